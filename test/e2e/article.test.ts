import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { xmlElements } from '../setup/parsed.ts'
import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'
import { realArticle } from './real-article.ts'

const TYPINGS = 5
const HEARD_MS = 5_000
const START_LIMIT_MS = 180_000

const AUTHOR = 'Henrike Vasmer'
const BIO = 'Henrike Vasmer reported from three borders before she settled beside none.'
const EDITED = 'A victory that has cost the victor more than a defeat would have.'

const workflow = (page: Page) => page.getByRole('region', { name: 'Workflow' })
const button = (page: Page, name: string) =>
  workflow(page).getByRole('button', { name, exact: true })
const before = (page: Page, label: string) =>
  workflow(page).getByRole('region', { name: `Before “${label}”` })
const standsIn = (page: Page, stage: string) =>
  workflow(page).locator('[aria-current="step"]').getByText(stage, { exact: true }).waitFor()

/** Takes a transition that asks first, with what stands in its panel already. */
async function take(page: Page, name: string): Promise<void> {
  await button(page, name).click()
  await workflow(page)
    .getByRole('group', { name, exact: true })
    .getByRole('button', { name })
    .click()
}

/** Types into a field until the panel has heard it: before its scripts have begun it hears nothing. */
async function type(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label)
  const heard = workflow(page).getByText('Save first.')
  for (let left = TYPINGS; ; left -= 1) {
    await field.fill('')
    await field.fill(words)
    const isHeard = await heard.waitFor({ timeout: HEARD_MS }).then(
      () => true,
      () => false,
    )
    if (isHeard) return
    if (left === 0) throw new Error(`“${label}” was typed ${TYPINGS} times and not heard.`)
  }
}

/** Presses Save and waits until nothing on the page is unsaved. */
async function save(page: Page): Promise<void> {
  await page.locator('#action-save').click()
  await page.getByText('Updated successfully.').first().waitFor()
  await workflow(page).getByText('Save first.').waitFor({ state: 'detached' })
}

/** Selects the words in the text as a mouse would, the space before them included. */
async function selectWords(text: Locator, start: string, words: string): Promise<void> {
  await text.evaluate(
    (root, [from, what]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(`${from}${what}`) ?? -1
        if (at < 0) continue
        const begin = at + (from?.length ?? 0)
        node.parentElement?.scrollIntoView({ block: 'center' })
        getSelection()?.setBaseAndExtent(node, begin, node, begin + (what?.length ?? 0))
        // The editor is told of it by an event that comes later.
        return new Promise<void>((resolve) => setTimeout(resolve, 250))
      }
      throw new Error('The words are not in the text.')
    },
    [start, words],
  )
}

