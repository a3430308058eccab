import { newsroom } from './newsroom.ts'
import { pictures, renderPicture } from './pictures.ts'
import type { DemoPicture } from './pictures.ts'
import { rowsOf } from './seeding.ts'
import type { Rows, RowId, Seeding } from './seeding.ts'
import type { DemoAuthor, DemoDisclaimer, DemoLanguage, DemoWording } from './story.ts'

/** Rows that pieces and submissions are tied to. */
export type House = {
  sections: Rows
  topics: Rows
  series: Rows
  authors: Rows
  /** By the code of the row; see `disclaimerCode`. */
  disclaimers: Rows
  pictures: Rows
}

/** The file of a picture, drawn ahead of being asked for. */
export type Drawings = (picture: DemoPicture) => Promise<Buffer>

/** Draws one picture after the other in the background, while a database has other things to do. */
export function drawAhead(): Drawings {
  const files = new Map<DemoPicture, Promise<Buffer>>()
  let before: Promise<unknown> = Promise.resolve()
  for (const picture of pictures) {
    const file = before.then(() => renderPicture(picture))
    // Whoever asks for it is told; until then a failure is nobody's.
    before = file.catch(() => undefined)
    files.set(picture, file)
  }
  return (picture) => files.get(picture) ?? renderPicture(picture)
}

/** The settings, and everything a piece may name. */
export async function seedHouse(seeding: Seeding, drawings: Drawings): Promise<House> {
  await seedSettings(seeding)
  const drawn = await seedPictures(seeding, drawings)
  return {
    ...(await seedTerms(seeding)),
    pictures: drawn,
    authors: await seedAuthors(seeding, drawn),
    disclaimers: await seedDisclaimers(seeding),
  }
}

/** The house keeps one row for each language of a disclaimer; the first language has the plain code. */
export const disclaimerCode = ({ code, wordings }: DemoDisclaimer, language: DemoLanguage) =>
  wordings[0]?.language === language ? code : `${code}-${language}`

const seedSettings = ({ payload, slugs, once }: Seeding) =>
  once('settings', 'admin', async (req) => {
    const { site } = newsroom
    await payload.updateGlobal({
      slug: slugs.settings as never,
      data: {
        name: site.name,
        description: site.description,
        language: site.language,
        invitation: site.invitation,
        pitchEmail: site.pitchEmail,
        noticeClosed: site.commentNotices.closed,
        noticePreModerated: site.commentNotices['pre-moderated'],
        noticeOpen: site.commentNotices.open,
        readerTexts: site.otherLanguages.map(({ language, deskName, commentNotices }) => ({
          language,
          deskName,
          noticeClosed: commentNotices.closed,
          noticePreModerated: commentNotices['pre-moderated'],
          noticeOpen: commentNotices.open,
        })),
        pitchTexts: site.otherLanguages.map(({ language, invitation }) => ({
          language,
          invitation,
        })),
      } as never,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return {}
  })

function seedTerms({ payload, slugs, once }: Seeding) {
  return once('terms', 'editor', async (req) => {
    const make = (collection: string) => async (data: object) =>
      (
        await payload.create({
          collection: collection as never,
          data: { ...data } as never,
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        })
      ).id as RowId
    const slug = (term: { slug: string }) => term.slug
    return {
      sections: await rowsOf(newsroom.sections, slug, make(slugs.sections)),
      topics: await rowsOf(newsroom.topics, slug, make(slugs.topics)),
      series: await rowsOf(newsroom.series, slug, make(slugs.series)),
    }
  })
}

/** One step each; the drawing is done outside of it, since it takes longer than a database likes to wait. */
const seedPictures = ({ payload, slugs, once }: Seeding, drawings: Drawings) =>
  rowsOf(
    pictures,
    ({ key }) => key,
    async (picture) => {
      const bytes = await drawings(picture)
      const { id } = await once(`picture:${picture.key}`, 'picture-editor', async (req) => {
        const { alt, caption, credit, fileName, mimeType } = picture
        const row = await payload.create({
          collection: slugs.media as never,
          data: { alt, credit, ...(caption ? { caption } : {}) } as never,
          file: { data: bytes, mimetype: mimeType, name: fileName, size: bytes.byteLength },
          depth: 0,
          overrideAccess: false,
          user: req.user,
          req,
        })
        return { id: row.id as RowId }
      })
      return id
    },
  )

const seedAuthors = ({ payload, slugs, once }: Seeding, drawn: Rows) =>
  once('authors', 'editor', (req) =>
    rowsOf(
      newsroom.authors,
      ({ slug }) => slug,
      async (author) =>
        (
          await payload.create({
            collection: slugs.authors as never,
            data: {
              ...authorRow(author),
              ...(author.picture ? { picture: drawn[author.picture] } : {}),
            } as never,
            depth: 0,
            overrideAccess: false,
            user: req.user,
            req,
          })
        ).id as RowId,
    ),
  )

/** What is printed after a name is a post and an institution, as far as there is one. */
const authorRow = ({ slug, kind, name, role, affiliation, bio, links }: DemoAuthor) => ({
  slug,
  kind,
  name,
  affiliation: [role, affiliation].filter(Boolean).join(', ') || null,
  bio: bio ?? null,
  links: links ?? [],
})

const seedDisclaimers = ({ payload, slugs, once }: Seeding) =>
  once('disclaimers', 'legal', (req) =>
    rowsOf(
      newsroom.disclaimers.flatMap((disclaimer) =>
        disclaimer.wordings.map((wording) => disclaimerRow(disclaimer, wording)),
      ),
      ({ code }) => code,
      async (data) =>
        (
          await payload.create({
            collection: slugs.disclaimers as never,
            data: data as never,
            depth: 0,
            overrideAccess: false,
            user: req.user,
            req,
          })
        ).id as RowId,
    ),
  )

function disclaimerRow(disclaimer: DemoDisclaimer, wording: DemoWording) {
  const { kinds, name, placement, wordings } = disclaimer
  const { language, none, one, several } = wording
  const inLanguage = wordings[0] === wording ? '' : ` (${language})`
  return {
    code: disclaimerCode(disclaimer, language),
    title: `${name}${inLanguage}`,
    forOne: one,
    forSeveral: several,
    forNone: none,
    language,
    placement,
    kinds,
  }
}

/** Calls with their times counted from the moment of seeding, so that one is open and one has closed. */
export const seedCalls = ({ payload, slugs, once, at }: Seeding) =>
  once('calls', 'editor', (req) =>
    rowsOf(
      newsroom.calls,
      ({ slug }) => slug,
      async ({ slug, title, guidelines, opens, closes, words }) =>
        (
          await payload.create({
            collection: slugs.calls as never,
            data: {
              slug,
              title,
              guidelines,
              opensAt: new Date(at(opens)).toISOString(),
              closesAt: new Date(at(closes)).toISOString(),
              accepts: ['pitch', 'draft'],
              minWords: words.min,
              maxWords: words.max,
            } as never,
            depth: 0,
            overrideAccess: false,
            user: req.user,
            req,
          })
        ).id as RowId,
    ),
  )
