import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { REQUIREMENTS } from './requirements.ts'
import { RIGHT_NAMES, rightsOf, ROLES } from './rights.ts'
import {
  pagesOfWorkflow,
  pieceTransitionsAsMarkdown,
  publicationTransitionsAsMarkdown,
  requirementsAsMarkdown,
  rightsAsMarkdown,
  submissionTransitionsAsMarkdown,
} from './tables-as-markdown.ts'
import { PIECE_WORKFLOW } from './transitions.ts'
import type { PieceWorkflow } from './transitions.ts'

/** Cells of each row below the head. */
const rowsOf = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    )

describe('tables as Markdown', () => {
  it('print who holds which right', () => {
    const rows = rowsOf(rightsAsMarkdown())
    expect(rows.map(([right]) => right)).toEqual(RIGHT_NAMES.map((right) => `\`${right}\``))
    ROLES.forEach((role, column) => {
      const held = rows.filter((row) => row[column + 2] === 'yes').map(([right]) => right)
      expect(held).toEqual(rightsOf([role]).map((right) => `\`${right}\``))
    })
  })

  it('print each transition with stages, right and requirements', () => {
    expect(rowsOf(pieceTransitionsAsMarkdown())).toContainEqual([
      '`send-back`',
      'Back for more work, with a word on what is missing.',
      '`writing`, `editing`, `checking`, `approved`, `blocked`, `scheduled`',
      '`writing`, `editing`, `commissioned`',
      '`pieces.send-back`',
      'required',
      '–',
    ])
    expect(rowsOf(pieceTransitionsAsMarkdown()).find(([name]) => name === '`block`')?.[4]).toBe(
      'the clock',
    )
    expect(rowsOf(publicationTransitionsAsMarkdown())).toContainEqual([
      '`retract`',
      'The text stays readable, marked as retracted, with the reason.',
      '`live`',
      '`retracted`',
      '`publications.retract`',
      'required',
      '`not-on-hold`',
    ])
    const withdraw = rowsOf(submissionTransitionsAsMarkdown()).find(
      ([name]) => name === '`withdraw`',
    )
    expect(withdraw?.[4]).toBe('the contributor')
  })

  it('explain every requirement that a transition names', () => {
    const explained = rowsOf(requirementsAsMarkdown()).map(([name]) => name)
    for (const name of Object.keys(REQUIREMENTS)) expect(explained).toContain(`\`${name}\``)
    expect(explained).toContain('`piece-archived`')
  })

  it('keep a workflow of a newsroom’s own inside its cells', () => {
    const [first, ...others] = PIECE_WORKFLOW.transitions
    const workflow: PieceWorkflow = {
      ...PIECE_WORKFLOW,
      transitions: [{ ...first, description: 'One | two\n\\three' } as typeof first, ...others],
    } as PieceWorkflow
    const line = pieceTransitionsAsMarkdown(workflow).split('\n')[2]
    expect(line).toContain('| One \\| two \\\\three |')
  })

  it('make pages with a heading for each table', () => {
    const pages = pagesOfWorkflow()
    expect(Object.keys(pages)).toEqual(['roles.md', 'transitions.md'])
    expect(
      Object.values(pages)
        .join('')
        .match(/^#{1,2} .+$/gm),
    ).toHaveLength(11)
    for (const page of Object.values(pages)) {
      expect(page.endsWith('|\n')).toBe(true)
      expect(page).not.toContain('undefined')
    }
  })

  it('stand in docs/ as the code has them', async () => {
    for (const [name, page] of Object.entries(pagesOfWorkflow())) {
      const written = await readFile(path.resolve('docs', name), 'utf8').catch(() => '')
      if (written !== page) throw new Error(`docs/${name} is out of date: run npm run docs.`)
    }
  })
})
