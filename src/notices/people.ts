import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'

/** A member of the desk, as far as the desk writes to them and counts their word. */
export type Colleague = {
  /** Row id of the account, as text. */
  id: string
  name: string
  email?: string
  /** What the account may do now, whatever it could when it signed. */
  roles: readonly string[]
  mail: 'at-once' | 'never'
  /** What it is written to in, BCP 47. */
  language: string
}

type UserRow = {
  id: number | string
  name?: string | null
  email?: string | null
  deskRoles?: string[] | null
  deskMail?: string | null
  deskLanguage?: string | null
}

const LARGEST_ROW_NUMBER = 2_147_483_647

async function colleaguesWhere(req: PayloadRequest, where: Where): Promise<Colleague[]> {
  const { docs } = await req.payload.db.find<UserRow>({
    collection: deskOf(req.payload).options.slugs.users,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, name, email, deskRoles, deskMail, deskLanguage }) => ({
    id: String(id),
    name: name?.trim() || 'Somebody on the desk',
    ...(email ? { email } : {}),
    roles: deskRoles ?? [],
    mail: deskMail === 'never' ? 'never' : 'at-once',
    language: deskLanguage ?? 'en',
  }))
}

/** Everyone who holds one of the roles now, in one query. */
export const colleaguesWithRoles = (
  req: PayloadRequest,
  roles: readonly string[],
): Promise<Colleague[]> =>
  roles.length === 0 ? Promise.resolve([]) : colleaguesWhere(req, { deskRoles: { in: [...roles] } })

/** The accounts of these ids that are still there, by id, in one query. */
export async function colleaguesById(
  req: PayloadRequest,
  ids: Iterable<string>,
): Promise<Map<string, Colleague>> {
  const known = [...new Set(ids)].flatMap((id) => idOfRow(req, id))
  const found = known.length === 0 ? [] : await colleaguesWhere(req, { id: { in: known } })
  return new Map(found.map((each) => [each.id, each]))
}

/** An id in the form the database counts rows with; none for what cannot be one, such as “desk”. */
function idOfRow({ payload }: PayloadRequest, id: string): (number | string)[] {
  const type = payload.db.defaultIDType
  if (type === 'number') {
    return /^\d{1,10}$/.test(id) && Number(id) <= LARGEST_ROW_NUMBER ? [Number(id)] : []
  }
  return payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(id) ? [id] : []
}
