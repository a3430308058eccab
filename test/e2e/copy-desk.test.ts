import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { bodyOf } from '../piece.ts'
import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { violations } from './faults.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'

const START_LIMIT_MS = 180_000
const OURS = ['.copy-desk', '.facts']

const CLAIM = 'The ferry carried ninety people a day.'
const TEXT = [
  `The the pier closed last August. ${CLAIM}`,
  'It is a recipe for trouble . We utilise it.',
  'On Friday, 6 January 2022 the council met. It denies the charge.',
]

/** A piece of the editor's own, made as a program would make it. */
async function makePiece({ page }: Visitor, url: string, more: object = {}): Promise<string> {
  const { status, told } = await page.evaluate(
    async (data) => {
      const response = await fetch('/api/opinion-pieces', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      })
      return { status: response.status, told: (await response.json()) as unknown }
    },
    { headline: 'A pier without a ferry', kind: 'op-ed', body: bodyOf(...TEXT), ...more },
  )
  expect([status, told]).toEqual([201, told])
  return `${url}/admin/collections/opinion-pieces/${String((told as { doc: { id: number } }).doc.id)}`
}

/** Opens a tab of the piece; a button of the workflow bar may have the same name. */
const tab = ({ page }: Visitor, name: string) =>
  page.locator('.tabs-field__tab-button', { hasText: name }).click()

