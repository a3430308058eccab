import { describe, expect, it } from '@jest/globals'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type {
  CollectionConfig,
  Config,
  DatabaseAdapterObj,
  Field,
  FieldAffectingData,
  LabelFunction,
} from 'payload'

import { offeredBlocks } from '../../collections/opinion-pieces/editor.ts'
import { linkFields } from '../../collections/opinion-pieces/link-fields.ts'
import { PAGE_LANGUAGES } from '../intake/index.ts'
import { opinionDesk } from '../plugin.ts'
import { inLanguages, tellerOf } from './form-words.ts'
import { LABEL_TABLES, LABELS } from './labels/index.ts'
import { NAMESPACE } from './words.ts'

const db: DatabaseAdapterObj = {
  name: 'none',
  defaultIDType: 'number',
  init: () => {
    throw new Error('Nothing is opened while a config is made.')
  },
}

/** Texts that are the same in every language: a language is listed by its own name, examples and codes stay. */
const SAME = new Set([
  ...PAGE_LANGUAGES.map(({ label }) => label),
  'SHA-256',
  'https://partner.example/hooks/desk',
  'https://www.youtube.com/watch?v=…',
  'https://…',
])

type Node = Record<string, unknown>
type Said = { where: string; text: unknown }

/** Every text that a form of the built config says, with the path at which it stands. */
function textsOf(config: Config): Said[] {
  const found: Said[] = []
  const say = (where: string, text: unknown) => {
    if (text !== undefined && text !== false) found.push({ where, text })
  }
  const walk = (node: Node, where: string) => {
    const admin = (node.admin ?? {}) as Node
    const labels = (node.labels ?? {}) as Node
    if (node.hidden === true) return
    say(`${where} label`, node.label)
    say(`${where} labels.singular`, labels.singular)
    say(`${where} labels.plural`, labels.plural)
    say(`${where} description`, node.description)
    for (const key of ['description', 'group', 'placeholder']) say(`${where} ${key}`, admin[key])
    for (const option of (node.options ?? []) as Node[]) {
      say(`${where} option ${String(option.value)}`, option.label)
    }
    for (const key of ['fields', 'tabs', 'blocks']) {
      for (const each of (node[key] ?? []) as Node[]) {
        walk(each, [where, each.name ?? each.slug].filter(Boolean).join('.'))
      }
    }
  }
  const nouns = [...(config.collections ?? []), ...(config.globals ?? [])]
  for (const noun of nouns) walk(noun as unknown as Node, noun.slug)
  return found
}

/** Fields for which Payload would make up an English label out of their name. */
function unlabelled(config: Config): string[] {
  const found: string[] = []
  const walk = (node: Node, where: string, isTab = false) => {
    if (node.hidden === true || (node.admin as Node | undefined)?.hidden === true) return
    const isNamed = node.name !== undefined && node.type !== 'ui'
    if (isNamed && !isTab && node.label === undefined) found.push(where)
    if (node.type === 'array' && node.labels === undefined) found.push(`${where} (its rows)`)
    for (const each of (node.fields ?? []) as Node[]) walk(each, `${where}.${String(each.name)}`)
    for (const each of (node.tabs ?? []) as Node[]) walk(each, where, true)
  }
  const nouns = [...(config.collections ?? []), ...(config.globals ?? [])]
  for (const noun of nouns.filter(({ admin }) => admin?.hidden !== true)) {
    walk({ fields: noun.fields }, noun.slug)
  }
  return found
}

const REMEDY =
  'Add each text to its table in src/words/labels/ as `English: [Turkish, Arabic]`; a field that people see needs a label.'

const built = await opinionDesk()({ secret: 'a secret of a test', db })
const { blocks, inlineBlocks } = offeredBlocks()
/** What an editor is asked of a link: made of Payload's own form of it, as the editor of a body makes it. */
async function linksOf(of: Config): Promise<Field[]> {
  const asked: FieldAffectingData[] = []
  const fields = ({ defaultFields }: { defaultFields: FieldAffectingData[] }) => {
    asked.push(...linkFields({ defaultFields }))
    return asked
  }
  const { feature } = LinkFeature({ enabledCollections: [], fields })
  if (typeof feature === 'function') await feature({ config: of } as never)
  return (asked as Field[]).filter(({ admin }) => !(admin as Node | undefined)?.hidden)
}
/** With the forms that open in the text itself, which its editor keeps to itself. */
const body = { slug: 'body', fields: await linksOf(built), blocks: [...blocks, ...inlineBlocks] }
const config: Config = { ...built, collections: [...(built.collections ?? []), body] }

