import type { Disclaimer } from './disclaimer.ts'

/** A disclaimer as a proof shows it. */
export type ShownDisclaimer = { code: string; version: number }

/**
 * Of the disclaimers that a piece carries now, those that the proof does not show in a version with which
 * it may still go out. One whose older versions still do goes out as approved.
 */
export function outdatedIn(
  shown: readonly ShownDisclaimer[],
  carried: readonly Disclaimer[],
): Disclaimer[] {
  return carried.filter(({ code, requiredVersion }) => {
    if (!requiredVersion) return false
    return !shown.some((each) => each.code === code && each.version >= requiredVersion)
  })
}

/** How a publication names the version of a disclaimer that it shows, for example `views-own@3`. */
export const versionName = ({ code, version }: ShownDisclaimer): string => `${code}@${version}`
