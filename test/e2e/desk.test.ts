import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { overflow, violations } from './faults.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'
import { until } from './until.ts'

const START_LIMIT_MS = 180_000
const OURS = ['.desk-screen', '.desk-nav', '.desk-facts']

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

/** The first row that the panel is answered, as whoever is signed in. */
async function firstOf(page: Page, address: string): Promise<{ id: number; revision?: number }> {
  const { docs } = await page.evaluate(
    async (asked) => (await (await fetch(asked)).json()) as { docs: { id: number }[] },
    address,
  )
  const [row] = docs
  if (!row) throw new Error(`${address} has no row.`)
  return row
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
      ['figures', '.figures-tile'],
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

  browser.walks('an author, a disclaimer and a call say how they stand', async () => {
    const languages = [
      ['en', {}],
      ['ar', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, isMobile: true }],
    ] as const
    for (const [language, options] of languages) {
      const visitor = await browser.visitor(options)
      const { page, step } = visitor
      await signIn(visitor, newsroom.url, 'editor')
      await page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.url }])
      for (const [collection, ready] of [
        ['authors', '.desk-counts'],
        ['disclaimers', '.desk-counts'],
        ['calls', '.desk-funnel'],
      ] as const) {
        const { id } = await firstOf(page, `/api/${collection}?limit=1&sort=id`)
        await page.goto(`${newsroom.url}/admin/collections/${collection}/${id}`)
        await page.locator(ready).first().waitFor()
        await page.locator(ready).first().scrollIntoViewIfNeeded()
        await step(`${collection}, ${language}`)
        expect(await violations(page, OURS)).toEqual([])
        expect(visitor.complaints).toEqual([])
      }
      await visitor.close()
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
    await panel.getByLabel(/^Reason/).selectOption({ label: '7 · No room' })
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

  browser.walks('a Monday of pitches is cleared with three keys for each', async () => {
    const { terms } = (await (await fetch(`${newsroom.url}/v1/calls`)).json()) as {
      terms: { hash: string }
    }
    const titles = Array.from({ length: 8 }, (_, place) => `Monday pitch ${place + 1}`)
    for (const [place, title] of titles.entries()) {
      const answer = await fetch(`${newsroom.url}/v1/submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          title,
          kind: 'pitch',
          name: `Sender ${place}`,
          email: `monday-${place}@example.org`,
          pitch: Array.from({ length: 60 }, (_each, word) => `word${word * (place + 7)}`).join(' '),
          interests: { declared: 'none' },
          aiUse: { declared: 'none' },
          exclusive: true,
          agreedTerms: terms.hash,
        }),
      })
      expect(answer.status).toBe(201)
    }
    const visitor = await browser.visitor()
    const { page, step } = visitor
    await signIn(visitor, newsroom.url, 'editor')
    await page.goto(`${newsroom.url}/admin/inbox`)
    const list = page.getByRole('listbox', { name: 'Submissions' })
    await page.locator('.reading__passage').first().waitFor()
    const title = page.locator('.reading__title')
    const standsOn = async (name: string) => {
      await title.getByText(name, { exact: true }).waitFor()
      // Its text is there, and with it what can be decided.
      await page.locator('[data-decision="decline"]').waitFor()
      expect(await list.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        if (/^[dnasg]$/.test(key)) await page.locator('.reading :focus').waitFor()
      }
    }

    await press('/')
    await page.getByLabel('Search in titles').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('monday PITCH')
    await press('Enter')
    await page.getByText('8 shown').waitFor()
    await standsOn('Monday pitch 1')

    await press('d', '7', 'Enter')
    await standsOn('Monday pitch 2')
    await press('z')
    await page.getByText('Undone. Nobody was told.').waitFor()
    await standsOn('Monday pitch 1')
    await step('undone')
    await press('d', '7', 'Enter')
    await standsOn('Monday pitch 2')
    await press('n', 'Enter')
    await standsOn('Monday pitch 3')
    await press('s', '7', 'Enter')
    await page.getByText('The score is kept.').waitFor()
    await standsOn('Monday pitch 3')
    await press('g')
    await page.keyboard.type('Idr')
    await press('Enter')
    await list.locator('[data-chosen]').getByText('with Idris Quarle').waitFor()
    await standsOn('Monday pitch 3')
    await press('a', 'Control+Enter')
    await standsOn('Monday pitch 4')
    await press('x', 'j', 'x', 'j', 'x', 'b')
    await page.getByText('3 ticked').waitFor()
    await page.locator('.desk-bulk select:focus').waitFor()
    await page.keyboard.type('Decl')
    await press('Enter')
    await page.locator('.desk-bulk [name="reason"]:focus').waitFor()
    await page.keyboard.type('Its')
    await press('Enter')
    await page.getByRole('list', { name: 'What became of each' }).waitFor()
    await step('three at once')
    await standsOn('Monday pitch 7')
    await page.getByText('2 shown').waitFor()

    // What was decided goes out once it can no longer be undone, and what was undone never did.
    const letters = () =>
      newsroom.mails
        .filter(({ to }) => to.some((address) => address.startsWith('monday-')))
        .map(({ subject, to }) => `${String(to[0]).slice(0, 8)} ${subject}`)
    await until(
      'the answers have gone out',
      () =>
        letters().some((letter) => letter.startsWith('monday-1') && !letter.includes('has your')),
      45_000,
    )
    const first = letters().filter((letter) => letter.startsWith('monday-0'))
    expect(first).toHaveLength(2)
    await visitor.close()
  })

  browser.walks(
    'what came by phone is entered, and refused in the language of the panel',
    async () => {
      const visitor = await browser.visitor({
        viewport: { width: 390, height: 844 },
      })
      const { page, step } = visitor
      await signIn(visitor, newsroom.url, 'editor')
      const speak = async (language: string) => {
        await page
          .context()
          .addCookies([{ name: 'payload-lng', value: language, url: newsroom.url }])
        await page.goto(`${newsroom.url}/admin/collections/submissions`)
      }
      await speak('ar')
      await page.getByRole('button', { name: 'أدخل واحدة بنفسك' }).click()
      const arabic = page.getByRole('region', { name: 'ما وصل بالهاتف أو على الورق' })
      await arabic.getByRole('button', { name: 'أدخلها' }).click()
      await arabic.getByRole('alert').waitFor()
      await step('refused, in Arabic')
      expect(await arabic.getByRole('alert').innerText()).not.toMatch(/[a-z]{4}/i)
      expect(await violations(page, ['.desk-hand'])).toEqual([])
      // The list of the panel below it is wider than a phone by itself; the form is not.
      expect(
        await arabic.evaluate((element) => element.scrollWidth - element.clientWidth),
      ).toBeLessThanOrEqual(0)

      await speak('en')
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByRole('button', { name: 'Enter one by hand' }).click()
      const form = page.getByRole('region', { name: 'What came by phone or on paper' })
      await form.getByLabel('Their name').fill('Olwen Tarr')
      await form.getByLabel('Their e-mail address').fill('olwen.tarr@example.org')
      await form.getByLabel('Is it a pitch').selectOption('pitch')
      await form.getByLabel('Working title').fill('Dictated over a bad line')
      await form.getByLabel('The pitch, in their words').fill('too short')
      await form.getByLabel('Do they offer it').selectOption('yes')
      await form.getByLabel('Interests they have').selectOption('none')
      await form.getByLabel('AI they used').selectOption('none')
      await form.getByLabel('They know these terms').check()
      await form.getByRole('button', { name: 'Enter it' }).click()
      await form.getByRole('alert').waitFor()
      expect(await form.getByLabel('Working title').inputValue()).toBe('Dictated over a bad line')
      await form
        .getByLabel('The pitch, in their words')
        .fill(Array.from({ length: 50 }, (_, word) => `spoken${word}`).join(' '))
      await step('filled in')
      expect(await violations(page, ['.desk-hand'])).toEqual([])
      await form.getByRole('button', { name: 'Enter it' }).click()
      await page
        .getByRole('region', { name: 'Decision' })
        .getByText('Pitch from Olwen Tarr')
        .waitFor()
      await step('in the inbox')
      expect(visitor.complaints.filter((text) => !/\b422\b/.test(text))).toEqual([])
      await visitor.close()
    },
  )

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

      // What stands in the way leads to its very place in the piece, in a page of its own here.
      await drag(page, closed, column('checking'), () =>
        page.locator('[data-stage="checking"][data-way="closed"]').waitFor(),
      )
      const way = await dialog.getByRole('link').first().getAttribute('href')
      const place = await page.context().newPage()
      await place.goto(newsroom.url + way)
      await place.locator('#field-questions__0__settled:focus').waitFor()
      expect(place.url()).not.toContain('#to=')
      await place.close()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })

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
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    // When a piece is due, and when its embargo ends, is moved alike.
    const write = async (where: string, data: object) => {
      const { id, revision } = await firstOf(page, `/api/opinion-pieces?depth=0&limit=1&${where}`)
      const status = await page.evaluate(
        async ([address, body]) => {
          const headers = { 'Content-Type': 'application/json' }
          return (await fetch(address, { method: 'PATCH', headers, body })).status
        },
        [`/api/opinion-pieces/${id}`, JSON.stringify({ ...data, revision })] as const,
      )
      expect(status).toBe(200)
    }
    await write('where[stage][equals]=editing', { dueAt: `${day(3)}T10:00:00.000Z` })
    await write('where[stage][equals]=scheduled', { embargoUntil: `${day(4)}T05:00:00.000Z` })
    await page.reload()
    const due = (ahead: number) => on(ahead).locator('[data-entry^="due"]')
    await due(3).waitFor()
    await drag(page, due(3), on(5), async () => {
      await page.locator('.calendar__day--open').first().waitFor()
    })
    await due(5).waitFor()
    await page
      .getByRole('status')
      .getByText(/ is due /)
      .waitFor()
    await due(5).focus()
    await page.keyboard.press('[')
    await due(4).waitFor()
    const embargo = on(4).locator('[data-entry^="embargo"]')
    await embargo.focus()
    await page.keyboard.press(']')
    await dialog.getByText('It is scheduled to go out before this embargo ends.').waitFor()
    await dialog.getByRole('button', { name: 'Set another time' }).waitFor()
    expect(await violations(page, ['.desk-dialog'])).toEqual([])
    await step('an embargo beyond the schedule')
    await visitor.close()
  })
})
