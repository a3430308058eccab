'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useMemo, useState } from 'react'

import { comparableOfPiece } from '../../src/comparison/comparable.ts'
import { bodyOfNodes, mergeBodies } from '../../src/comparison/merge-bodies.ts'
import type { Node, Stretch } from '../../src/comparison/merge-bodies.ts'
import { mergeFields } from '../../src/comparison/merge-fields.ts'
import type { Fields } from '../../src/comparison/merge-fields.ts'
import { textOfBlock } from '../../src/publishing/blocks.ts'
import { wordParts } from '../../src/publishing/word-parts.ts'
import { fieldLabel } from '../form/field-label.ts'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { useWords } from '../use-words.ts'
import { Parts } from './compared-text.tsx'

import './text.css'

/** Merged by itself, or counted by the desk. */
const LEFT: ReadonlySet<string> = new Set(['body', 'createdAt', 'id', 'revision', 'updatedAt'])

type Side = 'both' | 'mine' | 'theirs'
type Clash = {
  key: string
  label: string
  mine: string
  theirs: string
  base: string
  canBeBoth: boolean
}

type MergeDialogProps = {
  /** What both were made of. */
  base: Fields
  /** What was typed here and not saved. */
  mine: Fields
  /** What stands in the desk now. */
  theirs: Fields
  /** Puts the merged document into the form; nothing is saved by it. */
  onMerged: (merged: Fields) => Promise<void>
  onClose: () => void
}

/**
 * Brings what was typed here together with what somebody else saved meanwhile. What only one of the two changed
 * is taken; where both did, the person chooses, with both texts in view.
 */
export function MergeDialog({ base, mine, theirs, onClose, onMerged }: MergeDialogProps) {
  const { word } = useWords()
  const { docConfig } = useDocumentInfo()
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const [isBusy, setBusy] = useState(false)
  const fields = useMemo(() => mergeFields(base, mine, theirs, LEFT), [base, mine, theirs])
  const body = useMemo(() => mergeBodies(base.body, mine.body, theirs.body), [base, mine, theirs])
  const clashes: Clash[] = [
    ...fields.clashes.map((name) => ({
      key: `field ${name}`,
      label: fieldLabel(docConfig?.fields ?? [], name),
      mine: said(mine[name]),
      theirs: said(theirs[name]),
      base: said(base[name]),
      canBeBoth: false,
    })),
    ...body.flatMap((stretch, index): Clash[] =>
      stretch.isSettled
        ? []
        : [
            {
              key: `body ${index}`,
              label: word('merge:passage'),
              mine: wordsOf(stretch.mine),
              theirs: wordsOf(stretch.theirs),
              base: wordsOf(stretch.base),
              canBeBoth: true,
            },
          ],
    ),
  ]
  const open = clashes.filter(({ key }) => chosen[key] === undefined).length

  const bringTogether = async () => {
    if (open > 0 || isBusy) return
    setBusy(true)
    const kept = [
      ...fields.mine,
      ...fields.clashes.filter((name) => chosen[`field ${name}`] === 'mine'),
    ]
    await onMerged({
      ...theirs,
      ...Object.fromEntries(kept.map((name) => [name, mine[name]])),
      body: bodyOfNodes(
        theirs.body ?? mine.body,
        body.flatMap((stretch, index) => nodesOf(stretch, chosen[`body ${index}`] ?? 'both')),
      ),
    })
    setBusy(false)
  }

  return (
    <DeskDialog title={word('merge:title')} isWide onClose={onClose}>
      <p>{word(clashes.length === 0 ? 'merge:noClash' : 'merge:about')}</p>
      <div className="merge">
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.key}
            clash={clash}
            side={chosen[clash.key]}
            onChoose={(side) => setChosen((before) => ({ ...before, [clash.key]: side }))}
          />
        ))}
      </div>
      {open > 0 && <p role="status">{word('merge:open', { count: open })}</p>}
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          className={open > 0 || isBusy ? 'desk-button--closed' : ''}
          extraButtonProps={{ 'aria-disabled': open > 0 || isBusy }}
          onClick={() => void bringTogether()}
        >
          {word('merge:do')}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          {word('common:cancel')}
        </Button>
      </div>
    </DeskDialog>
  )
}

type ClashChoiceProps = { clash: Clash; side: Side | undefined; onChoose: (side: Side) => void }

function ClashChoice({ clash, side, onChoose }: ClashChoiceProps) {
  const { word } = useWords()
  const id = useId()
  const sides = (['mine', 'theirs', 'both'] as const).filter(
    (each) => each !== 'both' || clash.canBeBoth,
  )
  return (
    <fieldset className="merge__clash">
      <legend>{clash.label}</legend>
      <div className="merge__sides">
        {(['mine', 'theirs'] as const).map((each) => (
          <div key={each} className="merge__choice">
            <strong>{word(`merge:${each}`)}</strong>
            <p className="merge__text" dir="auto" tabIndex={0}>
              {clash[each] === '' && clash.base === '' ? (
                word('merge:empty')
              ) : (
                <Parts parts={wordParts(clash.base, clash[each])} />
              )}
            </p>
          </div>
        ))}
      </div>
      <div className="merge__sides">
        {sides.map((each) => (
          <span key={each} className="compared__choice">
            <input
              id={`${id}-${each}`}
              type="radio"
              name={id}
              checked={side === each}
              onChange={() => onChoose(each)}
            />
            <label htmlFor={`${id}-${each}`}>{word(`merge:keep-${each}`)}</label>
          </span>
        ))}
      </div>
    </fieldset>
  )
}

function nodesOf(stretch: Stretch, side: Side): Node[] {
  if (stretch.isSettled) return stretch.nodes
  return side === 'both' ? [...stretch.theirs, ...stretch.mine] : stretch[side]
}

const wordsOf = (nodes: readonly Node[]): string =>
  comparableOfPiece({ body: bodyOfNodes(null, nodes) })
    .body.map(textOfBlock)
    .join('\n\n')

/** A value of the form in words; of what has none, its plain form. */
function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}
