import { notFound } from 'next/navigation'

import { correctionsPage, readListed } from '../../../delivery/index.ts'
import { currentSite, cursorIn, published } from '../published.ts'
import { Page } from '../rendered.tsx'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Corrections = async ({ searchParams }: Props) => {
  const listed = await readListed(published(), 'corrections', await cursorIn(searchParams))
  if (!listed) notFound()
  return <Page page={correctionsPage(listed, await currentSite())} />
}

export default Corrections
