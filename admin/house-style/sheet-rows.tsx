'use client'

import type { SheetRowAnswer } from '../../src/fact-and-copy/index.ts'
import { useWords } from '../use-words.ts'

type SheetRowsProps = { rows: readonly SheetRowAnswer[]; isDone: boolean }

/** What a file would do, or has done, row by row; rules that stay as they are are only counted. */
export function SheetRows({ rows, isDone }: SheetRowsProps) {
  const { named, word } = useWords()
  const count = (what: SheetRowAnswer['what']) => rows.filter((row) => row.what === what).length
  const counts = {
    made: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  }
  const shown = rows.filter(({ what }) => what !== 'same')
  const saidOf = ({ columns, what, why }: SheetRowAnswer): string => {
    if (what === 'refused') return word('styleSheet:refused', { why: why ?? '' })
    if (what === 'new') return word(isDone ? 'styleSheet:made' : 'styleSheet:new')
    const names = columns.map((column) => named('styleColumns', column, column)).join(', ')
    return word(isDone ? 'styleSheet:hasChanged' : 'styleSheet:changed', { columns: names })
  }
  return (
    <>
      <p role="status">
        <strong>{word(isDone ? 'styleSheet:hasDone' : 'styleSheet:wouldDo', counts)}</strong>{' '}
        {counts.refused > 0 && !isDone && word('styleSheet:refusedStay')}
      </p>
      {shown.length > 0 && (
        <div
          className="style-sheet__scroll"
          tabIndex={0}
          role="group"
          aria-label={word('styleSheet:what')}
        >
          <table className="style-sheet__rows">
            <thead>
              <tr>
                <th scope="col">{word('styleSheet:line')}</th>
                <th scope="col">{word('styleSheet:rule')}</th>
                <th scope="col">{word('styleSheet:what')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.line} className={`style-sheet__row--${row.what}`}>
                  <td>{row.line}</td>
                  <th scope="row" dir="auto">
                    {row.find.replaceAll('\n', ', ')}
                  </th>
                  <td>{saidOf(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {counts.same > 0 && (
        <p className="desk-bar__quiet">{word('styleSheet:sameHidden', { count: counts.same })}</p>
      )}
    </>
  )
}
