'use client'

import { dateLanguage } from './date-language.ts'
import { useWords } from './use-words.ts'

type CountsProps = { items: readonly { name: string; count: number; more?: string }[] }

/** A few numbers side by side, each under its name. */
export function Counts({ items }: CountsProps) {
  const { language } = useWords()
  const number = new Intl.NumberFormat(dateLanguage(language))
  return (
    <dl className="desk-counts">
      {items.map(({ name, count, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="desk-counts__number">{number.format(count)}</dd>
          {more && <dd>{more}</dd>}
        </div>
      ))}
    </dl>
  )
}
