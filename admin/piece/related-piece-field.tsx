'use client'

import {
  FieldError,
  FieldLabel,
  useAuth,
  useConfig,
  useDocumentInfo,
  useField,
} from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import { SmallButton } from '../form/small-button.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

type Found = { publicId: string; headline?: string | null; publication?: string | null }

const SHOWN = 8

/** Chooses another piece: one that is or was published, or that is in the hands of whoever looks. */
export const RelatedPieceField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const { word } = useWords()
  const pieces = usePieces()
  const [isChoosing, setChoosing] = useState(false)
  const chosen = useDeskAnswer<{ docs: Found[] }>(
    value ? `${pieces}&limit=1&where[publicId][equals]=${encodeURIComponent(value)}` : null,
    '',
  )
  const piece = chosen.answer?.docs.find(({ publicId }) => publicId === value)
  return (
    <div className="field-type related-piece">
      <FieldLabel as="span" label={field.label} path={path} required={field.required ?? false} />
      <FieldError path={path} showError={showError} />
      {value && !isChoosing ? (
        <p className="desk-row">
          <Named piece={piece} isKnown={chosen.answer !== undefined} />
          {!readOnly && (
            <SmallButton onClick={() => setChoosing(true)}>
              {word('relatedPiece:other')}
            </SmallButton>
          )}
        </p>
      ) : (
        !readOnly && (
          <Search
            pieces={pieces}
            onChoose={({ publicId }) => {
              setValue(publicId)
              setChoosing(false)
            }}
          />
        )
      )}
      <p className="desk-facts__more">{word('relatedPiece:about')}</p>
    </div>
  )
}

/** Where pieces are asked for. A block stands in the form of a piece, so its own collection is theirs. */
function usePieces(): string {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}`,
  })
  return `${address}?depth=0&select[publicId]=true&select[headline]=true&select[publication]=true`
}

function Named({ piece, isKnown }: { piece: Found | undefined; isKnown: boolean }) {
  const { word } = useWords()
  if (!piece) return <span>{word(isKnown ? 'relatedPiece:gone' : 'common:loading')}</span>
  return (
    <span>
      <bdi>
        <strong>{piece.headline || word('common:untitled')}</strong>
      </bdi>{' '}
      · {word(piece.publication ? 'relatedPiece:isOut' : 'relatedPiece:isNotOut')}
    </span>
  )
}

function Search({ pieces, onChoose }: { pieces: string; onChoose: (piece: Found) => void }) {
  const { user } = useAuth()
  const { refusal, word } = useWords()
  const { id: own } = useDocumentInfo()
  const [words, setWords] = useState('')
  const id = useId()
  const where = [
    ['where[and][0][headline][like]', words.trim()],
    ['where[and][1][or][0][publication][exists]', 'true'],
    ['where[and][1][or][1][assignee][equals]', String(user?.id ?? '')],
    ...(own === undefined ? [] : [['where[and][2][id][not_equals]', String(own)]]),
    ['limit', String(SHOWN)],
    ['sort', '-updatedAt'],
  ]
    .map(([name = '', asked = '']) => `${name}=${encodeURIComponent(asked)}`)
    .join('&')
  const { answer, failure } = useDeskAnswer<{ docs: Found[] }>(
    words.trim() === '' ? null : `${pieces}&${where}`,
    '',
  )
  const found = words.trim() === '' ? undefined : answer?.docs
  return (
    <>
      <label htmlFor={id}>{word('relatedPiece:search')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        maxLength={120}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={(event) => {
          // It would save the piece around it.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      {failure && <p role="alert">{refusal(failure)}</p>}
      <p className="desk-unseen" role="status">
        {found && found.length > 0 && `${word('relatedPiece:found')}: ${found.length}`}
      </p>
      {found?.length === 0 && <p>{word('relatedPiece:none')}</p>}
      <ul className="desk-facts__answers">
        {found?.map((piece) => (
          <li key={piece.publicId}>
            <button type="button" className="desk-link" onClick={() => onChoose(piece)}>
              <Named piece={piece} isKnown />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
