import type { AdminViewServerProps } from 'payload'

import { colleaguesWithRoles } from '../../src/notices/index.ts'
import { mayDo, rightsOfDesk } from '../../src/workflow/index.ts'
import { DeskFrame } from '../frame/desk-frame.tsx'
import { Inbox } from './inbox.tsx'

type InboxViewProps = AdminViewServerProps & {
  /** Slugs of the desk's collections, which a host may rename. */
  slugs: Record<'calls' | 'pieces' | 'publications' | 'submissions', string>
  languages: readonly { code: string; label: string }[]
}

/** The inbox: the frame, and whom and what its filters can name. Three questions, whatever came in. */
export async function InboxView(view: InboxViewProps) {
  const { req } = view.initPageResult
  const isOpen = mayDo(req, 'submissions.read')
  const { languages, slugs } = view
  const { submissions, publications, pieces } = slugs
  const [people, calls] = isOpen
    ? await Promise.all([peopleOf(req), callsOf(req, slugs.calls)])
    : [[], []]
  return (
    <DeskFrame view={view} right="submissions.read" title="places:inbox">
      <Inbox
        slugs={{ submissions, publications, pieces }}
        people={people}
        calls={calls}
        languages={languages}
        may={{
          decide: mayDo(req, 'submissions.decide'),
          assign: mayDo(req, 'submissions.edit'),
          seeNames: mayDo(req, 'contributors.read'),
        }}
      />
    </DeskFrame>
  )
}

type Request = AdminViewServerProps['initPageResult']['req']

/** Who may be given a submission. */
async function peopleOf(req: Request) {
  const roles = rightsOfDesk(req.payload)['submissions.read']?.roles ?? []
  const people = await colleaguesWithRoles(req, roles)
  return people
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

const CALLS_SHOWN = 100

async function callsOf(req: Request, collection: string) {
  if (!mayDo(req, 'calls.read')) return []
  const { docs } = await req.payload.find({
    collection,
    sort: '-opensAt',
    limit: CALLS_SHOWN,
    pagination: false,
    depth: 0,
    select: { slug: true, title: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((call) => {
    const { slug, title } = call as unknown as { slug: string; title: string }
    return { slug, title }
  })
}
