import { cache } from 'react'

import { isSlug } from '../../delivery/index.ts'
import type { PublicationSource, Site } from '../../delivery/index.ts'
import { runningDesk } from '../../desk.ts'

/** What the readers' pages know of the desk: what is published, and nothing else. */
export function published(): PublicationSource {
  return runningDesk().delivery.source
}

/** The house; asked once for a page, however many parts of it want to know. */
export const currentSite: () => Promise<Site> = cache(() => published().site())

/** A slug out of an address, or `undefined` if none could be written so. */
export function slugOfParameter(parameter: string): string | undefined {
  try {
    const slug = decodeURIComponent(parameter)
    return isSlug(slug) ? slug : undefined
  } catch {
    return undefined
  }
}

/** The cursor in an address; a repeated one is as good as a false one. */
export async function cursorIn(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<string | undefined> {
  const { after } = await searchParams
  return Array.isArray(after) ? '' : after
}
