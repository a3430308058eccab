import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { overflow, violations } from './faults.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'

const START_LIMIT_MS = 180_000

/** What the desk draws within the panel; the panel around it is Payload's, and not judged here. */
const OURS_IN_PANEL = [
  '.desk-bar',
  '.my-desk',
  '.desk-sign-in',
  '.desk-logo',
  '.desk-icon',
  '.question-label',
  '.stored-field',
  '.desk-facts',
]

const READERS_PAGES = {
  'the front': '/',
  'an article': '/opinion/the-last-ferry-should-wait',
  'a corrected article': '/opinion/what-the-night-tram-costs',
  'an author': '/authors/maren-ostrevik',
  corrections: '/corrections',
  search: '/search?q=ferry',
  'the pitch page': '/pitch',
  'a page that is not there': '/nowhere',
  'an Arabic article': '/opinion/hina-yutarjim-al-atfal',
}

describe('the screens', () => {
  const browser = testBrowser()
  let newsroom: NewsroomServer

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  describe.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 390, height: 844 }, isMobile: true }],
  ] as const)('for readers, %s', (_, options) => {
    for (const [name, address] of Object.entries(READERS_PAGES)) {
      browser.walks(`${name}: nothing for axe to find, nothing wider than the window`, async () => {
        const { close, complaints, page, step } = await browser.visitor(options)
        // axe is a script of its own, which the pages' policy would keep out.
        const answer = await page.goto(newsroom.url + address)
        await page.waitForLoadState('load')
        await step(name)
        expect(answer?.status()).toBe(address === '/nowhere' ? 404 : 200)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        expect(complaints.filter((text) => !text.includes('/nowhere'))).toEqual([])
        expect(await violations(page)).toEqual([])
        await close()
      })
    }
  })

  browser.walks(
    'an Arabic article runs from right to left, with the house’s words in it; the frame around it does not',
    async () => {
      const { close, page } = await browser.visitor()
      await page.goto(`${newsroom.url}/opinion/hina-yutarjim-al-atfal`)
      const article = page.getByRole('article')
      expect(await article.getAttribute('dir')).toBe('rtl')
      expect(await article.getAttribute('lang')).toBe('ar')
      expect(await page.locator('html').getAttribute('dir')).not.toBe('rtl')
      const direction = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).direction)
      expect(await direction('.article .body p')).toBe('rtl')
      expect(await direction('.article .dates span')).toBe('rtl')
      expect(await direction('footer')).toBe('ltr')
      await close()
    },
  )

  describe.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 390, height: 844 }, isMobile: true }],
  ] as const)('for the desk, %s', (_, options) => {
    let editor: Visitor

    beforeAll(async () => {
      editor = await browser.visitor(options)
    })
    afterAll(() => editor?.close())

    const judge = async (name: string) => {
      await editor.step(name)
      expect(await violations(editor.page, OURS_IN_PANEL)).toEqual([])
    }

    browser.walks('the sign-in and My desk', async () => {
      await editor.page.goto(`${newsroom.url}/admin/login`)
      await editor.page.getByRole('button', { name: 'Login' }).waitFor()
      await judge('the sign-in')
      await signIn(editor, newsroom.url, 'editor')
      await judge('my desk')
    })

    browser.walks('a piece with something in its way', async () => {
      const { page } = editor
      await page.goto(`${newsroom.url}/admin`)
      const mine = page.getByRole('region', { name: 'In your hands' })
      await mine.getByRole('link', { name: /without benches/ }).click()
      const bar = page.getByRole('region', { name: 'Workflow' })
      await bar.getByRole('region', { name: 'Before “Make a proof”' }).waitFor()
      await judge('a piece')
      await bar.getByRole('button', { name: 'Send back' }).click()
      await bar.getByRole('group', { name: 'Send back' }).waitFor()
      await page.getByRole('button', { name: 'Questions', exact: true }).click()
      await page.locator('.question-label').first().waitFor()
      await judge('a panel of the workflow bar, and questions')
    })

    browser.walks('a translation whose source was corrected since', async () => {
      const { page } = editor
      await page.goto(
        `${newsroom.url}/admin/collections/opinion-pieces?where[slug][equals]=gece-tramvayi-neye-mal-oluyor`,
      )
      await page
        .getByRole('link', { name: /Gece tramvayı/ })
        .first()
        .click()
      const panel = page.getByRole('region', { name: 'Translations' })
      await panel.getByText('The source has changed since.').waitFor()
      await judge('a translation that is behind')
      await panel.getByRole('button', { name: 'See what changed in the source' }).click()
      const changes = page.getByRole('dialog', { name: /^What changed in/ })
      await changes.locator('del', { hasText: '3.1' }).waitFor()
      await editor.step('what changed in the source')
      expect(await violations(page, ['.desk-dialog'])).toEqual([])
      await page.keyboard.press('Escape')
    })

    browser.walks('a submission that waits for a decision', async () => {
      const { page } = editor
      await page.goto(`${newsroom.url}/admin`)
      const waiting = page.getByRole('region', { name: 'Open submissions' })
      await waiting.getByRole('link', { name: /harbour bells/ }).click()
      const bar = page.getByRole('region', { name: 'Decision' })
      await bar.getByRole('button', { name: 'Decline' }).click()
      await bar.getByRole('group', { name: 'Decline' }).waitFor()
      await judge('a submission')
    })

    browser.walks('nothing the browser complains of', () => {
      expect(editor.complaints).toEqual([])
      return Promise.resolve()
    })
  })

  browser.walks('the workflow bar is worked with the keyboard alone', async () => {
    const visitor = await browser.visitor()
    const { page, step } = visitor
    await signIn(visitor, newsroom.url, 'editor')
    await page
      .getByRole('region', { name: 'In your hands' })
      .getByRole('link', { name: /without benches/ })
      .click()
    const bar = page.getByRole('region', { name: 'Workflow' })
    await bar.getByRole('region', { name: 'Before “Make a proof”' }).waitFor()

    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (text: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await focused()) === text) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Sixty presses of Tab did not lead to “${text}”.`)
    }
    await tabTo('Make a proof')
    await page.keyboard.press('Enter')
    expect(
      await bar
        .getByRole('region', { name: 'Before “Make a proof”' })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#field-questions__0__settled:focus').waitFor()

    await bar.getByRole('button', { name: 'Send back' }).focus()
    await page.keyboard.press('Enter')
    const panel = bar.getByRole('group', { name: 'Send back' })
    await panel.waitFor()
    await panel.locator(':focus').waitFor()
    await step('opened with the keyboard')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await focused()).toBe('Send back')
    await page.keyboard.press('Enter')
    await panel.locator('textarea').fill('The numbers are still missing.')
    await page.keyboard.press('Control+Enter')
    await bar.locator('[aria-current="step"]').getByText('Writing').waitFor()
    await visitor.close()
  })
})
