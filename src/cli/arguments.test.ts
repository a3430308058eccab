import { describe, expect, it } from '@jest/globals'

import { readArguments } from './arguments.ts'
import { COMMANDS, helpText } from './help.ts'

const HASH = 'a'.repeat(64)

describe('the arguments of the command line', () => {
  it('name files, and whether a machine reads the answer', () => {
    expect(readArguments(['import', 'a.txt', '--json', 'b.txt'])).toEqual({
      ask: 'run',
      command: 'import',
      json: true,
      files: ['a.txt', 'b.txt'],
    })
  })

  it('take a file whose name looks like an option after --', () => {
    expect(readArguments(['import', '--', '--json'])).toMatchObject({ files: ['--json'] })
  })

  it('take an anchor as verify prints it, and nothing that only looks like one', () => {
    expect(readArguments(['verify', '--anchor', `12:${HASH}`])).toMatchObject({
      ask: 'run',
      anchor: { sequence: 12, hash: HASH },
    })
    for (const anchor of ['12', `:${HASH}`, `12:${HASH}a`, `-1:${HASH}`, '']) {
      expect(readArguments(['verify', `--anchor=${anchor}`]).ask).toBe('wrong')
    }
    expect(readArguments(['tick', '--anchor', `12:${HASH}`]).ask).toBe('wrong')
    expect(readArguments(['verify', '--anchor', 'kept/anchor.json'])).toMatchObject({
      ask: 'run',
      anchorFile: 'kept/anchor.json',
    })
  })

  it('take one piece to export and one person to erase', () => {
    expect(readArguments(['export', 'p-1', '--out', 'a.zip'])).toMatchObject({
      ask: 'run',
      files: ['p-1'],
      out: 'a.zip',
    })
    expect(readArguments(['erase', 'contributor', 'c-1'])).toMatchObject({ ask: 'run' })
    for (const given of [['export'], ['export', 'a', 'b'], ['erase', 'c-1'], ['tick', '-o', 'x']]) {
      expect(readArguments(given).ask).toBe('wrong')
    }
  })

  it.each([[[]], [['--help']], [['-h']], [['help']]])('ask for help with %j', (given) => {
    expect(readArguments(given)).toEqual({ ask: 'help' })
  })

  it('ask for help with one command', () => {
    const help = { ask: 'help', command: 'verify' }
    expect(readArguments(['verify', '--help'])).toEqual(help)
    expect(readArguments(['help', 'verify'])).toEqual(help)
  })

  it.each([
    [['impart', 'a.txt'], /no command “impart”/],
    [['import'], /Name the file/],
    [['verify', 'this'], /takes no “this”/],
    [['verify', '--frob'], /--frob/],
    [['verify', '--anchor'], /anchor/],
    [['constructor'], /no command/],
  ])('that are %j are refused in words', (given, message) => {
    const request = readArguments([...given, '--json'])
    expect(request).toMatchObject({ ask: 'wrong', json: true })
    expect(request.ask === 'wrong' && request.message).toMatch(message)
  })

  it('are all told of by the help, in lines that fit a terminal', () => {
    for (const { name, usage } of COMMANDS) {
      expect(helpText()).toContain(usage)
      expect(helpText(name)).toContain(`npm run desk -- ${usage}`)
      for (const line of `${helpText()}\n${helpText(name)}`.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(110)
      }
    }
  })
})
