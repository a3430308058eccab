import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { openNewsroomServer } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'
import { until } from './until.ts'

const START_LIMIT_MS = 180_000

const TITLE = 'Let the swimmers keep the steps'
const ADDRESS = 'hedda.morrow@example.org'
const SHORT = 'The steps belong to whoever swims.'
const PITCH = `The harbour office means to fence off the stone steps at Tallow Quay, where people
have swum every morning since before there was an office. I would argue that a fence makes nobody safer:
it moves forty swimmers to the slipway, where the boats are. I have kept a count for two years, and I
would set it beside the accident book, which the office let me read.`
const INTERESTS = 'I swim there myself, and I am treasurer of the bathing club.'

describe('a pitch, sent without a script', () => {
  const browser = testBrowser('told')
  let newsroom: NewsroomServer
  let contributor: Visitor
  let editor: Visitor

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
    contributor = await browser.visitor({ javaScriptEnabled: false })
    editor = await browser.visitor()
  }, START_LIMIT_MS)
  afterAll(() => newsroom?.stop())

  browser.walks('comes back with everything typed in it, and says what must change', async () => {
    const { page, step } = contributor
    await page.goto(`${newsroom.url}/`)
    await page.getByRole('navigation').getByRole('link', { name: 'Send a pitch' }).click()
    await page.getByRole('heading', { name: 'Send a pitch', level: 1 }).waitFor()
    await page.getByLabel('A pitch: the idea, before it is written').check()
    await page.getByLabel('Title').fill(TITLE)
    await page.getByLabel('Pitch', { exact: true }).fill(SHORT)
    await page.getByLabel('Yes, to this desk only').check()
    await page.getByLabel('Yes, and this is what:').first().check()
    await page.getByLabel('What you declare').fill(INTERESTS)
    await page.getByLabel('Nothing to declare').last().check()
    await page.getByLabel('Your name').fill('Hedda Morrow')
    await page.getByLabel('Your e-mail address').fill('hedda.morrow')
    await page.getByLabel('I have read these terms').check()
    // Who writes faster than a person waits for an editor before the receipt is sent.
    await page.waitForTimeout(3_000)
    await page.getByRole('button', { name: 'Send' }).click()

    const summary = page.getByRole('alert')
    await summary.waitFor()
    await step('sent with two faults')
    expect(await page.title()).toMatch(/^Not sent yet/)
    expect(await page.getByLabel('Title').inputValue()).toBe(TITLE)
    expect(await page.getByLabel('Pitch', { exact: true }).inputValue()).toBe(SHORT)
    expect(await page.getByLabel('What you declare').inputValue()).toBe(INTERESTS)
    expect(await page.getByLabel('Your name').inputValue()).toBe('Hedda Morrow')
    expect(await page.getByLabel('Your e-mail address').inputValue()).toBe('hedda.morrow')
    for (const label of [
      'A pitch: the idea, before it is written',
      'Yes, to this desk only',
      'I have read these terms',
    ]) {
      expect(await page.getByLabel(label).isChecked()).toBe(true)
    }
    const links = summary.getByRole('link')
    expect(await links.count()).toBe(2)
    for (const link of await links.all()) {
      const target = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`)
      expect(await target.getAttribute('aria-invalid')).toBe('true')
      const told = (await target.getAttribute('aria-describedby')) ?? ''
      expect(await page.locator(`[id="${told.split(' ').at(-1)}"]`).innerText()).not.toBe('')
    }
  })

  browser.walks('arrives once it is right, with a reference', async () => {
    const { page, step } = contributor
    await page.getByLabel('Pitch', { exact: true }).fill(PITCH)
    await page.getByLabel('Your e-mail address').fill(ADDRESS)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL(/\/pitch\/thanks\?receipt=/)
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await step('the receipt')
    const receipt = new URL(page.url()).searchParams.get('receipt') ?? ''
    expect(await page.getByRole('main').innerText()).toContain(receipt)

    const mail = await until('the receipt has come by mail', () =>
      newsroom.mails.find(({ to }) => to.includes(ADDRESS)),
    )
    expect(mail.to).toEqual([ADDRESS])
    expect(mail.subject).toContain(TITLE)
    expect(mail.text).toContain(receipt)
    expect(mail.text).toContain('Dear Hedda Morrow')
  })

  browser.walks('is opened and accepted by an editor, and becomes a piece', async () => {
    const { page, step } = editor
    await signIn(editor, newsroom.url, 'editor')
    const waiting = page.getByRole('region', { name: 'Open submissions' })
    await waiting.getByRole('link', { name: TITLE }).click()
    const bar = page.getByRole('region', { name: 'Decision' })
    await bar.getByText('Pitch from Hedda Morrow').waitFor()
    await step('the submission')
    expect(await page.getByLabel('Pitch', { exact: true }).inputValue()).toContain(
      'forty swimmers to the slipway',
    )

    await bar.getByRole('button', { name: 'Accept', exact: true }).click()
    await bar
      .getByLabel('Your words to the contributor')
      .fill('Six hundred words by Friday, please.')
    await step('accepting')
    await bar.locator('[data-decision="decide-accept"]').click()
    await bar.getByText('Accepted', { exact: true }).waitFor()
    await step('accepted')

    const mail = await until('the answer has come by mail', () =>
      newsroom.mails.find(({ subject }) => subject.startsWith('Yes to')),
    )
    expect(mail.to).toEqual([ADDRESS])
    expect(mail.text).toContain('Six hundred words by Friday, please.')
  })

  browser.walks('stands in “commissioned”, and either leads to the other', async () => {
    const { page, step } = editor
    const submission = page.url()
    await page.getByRole('link', { name: 'Open the piece' }).click()
    const bar = page.getByRole('region', { name: 'Workflow' })
    await bar.locator('[aria-current="step"]').getByText('Commissioned').waitFor()
    await step('the piece')
    expect(await page.getByLabel('Headline').inputValue()).toBe(TITLE)
    await bar.getByRole('link', { name: /submission/i }).click()
    await page.waitForURL(submission)
    await page.getByRole('region', { name: 'Decision' }).getByText('Accepted').first().waitFor()
  })

  browser.walks(
    'under a flood is sent by a browser that does the work, and waits for a look without',
    async () => {
      const { terms } = (await (await fetch(`${newsroom.url}/v1/calls`)).json()) as {
        terms: { hash: string }
      }
      // More than two hundred within ten minutes: three times the work, and expected of everybody.
      for (let sent = 0; sent < 250; sent += 25) {
        await Promise.all(
          Array.from({ length: 25 }, (_, place) =>
            fetch(`${newsroom.url}/v1/submissions`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({
                title: `Buy cheap ${sent + place}`,
                kind: 'pitch',
                name: 'Spam',
                email: `spam-${sent + place}@example.org`,
                pitch: Array.from(
                  { length: 50 },
                  (_each, word) => `w${word * (sent + place)}`,
                ).join(' '),
                interests: { declared: 'none' },
                aiUse: { declared: 'none' },
                exclusive: true,
                agreedTerms: terms.hash,
              }),
            }),
          ),
        )
      }
      await until('three times the work is asked for', async () => {
        const answer = await fetch(`${newsroom.url}/v1/submissions/challenge`)
        const { parameters } = (await answer.json()) as { parameters: { cost: number } }
        return parameters.cost >= 3
      })

      const send = async (javaScriptEnabled: boolean, email: string) => {
        // The policy of the page holds: what does the work must pass it.
        const visitor = await browser.visitor({ javaScriptEnabled, bypassCSP: false })
        const { page, step } = visitor
        await page.goto(`${newsroom.url}/pitch`)
        await page.getByLabel('A pitch: the idea, before it is written').check()
        await page.getByLabel('Title').fill(`Honest ${email}`)
        await page.getByLabel('Pitch', { exact: true }).fill(PITCH.replaceAll('fence', email))
        await page.getByLabel('Yes, to this desk only').check()
        await page.getByLabel('Nothing to declare').first().check()
        await page.getByLabel('Nothing to declare').last().check()
        await page.getByLabel('Your name').fill('Hedda Morrow')
        await page.getByLabel('Your e-mail address').fill(email)
        await page.getByLabel('I have read these terms').check()
        await page.waitForTimeout(3_000)
        await page.getByRole('button', { name: 'Send' }).click()
        await page.waitForURL(/\/pitch\/thanks\?receipt=/)
        await step(javaScriptEnabled ? 'sent with the work done' : 'sent without a script')
        expect(visitor.complaints).toEqual([])
        await visitor.close()
      }
      await send(false, 'without@example.org')
      await send(true, 'with@example.org')
      const receipt = (email: string) => newsroom.mails.find(({ to }) => to.includes(email))
      // The receipts of the flood go out before it.
      await until(
        'the receipt of the one with a script has come',
        () => receipt('with@example.org'),
        60_000,
      )
      expect(receipt('without@example.org')).toBeUndefined()

      const { page } = editor
      await page.goto(`${newsroom.url}/admin/inbox?stage=screening&words=without%40example.org`)
      await page.getByRole('heading', { name: 'Honest without@example.org' }).waitFor()
      await page.locator('[data-decision="let-through"]').click()
      await until('its receipt has come, once an editor has looked', () =>
        receipt('without@example.org'),
      )
    },
  )
})
