import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { overflow, violations } from './faults.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'

const START_LIMIT_MS = 180_000
const OURS = ['.desk-screen', '.desk-nav']

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

/** Takes a thing with the mouse, waits until it says so, and lets go over another. */
async function drag(page: Page, what: Locator, to: Locator, until: () => Promise<unknown>) {
  const from = await what.boundingBox()
  if (!from) throw new Error('What is dragged cannot be seen.')
  await page.mouse.move(from.x + from.width / 2, from.y + Math.min(20, from.height / 2))
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 12, from.y + 30, { steps: 4 })
  await until()
  const over = await to.boundingBox()
  if (!over) throw new Error('Where it is dragged to cannot be seen.')
  await page.mouse.move(over.x + 30, over.y + 20, { steps: 4 })
  await page.mouse.up()
}

describe('the desk’s own screens', () => {
  const browser = testBrowser()
  let newsroom: NewsroomServer

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  describe.each([
    ['light', {}, 'en'],
    ['dark, from right to left', { colorScheme: 'dark' }, 'ar'],
    ['narrow, in Turkish', { viewport: { width: 390, height: 844 }, isMobile: true }, 'tr'],
  ] as const)('%s', (_, options, language) => {
    let editor: Visitor

    beforeAll(async () => {
      editor = await browser.visitor(options)
      await signIn(editor, newsroom.url, 'editor')
      await editor.page
        .context()
        .addCookies([{ name: 'payload-lng', value: language, url: newsroom.url }])
    }, 90_000)
    afterAll(() => editor?.close())

    for (const [place, ready] of [
      ['inbox', '.reading__passage, .inbox__line'],
      ['board', '.board__card'],
      ['calendar', '.calendar__entry'],
    ] as const) {
      browser.walks(
        `${place}: nothing for axe to find, nothing wider than the window`,
        async () => {
          const { complaints, page, step } = editor
          await page.goto(`${newsroom.url}/admin/${place}`)
          await page.locator(ready).first().waitFor()
          await page.waitForLoadState('networkidle')
          await step(place)
          expect(await page.evaluate(() => document.documentElement.dir)).toBe(
            language === 'ar' ? 'rtl' : 'ltr',
          )
          expect(await violations(page, OURS)).toEqual([])
          expect(await overflow(page)).toBeLessThanOrEqual(0)
          expect(complaints).toEqual([])
        },
      )
    }
  })

  browser.walks('the inbox is worked with the keyboard alone', async () => {
    const visitor = await browser.visitor()
    const { page, step } = visitor
    await signIn(visitor, newsroom.url, 'editor')
    await page.goto(`${newsroom.url}/admin/inbox`)
    const list = page.getByRole('listbox', { name: 'Submissions' })
    const title = page.locator('.reading__title')
    const chosen = list.locator('[data-chosen] .inbox__title')
    await page.locator('.reading__passage').first().waitFor()
    const first = await title.textContent()

    await page.keyboard.press('j')
    await page.waitForFunction(
      (was) => document.querySelector('.reading__title')?.textContent !== was,
      first,
    )
    expect(await chosen.textContent()).toBe(await title.textContent())
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await list.getAttribute('aria-activedescendant')).toBe(
      await list.locator('[data-chosen]').getAttribute('id'),
    )
    await page.keyboard.press('k')
    await page.waitForFunction(
      (was) => document.querySelector('.reading__title')?.textContent === was,
      first,
    )

    await page.keyboard.press('x')
    await page.getByText('1 ticked').waitFor()
    expect(await list.locator('[data-chosen]').getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('u')
    await page.getByText('1 ticked').waitFor({ state: 'detached' })

    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keys on this screen' })
    await keys.waitFor()
    await step('the keys')
    expect(await violations(page, ['.desk-keys'])).toEqual([])
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'hidden' })

    await page.keyboard.press('g')
    const give = page.getByRole('group', { name: 'Give to a colleague' })
    await give.locator('select:focus').waitFor()
    await give.locator('select').selectOption({ label: 'Idris Quarle' })
    await give.getByRole('button', { name: 'Give', exact: true }).press('Enter')
    await list.locator('[data-chosen]').getByText('with Idris Quarle').waitFor()

    await page.keyboard.press('d')
    const panel = page.getByRole('group', { name: 'Decline', exact: true })
    await panel.locator('select:focus').waitFor()
    await panel.getByLabel(/^Reason/).selectOption({ label: 'No room' })
    await panel.getByLabel(/^Your words/).fill('just add the keys j k x d to the words')
    expect(await title.textContent()).toBe(first)
    await panel.getByRole('button', { name: 'See and edit the message' }).press('Enter')
    await panel.getByLabel('Subject').fill('About your pitch')
    await step('the message, before it goes')
    expect(await violations(page, OURS)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.waitForFunction(
      (was) => document.querySelector('.reading__title')?.textContent !== was,
      first,
    )
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
    await visitor.close()
  })

  browser.walks(
    'a card is refused where the gate is closed, and taken where it is open',
    async () => {
      const visitor = await browser.visitor({ viewport: { width: 1900, height: 900 } })
      const { page, step } = visitor
      await signIn(visitor, newsroom.url, 'editor')
      await page.goto(`${newsroom.url}/admin/board`)
      const column = (stage: string) => page.locator(`[data-stage="${stage}"]`)
      const closed = column('editing').locator('.board__card', { hasText: 'without benches' })
      await closed.waitFor()
      await drag(page, closed, column('checking'), async () => {
        await page.locator('[data-stage="checking"][data-way="closed"]').waitFor()
        await step('a card in hand')
        expect(await column('published').getAttribute('data-way')).toBe('none')
        expect(await column('writing').getAttribute('data-way')).toBe('open')
      })
      const dialog = page.getByRole('dialog', { name: /without benches/ })
      await dialog.getByText('Before “Make a proof”').waitFor()
      expect(await dialog.getByRole('link').count()).toBeGreaterThan(1)
      expect(await violations(page, ['.desk-dialog'])).toEqual([])
      await step('refused')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await closed.count()).toBe(1)

      const ready = column('approved').locator('.board__card', { hasText: 'defence of the queue' })
      await drag(page, ready, column('scheduled'), async () => {
        await page.locator('[data-stage="scheduled"][data-way="open"]').waitFor()
      })
      const when = page.getByRole('dialog', { name: /defence of the queue/ })
      await when.getByLabel('Date and time').fill(`${day(3)}T09:00`)
      await when.getByLabel('Time zone').selectOption('Europe/London')
      await step('what it asks for')
      await when.getByRole('button', { name: 'Schedule', exact: true }).click()
      await column('scheduled')
        .locator('.board__card', { hasText: 'defence of the queue' })
        .waitFor()
      await when.waitFor({ state: 'detached' })

      // The same without a mouse.
      const card = column('writing').locator('[data-card]').first()
      await card.focus()
      const name = (await card.textContent()) ?? ''
      await page.keyboard.press('m')
      const menu = page.getByRole('dialog', { name: new RegExp(name) })
      await menu.getByRole('button', { name: /^Editing/ }).press('Enter')
      await column('editing').getByRole('link', { name }).waitFor()
      await page.getByRole('status').getByText(`“${name}” now stands in “Editing”.`).waitFor()
      await visitor.close()
    },
  )

  browser.walks('a scheduled piece is put on another day, and its proof goes along', async () => {
    const visitor = await browser.visitor()
    const { page, step } = visitor
    await signIn(visitor, newsroom.url, 'editor')
    await page.goto(`${newsroom.url}/admin/calendar?day=${day(2)}&as=list`)
    const on = (ahead: number) => page.locator(`[data-day="${day(ahead)}"]`)
    const entry = (ahead: number) =>
      on(ahead).getByRole('button', { name: /09:00 Goes out .*defence of the queue/ })
    await entry(3).waitFor()
    await step('before')
    await drag(page, entry(3), on(5), async () => {
      await page.locator('.calendar__day--open').first().waitFor()
    })
    await entry(5).waitFor()
    await page
      .getByRole('status')
      .getByText(/goes out .* with proof 1 as it was approved/)
      .waitFor()
    await step('after')

    await entry(5).focus()
    await page.keyboard.press('[')
    await entry(4).waitFor()

    await entry(4).press('Enter')
    const dialog = page.getByRole('dialog', { name: /defence of the queue/ })
    await dialog.getByText('Proof 1 goes along unchanged, with its approvals.').waitFor()
    expect(await dialog.getByLabel('Date and time').inputValue()).toBe(`${day(4)}T09:00`)
    expect(await violations(page, ['.desk-dialog'])).toEqual([])
    await dialog.getByLabel('Date and time').fill(`${day(-1)}T09:00`)
    await dialog.getByRole('button', { name: 'Set another time' }).click()
    await dialog.getByText('Set a time that is still to come.').first().waitFor()
    expect(await dialog.getByLabel('Date and time').inputValue()).toBe(`${day(-1)}T09:00`)
    await step('refused')
    await visitor.close()
  })
})
