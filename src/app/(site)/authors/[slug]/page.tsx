import { notFound } from 'next/navigation'

import { authorPage, readListed } from '../../../../delivery/index.ts'
import { currentSite, cursorIn, published, slugOfParameter } from '../../published.ts'
import { Page } from '../../rendered.tsx'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Author = async ({ params, searchParams }: Props) => {
  const slug = slugOfParameter((await params).slug)
  if (slug === undefined) notFound()
  const [author, listed] = await Promise.all([
    published().authorBySlug(slug),
    readListed(published(), { author: slug }, await cursorIn(searchParams)),
  ])
  if (!author || !listed) notFound()
  return <Page page={authorPage(author, listed, await currentSite())} />
}

export default Author
