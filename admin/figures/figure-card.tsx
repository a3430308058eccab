import type { ReactNode } from 'react'

import type { FigureTable } from '../../src/figures/index.ts'
import type { FigureWords } from './figure-words.ts'

type FigureCardProps = {
  title: string
  about?: string | undefined
  /** What stands behind the picture. */
  table: FigureTable
  /** Where the table lies as a file. */
  file: string
  say: FigureWords
  /** Said instead of the picture where nothing was counted. */
  empty?: string | false | undefined
  children: ReactNode
}

/** One picture, with its table and a file of it. */
export function FigureCard({ title, about, table, file, say, empty, children }: FigureCardProps) {
  const id = `figure-${table.name}`
  return (
    <section className="figures-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p className="desk-screen__quiet">{about}</p>}
      {empty ? (
        <p className="figures-card__empty">{empty}</p>
      ) : (
        <>
          {children}
          <div className="figures-card__behind">
            <details>
              <summary>
                {say.word('figures:table')}
                <span className="desk-unseen">: {title}</span>
              </summary>
              <FigureRows table={table} title={title} say={say} />
            </details>
            <a href={file} download aria-label={say.word('figures:csvOf', { title })}>
              {say.word('figures:csv')}
            </a>
          </div>
        </>
      )}
    </section>
  )
}

function FigureRows({
  table: { columns, rows },
  title,
  say,
}: {
  table: FigureTable
  title: string
  say: FigureWords
}) {
  return (
    // A wide table is scrolled inside its own place, by keyboard too.
    <div className="figures-table" role="region" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ key, kind }) => (
              <th key={key} scope="col" className={`figures-table__${kind}`}>
                {say.word(`columns:${key}`)}
                {kind === 'days' && ` (${say.word('figures:inDays')})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={`${place} ${String(row[0])}`}>
              {columns.map(({ key, kind }, nth) => {
                const text = say.cell(row[nth] ?? null, kind)
                return nth === 0 ? (
                  <th key={key} scope="row">
                    <bdi>{text}</bdi>
                  </th>
                ) : (
                  <td key={key} className={`figures-table__${kind}`}>
                    <bdi>{text}</bdi>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
