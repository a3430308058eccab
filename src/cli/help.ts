/** A command, as the help tells of it. */
export type CommandEntry = {
  readonly name: string
  readonly usage: string
  readonly does: string
  readonly more: readonly string[]
}

export const COMMANDS = [
  {
    name: 'import',
    usage: 'import FILE... [--json]',
    does: 'Reads plain-text articles, and makes a piece of each.',
    more: [
      'Says what was found, what a person must decide, and where every word went.',
      'An article that was imported before is found, and not made twice.',
      '',
      '  npm run desk -- import article.txt',
      '  npm run desk -- import drafts/*.txt --json > report.json',
    ],
  },
  {
    name: 'verify',
    usage: 'verify [--anchor ANCHOR] [--json]',
    does: 'Checks that nobody changed the record of what happened.',
    more: [
      'Names the first row that was changed, removed or put in. Keep the anchor it prints',
      'somewhere else, by itself or in a file: with it, a record that was written anew or cut short shows too.',
      '',
      '  npm run desk -- verify',
      '  npm run desk -- verify --anchor 1204:9f86d081…',
      '  npm run desk -- verify --json > anchor.json',
      '  npm run desk -- verify --anchor anchor.json',
    ],
  },
  {
    name: 'export',
    usage: 'export PIECE [--out FILE] [--json]',
    does: 'Packs the whole file of a piece: texts, approvals, messages, record.',
    more: [
      'PIECE is its id. The file is a zip of a page for people and a JSON document that can be',
      'checked, by itself and with “verify --anchor”. Every export is recorded.',
      '',
      '  npm run desk -- export 0190c2a4-… --out piece.zip',
    ],
  },
  {
    name: 'erase',
    usage: 'erase contributor ID [--json]',
    does: 'Blanks what the desk keeps of a contributor, and records that it did.',
    more: [
      'Their row, what they sent with every version, letters, files, kept forms and messages to',
      'them. What was printed stays, and so does the profile of an author.',
      'It cannot be taken back. Backups made before keep what they hold.',
    ],
  },
  {
    name: 'migrate',
    usage: 'migrate [--json]',
    does: 'Brings the database to the form this version needs.',
    more: ['Every command does so by itself; this one does nothing else.'],
  },
  {
    name: 'tick',
    usage: 'tick [--json]',
    does: 'Does once what is due: seals events, sends messages, publishes.',
    more: ['A running server does so every second. For a cron where none runs.'],
  },
  {
    name: 'doctor',
    usage: 'doctor [--json]',
    does: 'Looks the installation over, and says what to do.',
    more: [],
  },
] as const satisfies readonly CommandEntry[]

export type CommandName = (typeof COMMANDS)[number]['name']

export const isCommand = (name: string): name is CommandName =>
  COMMANDS.some((command) => command.name === name)

const EXIT_CODES = 'Exit codes: 0 all well; 1 something was refused or is wrong; 2 not understood.'

/** What `--help` prints, of everything or of one command. */
export function helpText(name?: CommandName): string {
  const command: CommandEntry | undefined = COMMANDS.find((each) => each.name === name)
  if (command) {
    return [
      `npm run desk -- ${command.usage}`,
      '',
      command.does,
      ...command.more,
      '',
      '--json  one JSON document on the standard output, and nothing else there',
      EXIT_CODES,
    ].join('\n')
  }
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 2
  return [
    'The command line of the opinion desk.',
    '',
    '  npm run desk -- COMMAND',
    '',
    ...COMMANDS.map(({ does, usage }) => `  ${usage.padEnd(width)}${does}`),
    '',
    'Of one command:  npm run desk -- COMMAND --help',
    '',
    'It reads the environment of the server: DATABASE_URL, DATA_DIR, SITE_URL, PORT, HOST,',
    'PAYLOAD_SECRET, SMTP_URL, MAIL_FROM, LOG_LEVEL. It works while the server runs, and without one.',
    EXIT_CODES,
  ].join('\n')
}