describe('the copy desk', () => {
  const browser = testBrowser()
  let newsroom: NewsroomServer
  /** One for each walk: whoever opens a piece holds it for a while. */
  const pieces: string[] = []

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
    const maker = await browser.visitor()
    await signIn(maker, newsroom.url, 'editor')
    for (let count = 0; count < 5; count += 1) {
      pieces.push(await makePiece(maker, newsroom.url))
    }
    await maker.close()
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  browser.walks('is worked with the keyboard alone, and its changes are saved as any', async () => {
    const visitor = await browser.visitor({ viewport: { width: 1440, height: 1000 } })
    const { complaints, page, step } = visitor
    await signIn(visitor, newsroom.url, 'copy-editor')
    await page.goto(pieces[0] ?? '')
    const desk = page.getByRole('region', { name: 'Copy desk' })
    const findings = desk.locator('.copy-desk__where')
    const text = page.locator('[data-lexical-editor="true"]').first()
    await findings.first().waitFor()
    const before = await findings.count()
    expect(await findings.first().textContent()).toContain('The the pier')
    expect(await violations(page, ['.copy-desk'])).toEqual([])
    await step('findings')

    await findings.first().focus()
    await page.keyboard.press('t')
    await text.getByText('The pier closed last August.').waitFor()
    await page.waitForFunction(
      (count) => document.querySelectorAll('.copy-desk__where').length === count,
      before - 1,
    )
    await findings.first().and(page.locator(':focus')).waitFor()
    // "last August" is the next; the one after it is led to.
    await page.keyboard.press('j')
    const second = (await findings.nth(1).locator('mark').textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.waitForFunction((words) => String(window.getSelection()) === words, second)
    await step('led to the words')

    const weekday = findings.filter({ hasText: 'Friday, 6 January 2022' })
    await weekday.focus()
    await page.keyboard.press('d')
    const why = desk.getByLabel('Why may it stand?')
    await why.waitFor()
    await step('dismissing')
    await why.fill('It is a quotation, errors and all, j k t d.')
    await page.keyboard.press('Enter')
    await weekday.waitFor({ state: 'detached' })
    await desk.getByText('Dismissed (1)').waitFor()

    // What is typed is read at once, saved or not.
    await text.getByText('We utilise it.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' It was was late.')
    await findings.filter({ hasText: 'It was was late.' }).waitFor()
    await findings.filter({ hasText: 'It was was late.' }).focus()
    await page.keyboard.press('r')
    const rule = desk.getByRole('group', { name: 'Keep the rule' })
    await rule.getByLabel('Find').fill('utilise')
    await rule.getByLabel('Write instead').fill('use')
    await rule.getByLabel('Why', { exact: true }).fill('It is shorter.')
    await page.keyboard.press('Enter')
    const style = desk.locator('.copy-desk__item', { hasText: 'The house writes “use”.' })
    await style.getByRole('button', { name: 'Put “use”' }).click()
    await text.getByText('We use it.').waitFor()

    await page.locator('#action-save').click()
    await page.getByText('Updated successfully.').first().waitFor()
    await page.reload()
    await findings.first().waitFor()
    await text.getByText('We use it.').waitFor()
    const saved = (await text.textContent()) ?? ''
    expect(saved).toContain('The pier closed last August.')
    expect(await weekday.count()).toBe(0)
    await step('saved')
    expect(complaints).toEqual([])
    await visitor.close()
  })

  browser.walks(
    'claims are marked, checked and found again; somebody is asked to reply',
    async () => {
      const visitor = await browser.visitor({ viewport: { width: 1440, height: 1000 } })
      const { complaints, page, step } = visitor
      await signIn(visitor, newsroom.url, 'fact-checker')
      await page.goto(pieces[1] ?? '')
      await tab(visitor, 'Facts')
      const claims = page.getByRole('region', { name: 'Claims' })
      await claims.getByLabel('Mark a sentence').fill('ninety')
      const toldBar = page.waitForRequest(/\/transitions$/)
      await claims.getByRole('button', { name: 'Mark as a claim' }).click()
      const claim = claims.locator('.facts__item--open')
      await claim.waitFor()
      // The bar asks at once what stands in the way now; what is being typed stays.
      const sources = claim.getByLabel('Sources, one on each line')
      await sources.fill('The log of the')
      await toldBar
      expect(await sources.inputValue()).toBe('The log of the')
      await step('a claim')

      // An obstacle leads to the very sentence, from the board, the calendar and My desk by this address.
      const at = new URLSearchParams({ field: 'claims', text: `body.0:0-${CLAIM.length}~${CLAIM}` })
      await page.goto(`${pieces[1]}?from=board#to=${at.toString()}`)
      await page.waitForFunction((said) => String(window.getSelection()) === said, CLAIM)
      await step('led to the sentence by its address')
      await tab(visitor, 'Facts')
      await claim.getByLabel('Sources, one on each line').fill('The log of the harbour')

      await claim.getByRole('button', { name: 'Supported', exact: true }).click()
      await claims.locator('.facts__item--supported').getByText(CLAIM).waitFor()

      const replies = page.getByRole('region', { name: 'Right of reply' })
      await replies.getByRole('button', { name: 'Add somebody' }).click()
      await replies.getByLabel('Who', { exact: true }).fill('The council')
      await replies.getByLabel('About what').fill('The charge')
      await replies.getByRole('button', { name: 'Save' }).click()
      await replies.getByText('Say when they were asked.').waitFor()
      await replies.getByLabel('Asked', { exact: true }).fill('2026-03-01T09:00')
      await replies.getByLabel('May answer until').fill('2026-03-02T09:00')
      await replies.getByRole('button', { name: 'Save' }).click()
      await replies.getByText('The time is over').waitFor()
      await step('a reply that is late')
      expect(await violations(page, ['.facts'])).toEqual([])

      await claims.getByRole('button', { name: 'Go to the sentence' }).click()
      await page.waitForFunction((words) => String(window.getSelection()) === words, CLAIM)
      await step('led to the sentence')
      expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
      await visitor.close()
    },
  )

  browser.walks(
    'spelling is checked where somebody asks for it, in the language of the piece',
    async () => {
      const visitor = await browser.visitor({ viewport: { width: 1440, height: 1000 } })
      const { complaints, page, step } = visitor
      await signIn(visitor, newsroom.url, 'desk-chief')
      const fetched: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('/spelling/')) fetched.push(request.url())
      })
      const turkish = {
        headline: 'Bunu kim bilir',
        language: 'tr',
        body: bodyOf('Bunu herkez bilir. Dün Yakamozköy’de yanlız kaldı.'),
      }
      await page.goto(await makePiece(visitor, newsroom.url, turkish))
      const desk = page.getByRole('region', { name: 'Copy desk' })
      const text = page.locator('[data-lexical-editor="true"]').first()
      await desk.getByText('Turkish; names are left alone').waitFor()
      await page.locator('[data-lexical-editor="true"][lang="tr"]').first().waitFor()
      expect(fetched).toEqual([])
      await desk.getByLabel('Check the spelling').check()
      const misspelt = desk.locator('.copy-desk__item', { hasText: 'in no dictionary' })
      await misspelt.nth(1).waitFor()
      expect(await misspelt.locator('mark').allTextContents()).toEqual(['herkez', 'yanlız'])
      await desk.getByRole('button', { name: 'Put “yalnız”' }).click()
      await text.getByText('yalnız kaldı').waitFor()
      // What was put right goes from the list once the text was read again.
      await misspelt.nth(1).waitFor({ state: 'detached' })
      await step('spelling')
      expect(await violations(page, OURS)).toEqual([])
      await misspelt.getByRole('button', { name: 'Add to the house’s words' }).click()
      await misspelt.waitFor({ state: 'detached' })
      expect(fetched).toHaveLength(1)
      expect(complaints).toEqual([])
      await visitor.close()
    },
  )

  browser.walks(
    'the rules of the house go to a spreadsheet and come back, looked at first',
    async () => {
      const visitor = await browser.visitor({ viewport: { width: 1440, height: 1000 } })
      const { complaints, page, step } = visitor
      await signIn(visitor, newsroom.url, 'copy-editor')
      await page.goto(`${newsroom.url}/admin/collections/style-rules`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Export as CSV' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('house-style.csv')
      await page.getByRole('button', { name: 'Import CSV …' }).click()
      const dialog = page.getByRole('dialog', { name: 'Import house rules' })
      const csv = 'Find;Write instead;Wrong\nforthwith;at once;Come forthwith.\nanon;soon;Never.\n'
      await dialog.locator('input[type="file"]').setInputFiles({
        name: 'rules.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv),
      })
      await dialog.getByText('New: 1. Changed: 0. As they are: 0. Refused: 1.').waitFor()
      await step('what a file would do')
      expect(await violations(page, ['.desk-dialog'])).toEqual([])
      await dialog.getByRole('button', { name: 'Apply 1 change' }).click()
      await dialog.getByText('Made: 1.').waitFor()
      await step('what it did')
      await page.keyboard.press('Escape')
      await page.locator('.collection-list').getByText('forthwith').first().waitFor()
      expect(complaints).toEqual([])
      await visitor.close()
    },
  )

  browser.walks('what went out long ago is read as it reads today', async () => {
    const visitor = await browser.visitor()
    const { page, step } = visitor
    await signIn(visitor, newsroom.url, 'editor')
    const answer = {
      language: 'en',
      dateline: '2022-01-25T09:00:00Z',
      readOn: '2026-11-23T09:00:00Z',
      styles: [],
      names: [],
      dictionaries: {},
      dismissed: [],
      may: { dismiss: true, makeRule: false },
    }
    await page.route('**/copy-desk', (route) => route.fulfill({ json: answer }))
    await page.goto(await makePiece(visitor, newsroom.url, { headline: 'A pier of old' }))
    const desk = page.getByRole('region', { name: 'Copy desk' })
    await desk.getByText(/another time by now.*in August 2021/).waitFor()
    await step('what reads wrong now')
    await visitor.close()
  })

  describe.each([
    ['light', {}, 'en', 'Facts', 2],
    ['dark, from right to left', { colorScheme: 'dark' }, 'ar', 'الحقائق', 3],
    [
      'narrow, in Turkish',
      { viewport: { width: 390, height: 844 }, isMobile: true },
      'tr',
      'Bilgiler',
      4,
    ],
  ] as const)('%s', (_, options, language, facts, which) => {
    browser.walks('nothing for axe to find', async () => {
      const visitor = await browser.visitor(options)
      const { complaints, page, step } = visitor
      await signIn(visitor, newsroom.url, 'desk-chief')
      await page.context().addCookies([{ name: 'payload-lng', value: language, url: newsroom.url }])
      await page.goto(pieces[which] ?? '')
      await page.locator('.copy-desk__where').first().waitFor()
      await step('copy desk')
      expect(await violations(page, OURS)).toEqual([])
      await tab(visitor, facts)
      await page.locator('.facts__field').first().waitFor()
      await step('facts')
      expect(await violations(page, OURS)).toEqual([])
      expect(complaints).toEqual([])
      await visitor.close()
    })
  })
})
