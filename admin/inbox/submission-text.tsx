'use client'

import type { ReactNode } from 'react'

import { useWords } from '../use-words.ts'

/** A submission as the panel reads it; for who may not know the names, without them. */
export type SubmissionDocument = {
  id: number | string
  publicId: string
  title?: string | null
  pitch?: string | null
  text?: string | null
  note?: string | null
  links?: string[] | null
  answers?: { question: string; answer: string }[] | null
  interests?: string | null
  interestsText?: string | null
  aiUse?: string | null
  aiUseText?: string | null
  publishedBefore?: string | null
  exclusive?: boolean | null
  namesHidden?: boolean | null
  piece?: number | string | null
  similar?:
    | {
        type: 'publication' | 'submission'
        publicId: string
        row: number | string
        percent: number
      }[]
    | null
}

/** What was sent, to be read; never markup. */
export function SubmissionText({
  document,
  seesNames,
}: {
  document: SubmissionDocument
  seesNames: boolean
}) {
  const { word } = useWords()
  const { pitch, text, note, links, answers, namesHidden } = document
  const isHidden = namesHidden === true && !seesNames
  return (
    <div className="reading__text">
      {namesHidden && <p className="desk-screen__quiet">{word('inbox:hidden')}</p>}
      {isHidden && !pitch && !text && <p>{word('inbox:nothingWritten')}</p>}
      {pitch && <Passage title={word('inbox:pitch')}>{pitch}</Passage>}
      {text && <Passage title={word('inbox:draft')}>{text}</Passage>}
      {note && <Passage title={word('inbox:note')}>{note}</Passage>}
      {answers && answers.length > 0 && (
        <section>
          <h3>{word('inbox:answers')}</h3>
          <dl className="reading__pairs">
            {answers.map(({ question, answer }) => (
              <div key={question}>
                <dt dir="auto">{question}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {links && links.length > 0 && (
        <section>
          <h3>{word('inbox:links')}</h3>
          <ul>
            {links.map((link) => (
              <li key={link} dir="ltr">
                {link}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{word('inbox:declared')}</h3>
        <dl className="reading__pairs">
          <Pair term={word('inbox:interests')}>
            {document.interestsText ?? word('inbox:noneDeclared')}
          </Pair>
          <Pair term={word('inbox:aiUse')}>{document.aiUseText ?? word('inbox:noneDeclared')}</Pair>
          {document.publishedBefore && (
            <Pair term={word('inbox:publishedBefore')}>{document.publishedBefore}</Pair>
          )}
          {document.exclusive && <Pair term={word('inbox:exclusive')}>✓</Pair>}
        </dl>
      </section>
    </div>
  )
}

function Passage({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <div className="reading__passage" dir="auto">
        {children}
      </div>
    </section>
  )
}

const Pair = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd dir="auto">{children}</dd>
  </div>
)
