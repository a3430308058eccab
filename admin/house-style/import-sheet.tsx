'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { SheetAnswer } from '../../src/fact-and-copy/index.ts'
import { askDesk } from '../desk-request.ts'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { useWords } from '../use-words.ts'
import { SheetRows } from './sheet-rows.tsx'
import { textOfFile } from './text-of-file.ts'

type State = {
  file: string
  csv: string
  answer: SheetAnswer | null
  isDone: boolean
  isBusy: boolean
  trouble: string
}

const NOTHING: State = {
  file: '',
  csv: '',
  answer: null,
  isDone: false,
  isBusy: false,
  trouble: '',
}

/**
 * Brings rules in from a spreadsheet: first what the file would do, row by row, then doing it.
 *
 * @param api address of the rules.
 */
export function ImportSheet({ api, onClose }: { api: string; onClose: () => void }) {
  const { refusal, word } = useWords()
  const [state, setState] = useState(NOTHING)
  const input = useRef<HTMLInputElement>(null)
  const { answer, csv, file, isBusy, isDone, trouble } = state
  const changes =
    answer?.rows.filter(({ what }) => what === 'new' || what === 'changed').length ?? 0

  const ask = async (path: string, body: { csv: string; seen?: string }) => {
    setState((before) => ({ ...before, csv: body.csv, isBusy: true, trouble: '' }))
    const told = await askDesk<SheetAnswer>(`${api}/${path}`, { body, tells: false })
    setState((before) =>
      told.ok
        ? { ...before, answer: told.answer, isBusy: false, isDone: path === 'csv-import' }
        : { ...before, isBusy: false, trouble: refusal(told.failure) },
    )
    return told
  }

  const choose = async (file: File | undefined) => {
    if (!file || isBusy) return
    const text = await textOfFile(file)
    setState({
      ...NOTHING,
      file: file.name,
      trouble: text === null ? word('styleSheet:notText') : '',
    })
    if (text !== null) await ask('csv-preview', { csv: text })
  }

  const apply = async () => {
    if (!answer || isBusy) return
    const told = await ask('csv-import', { csv, seen: answer.seen })
    if (told.ok || told.failure.code !== 'sheet-seen-changed') return
    const again = await ask('csv-preview', { csv })
    if (again.ok) setState((before) => ({ ...before, trouble: refusal(told.failure) }))
  }

  return (
    <DeskDialog title={word('styleSheet:title')} isWide onClose={onClose}>
      <p className="style-sheet__about">{word('styleSheet:about')}</p>
      <p className="style-sheet__file">
        <Button
          buttonStyle={answer ? 'secondary' : 'primary'}
          margin={false}
          disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          {word(file === '' ? 'styleSheet:choose' : 'styleSheet:chooseAgain')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          aria-label={word('styleSheet:file')}
          hidden
          onChange={({ target }) => {
            void choose(target.files?.[0])
            // The same file, mended meanwhile, may be chosen again.
            target.value = ''
          }}
        />
        <bdi>{file}</bdi>
      </p>
      {trouble !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      {isBusy && !answer && <p role="status">{word('styleSheet:reading')}</p>}
      {answer && <SheetRows rows={answer.rows} isDone={isDone} />}
      {answer && !isDone && (
        <div className="desk-panel__buttons">
          {changes === 0 ? (
            <p>{word('styleSheet:nothing')}</p>
          ) : (
            <Button
              buttonStyle="primary"
              margin={false}
              disabled={isBusy}
              onClick={() => void apply()}
            >
              {isBusy ? word('styleSheet:applying') : word('styleSheet:apply', { count: changes })}
            </Button>
          )}
        </div>
      )}
    </DeskDialog>
  )
}
