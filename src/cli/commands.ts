import path from 'node:path'

import type { Payload } from 'payload'

import type { Answer } from './answer.ts'
import type { Request } from './arguments.ts'
import { examine } from './doctor.ts'
import { erase } from './erase.ts'
import { exportFile } from './export-file.ts'
import type { CommandName } from './help.ts'
import { importFiles } from './import-files.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import type { Place } from './place.ts'
import { tickOnce } from './tick-once.ts'
import { verify } from './verify.ts'

type Run = Extract<Request, { ask: 'run' }>
type Command = (open: () => Promise<Payload>, request: Run, place: Place) => Promise<Answer>

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  import: async (open, { files }, { caller }) => importFiles(await open(), files, caller),
  verify: async (open, { anchor, anchorFile }, { caller }) =>
    verify(await open(), anchor, anchorFile && path.resolve(caller, anchorFile)),
  export: async (open, { files, out }, { caller }) =>
    exportFile(await open(), files[0] ?? '', caller, out),
  erase: async (open, { files }) => erase(await open(), files[1] ?? ''),
  migrate: async (open) => migrate(open),
  tick: async (open) => tickOnce(await open()),
  doctor: async (open) => examine(open),
}

/** Runs a command on a database of its own opening, and closes it whatever happens. */
export async function runCommand(request: Run, place: Place): Promise<Answer> {
  let opened: Payload | undefined
  const open = async () => (opened ??= await openDatabase())
  try {
    return await COMMANDS[request.command](open, request, place)
  } finally {
    await opened?.destroy()
  }
}
