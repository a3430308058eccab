'use client'

import { useForm } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'

import { comparableOfPiece } from '../../src/comparison/comparable.ts'
import type { ComparableText } from '../../src/comparison/comparable.ts'
import { compareTexts } from '../../src/comparison/compare.ts'
import type { TextOfPiece } from '../../src/comparison/texts-of-piece.ts'
import { askDesk } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { momentText } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { ComparedText } from './compared-text.tsx'

type Texts = { items: TextOfPiece[]; next: number | null }

type Between = { from: string; to: string }

type CompareDialogProps = {
  address: string
  between?: Between
  title?: string
  onClose: () => void
}

/** The text in the open form, saved or not. */
const HERE = 'here'

/**
 * Any two texts of the piece, word by word: what readers see, proofs, earlier revisions, and what stands on
 * the page now, unsaved words included.
 *
 * @param address of the piece in the panel's API.
 * @param between two texts to begin with, of a piece that is not the one on the page.
 */
export function CompareDialog({ address, between, title, onClose }: CompareDialogProps) {
  const { refusal, word } = useWords()
  const texts = useDeskAnswer<Texts>(`${address}/texts`, 'open')
  const [earlier, setEarlier] = useState<Texts | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const items = [...(texts.answer?.items ?? []), ...(earlier?.items ?? [])]
  const next = earlier ? earlier.next : texts.answer?.next

  const more = async () => {
    const told = await askDesk<Texts>(`${address}/texts?before=${String(next)}`)
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setEarlier((before) => ({
      items: [...(before?.items ?? []), ...told.answer.items],
      next: told.answer.next,
    }))
  }

  return (
    <DeskDialog title={title ?? word('compare:title')} isWide onClose={onClose}>
      {texts.failure && <p role="alert">{refusal(texts.failure)}</p>}
      {trouble && <p role="alert">{trouble}</p>}
      {!texts.answer && !texts.failure && <p role="status">{word('common:loading')}</p>}
      {texts.answer && items.length === 0 && <p>{word('compare:nothing')}</p>}
      {items.length > 0 && <ChosenTexts address={address} items={items} between={between} />}
      {typeof next === 'number' && (
        <SmallButton onClick={() => void more()}>{word('compare:earlier')}</SmallButton>
      )}
    </DeskDialog>
  )
}

type ChosenTextsProps = {
  address: string
  items: readonly TextOfPiece[]
  between: Between | undefined
}

function ChosenTexts({ address, between, items }: ChosenTextsProps) {
  const { word } = useWords()
  const { getData } = useForm()
  const id = useId()
  const [from, setFrom] = useState(() => between?.from ?? firstOf(items))
  const [to, setTo] = useState(between?.to ?? HERE)
  // As it stood when the window was opened: nothing can be typed behind it.
  const [here] = useState(() => comparableOfPiece(getData()))
  const one = useText(address, from, here)
  const other = useText(address, to, here)
  const comparison = useMemo(
    () => (one.text && other.text ? compareTexts(one.text, other.text) : null),
    [one.text, other.text],
  )
  const failure = one.failure ?? other.failure
  return (
    <>
      <div className="compared__choose">
        {(
          [
            ['from', from, setFrom],
            ['to', to, setTo],
          ] as const
        ).map(([name, value, choose]) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{word(`compare:${name}`)}</label>
            <select
              id={`${id}-${name}`}
              value={value}
              onChange={(event) => choose(event.target.value)}
            >
              {!between && <option value={HERE}>{word('compare:here')}</option>}
              <TextOptions items={items} />
            </select>
          </div>
        ))}
      </div>
      {failure && <p role="alert">{failure}</p>}
      {!failure && !comparison && <p role="status">{word('common:loading')}</p>}
      {comparison && <ComparedText comparison={comparison} />}
    </>
  )
}

function TextOptions({ items }: { items: readonly TextOfPiece[] }) {
  const { language, word } = useWords()
  return (['live', 'proof', 'revision'] as const).map((kind) => {
    const ofKind = items.filter((each) => each.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <optgroup key={kind} label={word(`compare:${kind}s`)}>
        {ofKind.map(({ at, by, number, ref }) => (
          <option key={ref} value={ref}>
            {word(`compare:${kind}`, {
              number: number ?? '',
              name: by,
              at: momentText(at, language),
            })}
          </option>
        ))}
      </optgroup>
    )
  })
}

/** What most want to know: what has changed since readers saw it, since the proof, or since the last save but one. */
const firstOf = (items: readonly TextOfPiece[]): string =>
  (items.find(({ kind }) => kind !== 'revision') ?? items[1] ?? items[0])?.ref ?? HERE

function useText(address: string, ref: string, here: ComparableText) {
  const { refusal } = useWords()
  const isHere = ref === HERE
  const { answer, failure, isWaiting } = useDeskAnswer<ComparableText>(
    isHere ? null : `${address}/texts/${encodeURIComponent(ref)}`,
    ref,
  )
  if (isHere) return { text: here, failure: undefined }
  return {
    text: isWaiting ? undefined : answer,
    failure: isWaiting || !failure ? undefined : refusal(failure),
  }
}
