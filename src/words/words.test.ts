import { describe, expect, it } from '@jest/globals'

import { SCREENING_REASONS } from '../intake/screening.ts'
import { CHECKS } from '../workflow/checks.ts'
import { eventWords } from '../workflow/event-words.ts'
import { PUBLICATION_TRANSITIONS } from '../workflow/publication-transitions.ts'
import { REQUIREMENTS } from '../workflow/requirements.ts'
import { PIECE_STAGES, PUBLICATION_STATES, SUBMISSION_STAGES } from '../workflow/stages.ts'
import { PIECE_WORKFLOW } from '../workflow/transitions.ts'
import { english as screens } from './english.ts'
import { PANELS } from './panels/index.ts'
import { NAMESPACE, withDeskWords, WORDS } from './words.ts'
import type { AllWords } from './words.ts'

const flat = (words: AllWords) =>
  new Map(
    Object.entries(words).flatMap(([section, keys]) =>
      Object.entries(keys as Record<string, string>).map(
        ([key, text]) => [`${section}:${key}`, text] as const,
      ),
    ),
  )

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const english = flat(WORDS.en as AllWords)

describe.each(['tr', 'ar'])('the words in %s', (language) => {
  const words = flat(WORDS[language] as AllWords)

  it('are the same as in English, none empty', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same places to fill in', () => {
    const different = [...words].filter(
      ([key, text]) => places(text).join() !== places(english.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })
})

describe('the translations of the panel', () => {
  it('hold the desk’s words beside the host’s own, and English where the desk has none', () => {
    const { translations } = withDeskWords({
      supportedLanguages: { de: {} } as never,
      translations: { en: { general: { noLabel: '–' } } } as never,
    }) as { translations: Record<string, Record<string, Record<string, unknown>>> }
    expect(translations.en?.general).toEqual({ noLabel: '–' })
    expect(translations.en?.[NAMESPACE]?.places).toEqual(WORDS.en?.places)
    expect(translations.tr?.[NAMESPACE]?.places).toEqual(WORDS.tr?.places)
    expect(translations.de?.[NAMESPACE]?.places).toEqual(WORDS.en?.places)
  })

  it('let the host say a word otherwise', () => {
    const { translations } = withDeskWords({
      translations: { en: { [NAMESPACE]: { places: { inbox: 'Post room' } } } } as never,
    }) as { translations: Record<string, Record<string, Record<string, Record<string, string>>>> }
    expect(translations.en?.[NAMESPACE]?.places).toEqual({
      ...WORDS.en?.places,
      inbox: 'Post room',
    })
  })
})

/** What may be wrong with what a person gives along with a transition. */
const GIVEN =
  /^(?:(?:public-)?note-(?:required|too-long|broken)|due-time-|local-time-|(?:zone|check)-unknown$|override-|stage-not-offered$)/

describe('the words of the panels', () => {
  it('stand in sections of their own', () => {
    expect(Object.keys(PANELS).filter((section) => section in screens)).toEqual([])
  })

  const said = (list: readonly { name: string; label: string }[]) =>
    Object.fromEntries(list.map(({ name, label }) => [name, label]))
  const { checkNames, happened, obstacles, publicationStates, stagesAbout, transitions } =
    WORDS.en as AllWords

  it('name every transition that has a button, as its table does', () => {
    const buttons = [
      ...PIECE_WORKFLOW.transitions.filter(({ asks }) => !(asks as string[]).includes('check')),
      ...PUBLICATION_TRANSITIONS,
    ]
    expect(transitions).toEqual(said(buttons))
  })

  it('name every stage, state and check, as its table does', () => {
    const about = [...PIECE_STAGES, ...SUBMISSION_STAGES].map(({ name, description }) => ({
      name,
      label: description,
    }))
    expect(stagesAbout).toEqual(said(about))
    expect(publicationStates).toEqual(said(PUBLICATION_STATES))
    expect(checkNames).toEqual(said(CHECKS.map(({ code, label }) => ({ name: code, label }))))
  })

  it('tell every reason to doubt a submission, as intake does', () => {
    expect((WORDS.en as AllWords).doubtReasons).toEqual(SCREENING_REASONS)
  })

  it('tell what happened as the history does in English', () => {
    const different = Object.entries(happened).filter(([type, what]) => eventWords(type) !== what)
    expect(different).toEqual([])
  })

  it('know no requirement that there is not', () => {
    const unknown = Object.keys(obstacles)
      .map((code) => code.split('.')[0] ?? '')
      .filter((code) => !(code in REQUIREMENTS) && !GIVEN.test(code))
    expect(unknown).toEqual([])
  })
})