describe('a real article, from its file to its readers', () => {
  const browser = testBrowser('told')
  const { crosshead, file, headline, stray } = realArticle()
  let newsroom: NewsroomServer
  let editor: Visitor
  let chief: Visitor
  let reader: Visitor
  let slug: string

  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(newsroom.url + address, { headers })

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
    editor = await browser.visitor()
    chief = await browser.visitor()
    reader = await browser.visitor()
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  browser.walks('is imported from the command line while the newsroom is open', async () => {
    const { code, output } = await newsroom.desk('import', file)
    expect(output).toContain(headline)
    expect(output).toMatch(new RegExp(`Crosshead +${crosshead}`))
    expect(output).toContain(`${newsroom.url}/admin/collections/opinion-pieces/`)
    expect(code).toBe(0)

    const again = await newsroom.desk('import', '--json', file)
    expect(JSON.parse(again.output)).toMatchObject({ files: [{ outcome: 'found' }] })
  })

  browser.walks('stands in the list of pieces, with what must be settled first', async () => {
    const { page, step } = editor
    await signIn(editor, newsroom.url, 'editor')
    await step('my desk')
    await page
      .getByRole('link', { name: /Opinion pieces/ })
      .last()
      .click()
    await page.getByRole('link', { name: headline }).click()
    await standsIn(page, 'Editing')
    await step('what stands in the way')
    slug = await page.getByLabel('Address').inputValue()
    expect(await page.getByLabel('Headline').first().inputValue()).toBe(headline)
    const text = page.locator('[contenteditable="true"]').first()
    await text.getByRole('heading', { name: crosshead }).waitFor()
    for (const furniture of ['Disclaimer:', 'We welcome all pitches', 'Comments are closed']) {
      expect(await text.getByText(furniture).count()).toBe(0)
    }

    const obstacles = before(page, 'Make a proof')
    await obstacles.getByRole('button', { name: /Show \d+ more/ }).click()
    await obstacles.getByRole('listitem').nth(5).waitFor()
    await obstacles.getByText('Name an author').waitFor()
    await obstacles.getByText(`“${stray.word}” looks like a button or banner`).waitFor()
    // A closed button can be pressed: it leads to what stands in the way.
    await button(page, 'Make a proof').click({ force: true })
    expect(await obstacles.evaluate((element) => element.matches(':focus'))).toBe(true)
    await standsIn(page, 'Editing')
  })

  browser.walks('is nowhere to be found by a reader yet', async () => {
    expect((await ask(`/v1/pieces/${slug}`)).status).toBe(404)
    expect((await ask(`/opinion/${slug}`)).status).toBe(404)
    for (const address of ['/', '/v1/pieces', '/v1/feed.rss', '/v1/sitemap.xml']) {
      const text = await (await ask(address)).text()
      expect([address, text.includes(headline), text.includes(slug)]).toEqual([
        address,
        false,
        false,
      ])
    }
  })

  browser.walks('gets an author, made on the spot', async () => {
    const { page, step } = editor
    await before(page, 'Make a proof')
      .getByRole('button', { name: /Name an author/ })
      .click()
    await page.getByRole('button', { name: 'Add Author' }).click()
    await page
      .locator('#bylines-row-0')
      .getByRole('button', { name: /Add new/i })
      .click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('input[name="name"]').fill(AUTHOR)
    await drawer.locator('textarea[name="bio"]').fill(BIO)
    await step('a new author')
    await drawer.getByRole('button', { name: 'Save' }).click()
    await page.locator('#bylines-row-0').getByText(AUTHOR).waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    const interests = page.locator('#field-bylines__0__interests')
    await interests.click()
    await page.getByRole('option', { name: 'None declared' }).click()
    await workflow(page).getByText('Save first.').waitFor()
    await step('the byline, not yet saved')
  })

  browser.walks('is mended, and its questions are settled with a word on each', async () => {
    const { page, step } = editor
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const text = page.locator('[contenteditable="true"]').first()
    await text.click()
    await selectWords(text, stray.before, ` ${stray.word}`)
    await page.keyboard.press('Delete')
    await text.getByText(`${stray.before}.`).waitFor()

    const questions = before(page, 'Make a proof').getByRole('button', { name: /^Settle this/ })
    const count = await questions.count()
    expect(count).toBeGreaterThanOrEqual(5)
    for (let index = 0; index < count; index += 1) {
      await questions.nth(index).click()
      const tick = page.locator(`#field-questions__${index}__settled`)
      await tick.and(page.locator(':focus')).waitFor()
      await page.keyboard.press('Space')
      await page.locator(`#field-questions__${index}__answer`).fill('Seen to by the desk.')
    }
    await step('settled')
    await save(page)
    await before(page, 'Make a proof').waitFor({ state: 'detached' })
    await step('nothing stands in the way')
  })

  browser.walks('becomes a proof, which its maker may not approve', async () => {
    const { page, step } = editor
    await button(page, 'Make a proof').click()
    await standsIn(page, 'Checking')
    await workflow(page).getByText('Proof 1').waitFor()
    await before(page, 'Approve')
      .getByText('You made this proof. Another editor must approve it.')
      .waitFor()
    await button(page, 'Approve').click({ force: true })
    await standsIn(page, 'Checking')
    await step('not by oneself')
  })

  browser.walks('is approved by a second person', async () => {
    const { page, step } = chief
    await signIn(chief, newsroom.url, 'desk-chief')
    const waiting = page.getByRole('region', { name: 'Waiting for approval' })
    await waiting.getByRole('link', { name: headline }).click()
    await standsIn(page, 'Checking')
    await take(page, 'Approve')
    await standsIn(page, 'Approved')
    await step('approved')
  })

  browser.walks('cannot go out once its text was changed after that', async () => {
    const { page, step } = editor
    await page.reload()
    await standsIn(page, 'Approved')
    // The panel opens a piece at the tab one left it at.
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await type(page, 'Standfirst', EDITED)
    await save(page)
    await workflow(page).getByText('Older than the text').waitFor()
    await workflow(page)
      .getByText('The piece was changed after its proof was made. Make a new proof.')
      .first()
      .waitFor()
    expect(await button(page, 'Publish').getAttribute('aria-disabled')).toBe('true')
    await step('changed after the approval')
    expect((await ask(`/v1/pieces/${slug}`)).status).toBe(404)

    await button(page, 'Make a proof').click()
    await standsIn(page, 'Checking')
    await workflow(page).getByText('Proof 2').waitFor()
  })

  browser.walks('is approved anew and published', async () => {
    const { page, step } = chief
    await page.reload()
    await standsIn(page, 'Checking')
    await take(page, 'Approve')
    await standsIn(page, 'Approved')
    await take(page, 'Publish')
    await standsIn(page, 'Published')
    await workflow(page)
      .getByRole('link', { name: `/opinion/${slug}` })
      .waitFor()
    await step('published')
  })

  browser.walks('is read by programs', async () => {
    const answer = await ask(`/v1/pieces/${slug}`)
    const etag = answer.headers.get('etag') ?? ''
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ])
    expect(await answer.json()).toMatchObject({
      slug,
      headline,
      standfirst: EDITED,
      kind: 'op-ed',
      byline: { authors: [{ name: AUTHOR, bio: BIO }] },
    })
    expect(etag).toMatch(/^"?[^"]|^"/)
    const same = await ask(`/v1/pieces/${slug}`, { 'If-None-Match': etag })
    expect([same.status, await same.text()]).toEqual([304, ''])

    const list = (await (await ask('/v1/pieces?limit=1')).json()) as { items: object[] }
    expect(list.items).toMatchObject([{ slug, headline }])

    const rss = await ask('/v1/feed.rss')
    expect(rss.headers.get('content-type')).toContain('application/rss+xml')
    const titles = xmlElements(await rss.text()).filter(
      ({ path }) => path === 'rss/channel/item/title',
    )
    expect(titles[0]?.text).toBe(headline)
  })

  browser.walks('is read by people, with everything that belongs around it', async () => {
    const { complaints, page, step } = reader
    await page.goto(newsroom.url)
    await page.getByRole('link', { name: headline }).first().click()
    await page.waitForURL(`${newsroom.url}/opinion/${slug}`)
    await page.getByRole('heading', { level: 1, name: headline }).waitFor()
    await step('the page')
    const article = page.getByRole('article')
    await article.getByText(EDITED).waitFor()
    await article.getByRole('heading', { level: 2, name: crosshead }).waitFor()
    await article.getByRole('complementary', { name: 'Disclaimer' }).getByText('own view').waitFor()
    const box = article.getByRole('complementary', { name: 'About the author' })
    await box.getByRole('link', { name: AUTHOR }).waitFor()
    await box.getByText(BIO).waitFor()
    const invitation = article.getByRole('complementary', { name: 'Invitation to pitch' })
    expect(
      await invitation.getByRole('link', { name: 'Send a pitch' }).getAttribute('href'),
    ).toMatch(/\/pitch$/)
    await article.locator('.comments').getByText('no comments').waitFor()
    const words = await article.innerText()
    for (const gone of [stray.word, '[email protected]', 'About Author', 'Comments are closed']) {
      expect(words).not.toContain(gone)
    }

    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
    expect(scripts.map((text) => JSON.parse(text) as object)).toEqual([
      expect.objectContaining({
        '@context': 'https://schema.org',
        '@type': 'OpinionNewsArticle',
        headline,
        url: `${newsroom.url}/opinion/${slug}`,
        author: [expect.objectContaining({ '@type': 'Person', name: AUTHOR })],
      }),
    ])

    await box.getByRole('link', { name: AUTHOR }).click()
    await page.getByRole('heading', { level: 1, name: AUTHOR }).waitFor()
    await page.getByRole('link', { name: headline }).waitFor()
    expect(complaints).toEqual([])
  })

  browser.walks('is retracted with a reason that readers see, and put back', async () => {
    const { page, step } = chief
    await page.reload()
    await standsIn(page, 'Published')
    const withdraw = async (name: string, words: Record<string, string>) => {
      await workflow(page).getByText('Withdraw or hold what readers find').click()
      await workflow(page).getByRole('button', { name, exact: true }).first().click()
      const panel = workflow(page).getByRole('group', { name, exact: true })
      for (const [label, text] of Object.entries(words)) {
        await panel.getByLabel(label).fill(text)
      }
      await step(`about to ${name.toLowerCase()}`)
      await panel.getByRole('button', { name, exact: true }).click()
      await panel.waitFor({ state: 'detached' })
    }
    await withdraw('Retract', { 'Reason that readers see': 'Two of its figures do not hold.' })
    await workflow(page).getByText('Retracted', { exact: true }).waitFor()
    const retracted = await ask(`/v1/pieces/${slug}`)
    expect(await retracted.json()).toMatchObject({
      state: 'retracted',
      publicNote: 'Two of its figures do not hold.',
    })
    expect(await (await ask(`/opinion/${slug}`)).text()).toContain('This piece has been retracted')

    await page.reload()
    await standsIn(page, 'Published')
    await withdraw('Restore', {
      'Reason that readers see': 'The figures hold after all.',
      'Note for the desk': 'Checked with the source.',
    })
    await workflow(page).getByText('Live', { exact: true }).waitFor()
    expect(await (await ask(`/v1/pieces/${slug}`)).json()).toMatchObject({
      state: 'live',
      notes: [{ type: 'retraction' }, { type: 'restoration' }],
    })
  })
})
