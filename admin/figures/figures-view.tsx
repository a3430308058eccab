import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { readFigures } from '../../src/figures/index.ts'
import type { FiguresAnswer } from '../../src/figures/index.ts'
import { mayDo } from '../../src/workflow/index.ts'
import { DeskFrame } from '../frame/desk-frame.tsx'
import { Notice } from '../notice.tsx'
import { figureWords } from './figure-words.ts'
import { FiguresScreen } from './figures-screen.tsx'

import './figures.css'

type FiguresViewProps = AdminViewServerProps & {
  slugs: Record<'calls' | 'figures' | 'pieces', string>
}

/** What the desk did, in pictures with their tables. Made on the server whole: it needs no script. */
export async function FiguresView(view: FiguresViewProps) {
  const { initPageResult, searchParams = {}, slugs } = view
  const { req } = initPageResult
  const { admin, api } = req.payload.config.routes
  const path = formatAdminURL({ adminRoute: admin, path: '/figures' })
  const say = figureWords(req.i18n)
  const figures = mayDo(req, 'figures.read') ? await readOrNothing(req, searchParams) : null
  return (
    <DeskFrame view={view} right="figures.read" title="places:figures">
      {figures === null ? (
        <Notice
          tone="warning"
          actions={
            <Link href={path} prefetch={false}>
              {say.word('figures:usual')}
            </Link>
          }
        >
          {say.word('figures:wrong')}
        </Notice>
      ) : (
        <FiguresScreen
          figures={figures}
          req={req}
          say={say}
          slugs={slugs}
          path={path}
          file={`${api}/${slugs.figures}/csv`}
        />
      )}
    </DeskFrame>
  )
}

type Request = AdminViewServerProps['initPageResult']['req']

/** `null` for an address that asks for what there is not. */
async function readOrNothing(
  req: Request,
  searchParams: Record<string, string | string[] | undefined>,
): Promise<FiguresAnswer | null> {
  const get = (name: string) => {
    const value = searchParams[name]
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
  try {
    return await readFigures(req, { get })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'bad-parameter') return null
    throw error
  }
}
