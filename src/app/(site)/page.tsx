import { notFound } from 'next/navigation'

import { frontPage, readListed } from '../../delivery/index.ts'
import { currentSite, cursorIn, published } from './published.ts'
import { Page } from './rendered.tsx'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Front = async ({ searchParams }: Props) => {
  const listed = await readListed(published(), {}, await cursorIn(searchParams))
  if (!listed) notFound()
  return <Page page={frontPage(listed, await currentSite())} />
}

export default Front