describe('the forms of the built config', () => {
  it(`say nothing in English alone. ${REMEDY}`, () => {
    const englishOnly = textsOf(config)
      .filter(({ text }) => typeof text === 'string' && !SAME.has(text))
      .map(({ where, text }) => `${where}: ${String(text)}`)
    expect(englishOnly).toEqual([])
  })

  it('say nothing of a field in the language of one reader, for Payload keeps a form for the next', () => {
    const ofFields = textsOf(config).filter(({ where }) => where.split(' ')[0]?.includes('.'))
    expect(ofFields.length).toBeGreaterThan(300)
    const chosen = ofFields.filter(({ text }) => typeof text === 'function')
    expect(chosen.map(({ where }) => where)).toEqual([])
  })

  it(`leave no label to be made out of a name. ${REMEDY}`, () => {
    expect(unlabelled(config)).toEqual([])
  })

  it('use every text of the tables; take out what is said no more', () => {
    const used = new Set<string>()
    for (const { where, text } of textsOf(config)) {
      const english = inLanguage(text, 'en')
      used.add(english)
      used.add(`${pathOf(where)}:${english}`)
    }
    expect(Object.keys(LABELS).filter((key) => !used.has(key))).toEqual([])
  })
})

/** What a text says in a language, in whichever of its shapes it stands. */
function inLanguage(text: unknown, language: string): string {
  if (typeof text === 'function') {
    return (text as LabelFunction)({ i18n: { language }, t: String } as never)
  }
  return typeof text === 'object' ? String((text as Node)[language]) : String(text)
}

/** The path of a field below its collection. */
const pathOf = (where: string) => where.split(' ')[0]?.split('.').slice(1).join('.') ?? ''

describe('the tables of labels', () => {
  it('have no text twice, and none empty', () => {
    const all = Object.values(LABEL_TABLES).flatMap((table) => Object.keys(table))
    expect(all.filter((key, place) => all.indexOf(key) !== place)).toEqual([])
    const empty = Object.entries(LABELS).filter(([, told]) => told.some((text) => !text.trim()))
    expect(empty).toEqual([])
  })

  it('keep the places that are filled in', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join()
    const different = Object.entries(LABELS).filter(([english, told]) =>
      told.some((text) => places(text) !== places(english)),
    )
    expect(different).toEqual([])
  })

  it('are in the script of their language', () => {
    const arabic = /\p{Script=Arabic}/u
    const wrong = Object.entries(LABELS).filter(
      ([key, [tr, ar]]) => arabic.test(tr) || (!arabic.test(ar) && !SAME.has(key)),
    )
    expect(wrong).toEqual([])
  })
})

describe('a noun in languages', () => {
  const noun: CollectionConfig = {
    slug: 'notes',
    labels: { singular: 'Note', plural: 'Notices' },
    admin: { group: 'Desk', description: 'Words of nobody.' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Kind',
        admin: { description: 'Never published.' },
        options: ['plain', { value: 'low', label: 'Low' }],
      },
      {
        type: 'tabs',
        tabs: [{ label: 'Text', fields: [{ name: 'purpose', type: 'text', label: 'To' }] }],
      },
    ],
  }
  const told = inLanguages(noun, tellerOf())
  const texts = (language: string) =>
    textsOf({ collections: [told] } as unknown as Config).map(({ where, text }) => [
      where,
      inLanguage(text, language),
    ])

  it('says it in the language of the panel, and in English where there is no other', () => {
    expect(Object.fromEntries(texts('tr'))).toEqual({
      'notes labels.singular': 'Not',
      'notes labels.plural': 'Bildirimler',
      'notes description': 'Words of nobody.',
      'notes group': 'Masa',
      'notes.kind label': 'Tür',
      'notes.kind description': 'Hiç yayımlanmaz.',
      'notes.kind option low': 'Düşük',
      'notes label': 'Metin',
      'notes.purpose label': 'Ne için',
    })
    expect(Object.fromEntries(texts('en'))).toMatchObject({
      'notes labels.singular': 'Note',
      'notes.kind option low': 'Low',
      'notes.purpose label': 'To',
    })
  })

  it('lets the host say a text otherwise, or in a language of its own', () => {
    const i18n = {
      translations: {
        en: { [NAMESPACE]: { labels: { Note: 'Remark' } } },
        de: { [NAMESPACE]: { labels: { Note: 'Notiz', Kind: 'Art' } } },
      },
    } as never
    const tell = tellerOf(i18n)
    expect(tell('Note', '')).toEqual({ en: 'Remark', tr: 'Not', ar: 'ملاحظة', de: 'Notiz' })
    expect(tell('Words of nobody.', '')).toBeUndefined()
    const hosts = inLanguages(noun, tell)
    const labels = hosts.labels as { singular: unknown; plural: unknown }
    expect(inLanguage(labels.singular, 'de')).toBe('Notiz')
    expect(inLanguage(labels.plural, 'de')).toBe('Notices')
  })
})
