import { parseArgs } from 'node:util'

import { COMMANDS, isCommand } from './help.ts'
import type { CommandName } from './help.ts'

/** A point of the chain of events, as `verify` printed it earlier. */
export type Anchor = { sequence: number; hash: string }

/** What somebody asked the command line for. */
export type Request =
  | { ask: 'help'; command?: CommandName }
  | {
      ask: 'run'
      command: CommandName
      json: boolean
      /** What stands after the command: files, the id of a piece, of a person. */
      files: string[]
      anchor?: Anchor
      /** File that an anchor was kept in. */
      anchorFile?: string
      /** File to write. */
      out?: string
    }
  | { ask: 'wrong'; json: boolean; message: string; command?: CommandName }

const OPTIONS = {
  anchor: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
} as const

/** Reads what stands after `npm run desk --`. Never throws: what is wrong is said in words. */
export function readArguments(given: readonly string[]): Request {
  const json = given.includes('--json')
  let parsed
  try {
    parsed = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return { ask: 'wrong', json, message: firstSentence((error as Error).message) }
  }
  const { values, positionals } = parsed
  const [name, ...operands] = positionals
  if (name === undefined || name === 'help') {
    const [about] = operands
    return {
      ask: 'help',
      ...(about !== undefined && isCommand(about) ? { command: about } : {}),
    }
  }
  if (!isCommand(name)) {
    return {
      ask: 'wrong',
      json,
      message: `There is no command “${name.slice(0, 60)}”. There are ${COMMANDS.map((each) => each.name).join(', ')}.`,
    }
  }
  if (values.help) return { ask: 'help', command: name }
  const wrong = (message: string): Request => ({ ask: 'wrong', json, message, command: name })
  if (name === 'import' && operands.length === 0) {
    return wrong('Name the file to import, or several.')
  }
  if (name === 'export' && operands.length !== 1) {
    return wrong('Name one piece to export, by its id.')
  }
  if (name === 'erase' && (operands.length !== 2 || operands[0] !== 'contributor')) {
    return wrong('Write “erase contributor” and the id of the contributor.')
  }
  if (values.out !== undefined && name !== 'export') return wrong('Only “export” takes an --out.')
  if (!TAKES_OPERANDS.includes(name) && operands.length > 0) {
    return wrong(`“${name}” takes no “${operands[0]?.slice(0, 60)}”.`)
  }
  if (values.anchor === undefined) {
    const out = values.out === undefined ? {} : { out: values.out }
    return { ask: 'run', command: name, json, files: operands, ...out }
  }
  if (name !== 'verify') return wrong('Only “verify” takes an --anchor.')
  const anchor = readAnchor(values.anchor)
  if (!anchor && /^-?\d*(?::[0-9a-f]*)?$/.test(values.anchor)) {
    return wrong(
      'Write the anchor as “verify” printed it (a number, a colon, 64 letters and digits), or name a file that it was kept in.',
    )
  }
  if (!anchor) {
    return { ask: 'run', command: name, json, files: operands, anchorFile: values.anchor }
  }
  return { ask: 'run', command: name, json, files: operands, anchor }
}

const TAKES_OPERANDS: readonly CommandName[] = ['erase', 'export', 'import']

function readAnchor(text: string): Anchor | undefined {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? []
  return sequence && hash ? { sequence: Number(sequence), hash } : undefined
}

const firstSentence = (text: string) => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text
