import { notFound, permanentRedirect } from 'next/navigation'

import { articlePage, isReadable } from '../../../../delivery/index.ts'
import { currentSite, published, slugOfParameter } from '../../published.ts'
import { Page } from '../../rendered.tsx'

export const dynamic = 'force-dynamic'

/**
 * One piece. Moves and tombstones are answered before Next is asked, by delivery: a page of Next cannot
 * answer 410. Without the server in front, a move is still made here and a removed piece is not found.
 */
const Opinion = async ({ params }: { params: Promise<{ slug: string }> }) => {
  const slug = slugOfParameter((await params).slug)
  const publication = slug === undefined ? null : await published().bySlug(slug)
  if (publication?.state === 'redirect' && publication.redirectTo) {
    permanentRedirect(`/opinion/${encodeURIComponent(publication.redirectTo)}`)
  }
  if (!publication || !isReadable(publication)) notFound()
  return <Page page={articlePage(publication, await currentSite())} />
}

export default Opinion
