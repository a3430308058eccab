import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'
import { until } from './until.ts'

const START_LIMIT_MS = 180_000
const PIECE = 'Teach the tide tables'

describe('a lawyer without an account', () => {
  const browser = testBrowser('told')
  let newsroom: NewsroomServer
  let editor: Visitor
  let lawyer: Visitor
  let address: string

  const bar = () => editor.page.getByRole('region', { name: 'Workflow' })
  const legal = () => bar().locator('[data-check="legal"]')

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
    editor = await browser.visitor()
    // As lawyers read it: on the way, on a phone.
    lawyer = await browser.visitor({ viewport: { width: 390, height: 780 } })
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  browser.walks('is asked to sign from the panel, and the piece waits for it', async () => {
    const { page, step } = editor
    await signIn(editor, newsroom.url, 'desk-chief')
    await page.goto(`${newsroom.url}/admin/collections/opinion-pieces`)
    await page.getByRole('link', { name: PIECE }).click()
    await bar().getByText('People without an account').click()
    await bar().getByText('Nobody outside has seen this piece.', { exact: false }).waitFor()
    await bar().getByRole('button', { name: 'Send a link …' }).click()
    const form = bar().getByRole('group', { name: 'Send a link' })
    await form.getByLabel('Name').fill('Ines Holm')
    await form.getByLabel('E-mail address').fill('ines@law.example')
    await form.getByLabel('What for').selectOption('legal')
    await step('a link is asked for')
    await form.getByRole('button', { name: 'Send the link' }).click()
    await bar().getByText('Ines Holm · to sign the legal check').waitFor()
    await legal().getByText('Waits').waitFor()
    await step('a link is on its way')
  })

  browser.walks('gets a letter, and reads the proof as readers would', async () => {
    const { page, step } = lawyer
    const letter = await until('the letter arrives', () =>
      Promise.resolve(newsroom.mails.find(({ to }) => to.includes('ines@law.example'))),
    )
    address = /https?:\/\/\S+/.exec(letter.text)?.[0] ?? ''
    const answer = await page.goto(address)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
    })
    await page.getByRole('heading', { name: PIECE }).waitFor()
    await page.getByText('A proof, not published.').waitFor()
    const widths = await page.locator('article img').evaluateAll(async (pictures) =>
      Promise.all(
        (pictures as HTMLImageElement[]).map(async (picture) => {
          picture.loading = 'eager'
          await picture.decode()
          return picture.naturalWidth
        }),
      ),
    )
    expect(widths.length).toBeGreaterThan(1)
    expect(Math.min(...widths)).toBeGreaterThan(0)
    // Nothing is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await step('the proof on a phone')
    expect(lawyer.complaints).toEqual([])
  })

  browser.walks('signs it once, and the desk sees by whom', async () => {
    const { page, step } = lawyer
    await page.getByRole('button', { name: 'I agree to this text' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await step('thanked')
    expect((await page.goto(address))?.status()).toBe(404)
    await editor.page.reload()
    await legal().getByText('Passed').waitFor()
    await legal().getByText('Ines Holm (guest)').waitFor()
    await editor.step('the check is signed')
  })
})
