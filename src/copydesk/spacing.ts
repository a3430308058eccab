import type { Spot } from './copy-finding.ts'
import { matchesOf } from './finding.ts'
import type { Fix } from './finding.ts'
import { spacesBeforeStops } from './spaces-before-stops.ts'

const doubleSpace = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu
const doubledStop = /(?<![.,;:!?،؛؟])(?:,{2,}|;{2,}|:{2,}|\.{2}(?!\.)|،{2,}|؛{2,})/gu
const spaceMissing = /(?<=[\p{Ll}\p{Lo}]{2})(?:[,;:!?،؛؟](?=\p{L}{2})|\.(?=\p{Lu}\p{Ll}))/gu
const spaceAfterOpen = /(?<=[([“«])[ ]+(?=\S)/gu
const spaceBeforeClose = /(?<=\S)[ ]+(?=[)\]”»])/gu
/** Half of an address of the web or of mail: no spaces are missing there. */
const address = /(?:https?:|www\.|@|\/\/)/i

const around = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.slice(before.search(/\S*$/)) + (/^\S{0,60}/.exec(text.slice(at))?.[0] ?? '')
}

const mended = (rule: Spot['rule'], { start, end, replacement }: Fix): Spot => ({
  rule,
  start,
  end,
  weight: 'should',
  fixes: [{ start, end, replacement }],
})

/** Spaces and stops that are too many, too few or in the wrong place; French sets its own. */
export function spacingFaults(text: string, language: string): Spot[] {
  const each = (rule: Spot['rule'], pattern: RegExp, to: (found: string) => string): Spot[] =>
    matchesOf(pattern, text).map((match) =>
      mended(rule, {
        start: match.index,
        end: match.index + match[0].length,
        replacement: to(match[0]),
      }),
    )
  return [
    ...spacesBeforeStops(text, { language }).map(({ start, end, fix }): Spot => ({
      rule: 'space-before-stop',
      start,
      end,
      weight: 'must',
      ...(fix ? { fixes: [fix] } : {}),
    })),
    ...each('double-space', doubleSpace, () => ' '),
    ...each('doubled-stop', doubledStop, (found) => found.charAt(0)),
    ...matchesOf(spaceMissing, text)
      .filter((match) => !address.test(around(text, match.index)))
      .map((match) =>
        mended('space-missing', {
          start: match.index,
          end: match.index + 1,
          replacement: `${match[0]} `,
        }),
      ),
    ...(language === 'fr'
      ? []
      : [
          ...each('space-inside', spaceAfterOpen, () => ''),
          ...each('space-inside', spaceBeforeClose, () => ''),
        ]),
  ]
}
