import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The stylesheet of the newsroom's own pages; none in an app of somebody else, which has pages of its own. */
export async function readStylesheet(): Promise<string | undefined> {
  try {
    return await readFile(path.join(process.cwd(), 'src/app/(site)/site.css'), 'utf8')
  } catch {
    return undefined
  }
}
