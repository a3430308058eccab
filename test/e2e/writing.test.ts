import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Locator } from 'playwright-core'

import { signIn, testBrowser } from './browser.ts'
import type { Visitor } from './browser.ts'
import { overflow, violations } from './faults.ts'
import { openNewsroomServer, PASSWORD } from './newsroom-server.ts'
import type { NewsroomServer } from './newsroom-server.ts'

const START_LIMIT_MS = 180_000
const OURS = ['.desk-bar', '.desk-dialog']

type Saved = { id: number | string; revision: number; headline: string; standfirst: string }

describe('writing', () => {
  const browser = testBrowser('told')
  let newsroom: NewsroomServer
  let editor: Visitor
  let address: string
  let colleague: { Authorization: string }

  beforeAll(async () => {
    newsroom = await openNewsroomServer()
    editor = await browser.visitor()
    const answer = await fetch(`${newsroom.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'desk-chief@desk.example', password: PASSWORD }),
    })
    const { token } = (await answer.json()) as { token: string }
    colleague = { Authorization: `JWT ${token}` }
  }, START_LIMIT_MS)
  afterAll(async () => {
    await editor?.close()
    await newsroom?.stop()
  })

  const api = () => address.replace('/admin/collections/', '/api/')
  const stored = async (): Promise<Saved> =>
    (await (await fetch(`${api()}?depth=0`, { headers: colleague })).json()) as Saved
  const colleagueSaves = async (data: object) => {
    const { revision } = await stored()
    // As somebody does who takes the document over.
    const answer = await fetch(`${api()}?overrideLock=true`, {
      method: 'PATCH',
      headers: { ...colleague, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...data, revision }),
    })
    expect(answer.status).toBe(200)
  }
  const bar = (): Locator => editor.page.getByRole('region', { name: 'Workflow' })
  const text = (): Locator => editor.page.locator('[contenteditable="true"]').first()
  const typeAtEnd = async (words: string) => {
    await text().click()
    await editor.page.keyboard.press('Control+End')
    await editor.page.keyboard.type(words)
  }
  /** Chooses words with the mouse's means: a selection of the page. */
  const selectWords = (within: Locator, words: string) =>
    within.evaluate((editable, wanted) => {
      const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted)
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
      throw new Error(`“${wanted}” is not there.`)
    }, words)
  const expectMarked = (words: string) =>
    editor.page.waitForFunction(
      (wanted) =>
        ['desk-comment', 'desk-comment-chosen'].some((name) =>
          [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) === wanted),
        ),
      words,
    )
  /** What is typed into the form of a block reaches the text a moment later. */
  const reachedText = (words: string) =>
    editor.page.waitForFunction((wanted) => {
      type Drawn = Element & { __lexicalEditor?: { getEditorState: () => unknown } }
      const drawn = document.querySelector<Drawn>('.rich-text-lexical [data-lexical-editor="true"]')
      return JSON.stringify(drawn?.__lexicalEditor?.getEditorState()).includes(wanted)
    }, words)
  /** Saves, and waits until the desk has it. */
  const save = async () => {
    const { page } = editor
    const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await answered).status()).toBe(200)
    await bar().getByText('Save first.').waitFor({ state: 'detached' })
  }
  const open = async () => {
    await editor.page.goto(address)
    await bar().getByRole('button', { name: 'Compare texts …' }).waitFor()
    await text().waitFor()
  }

  browser.walks('any two texts are compared, unsaved words included', async () => {
    await signIn(editor, newsroom.url, 'editor')
    const { page, step } = editor
    const mine = page.getByRole('region', { name: 'In your hands' })
    await mine.getByRole('link', { name: /without benches/ }).click()
    await bar().getByRole('button', { name: 'Compare texts …' }).waitFor()
    address = page.url().split('?')[0] ?? ''
    await typeAtEnd(' A bench is not a luxury.')
    await bar().getByRole('button', { name: 'Compare texts …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Compare texts' })
    await dialog.locator('ins', { hasText: 'A bench is not a luxury.' }).waitFor()
    await step('compared')
    expect(await violations(page, OURS)).toEqual([])
    await dialog.getByLabel('From').selectOption('here')
    await dialog.getByText('The two say the same.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  browser.walks('a closed tab loses nothing', async () => {
    const { page, step } = editor
    page.once('dialog', (asked) => void asked.accept())
    await page.goto('about:blank')
    await open()
    const left = bar().getByRole('status').filter({ hasText: 'never saved' })
    await left.waitFor()
    await step('what was left')
    await left.getByRole('button', { name: 'Bring it back …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring the two together' })
    await dialog.getByRole('button', { name: 'Put it together' }).click()
    await dialog.waitFor({ state: 'detached' })
    await text().getByText('A bench is not a luxury.').waitFor()
    await left.waitFor({ state: 'detached' })
  })

  browser.walks('what a colleague saved meanwhile is brought together with mine', async () => {
    const { page, step } = editor
    await colleagueSaves({ standfirst: 'A colleague wrote this standfirst.' })
    await page.locator('#field-headline').fill('Benches for the station')
    await page.locator('#action-save').click()
    await bar().getByText('Someone saved a newer version meanwhile.').waitFor()
    await bar().getByRole('button', { name: 'Bring the two together …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring the two together' })
    await dialog.getByText('You changed different places').waitFor()
    await step('no clash')
    await dialog.getByRole('button', { name: 'Put it together' }).click()
    await dialog.waitFor({ state: 'detached' })
    await save()
    const { headline, standfirst } = await stored()
    expect([headline, standfirst]).toEqual([
      'Benches for the station',
      'A colleague wrote this standfirst.',
    ])
    await text().getByText('A bench is not a luxury.').waitFor()
  })

  browser.walks('where both changed a place, the person chooses', async () => {
    const { page, step } = editor
    await open()
    await page.locator('#field-standfirst').fill('My own standfirst.')
    await colleagueSaves({ standfirst: 'Theirs.', headline: 'A headline of the chief' })
    await page.locator('#action-save').click()
    await bar().getByRole('button', { name: 'Bring the two together …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring the two together' })
    const clash = dialog.getByRole('group', { name: 'Standfirst' })
    await clash.locator('ins', { hasText: 'own' }).waitFor()
    await step('a clash')
    expect(await violations(page, OURS)).toEqual([])
    await dialog.getByText('Places still to choose about: 1').waitFor()
    await clash.getByLabel('Take mine').check()
    await dialog.getByRole('button', { name: 'Put it together' }).click()
    await dialog.waitFor({ state: 'detached' })
    await save()
    const { headline, standfirst } = await stored()
    expect([headline, standfirst]).toEqual(['A headline of the chief', 'My own standfirst.'])
  })

  browser.walks(
    'a comment stands beside its words, and a suggestion is taken into the text',
    async () => {
      const { page, step } = editor
      await open()
      const talk = page.getByRole('region', { name: 'Comments' })
      await selectWords(text(), 'back the benches')
      await talk.getByRole('button', { name: 'Comment on the chosen words' }).click()
      await talk.getByLabel('Comment', { exact: true }).fill('Which of them?')
      await talk.getByLabel('Tell a colleague').selectOption({ index: 1 })
      await page.keyboard.press('Control+Enter')
      const comment = talk.getByRole('listitem').filter({ hasText: 'Which of them?' })
      await comment.waitFor()
      await expectMarked('back the benches')

      const asked = await fetch(`${api()}/comments`, {
        method: 'POST',
        headers: { ...colleague, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          text: 'It was last winter and the one before.',
          anchor: { quote: 'every night', before: 'was full on ', after: ' last winter' },
          replacement: 'most nights',
        }),
      })
      expect(asked.status).toBe(200)
      await open()
      const suggestion = talk.getByRole('listitem').filter({ hasText: 'the one before' })
      await suggestion.waitFor()
      await step('comments')
      expect(await violations(page, [...OURS, '.discussion'])).toEqual([])
      await suggestion.getByRole('button', { name: 'Take it' }).click()
      await text().getByText('was full on most nights last winter').waitFor()
      await suggestion.waitFor({ state: 'detached' })
      await comment.getByRole('button', { name: 'Resolve' }).click()
      await comment.waitFor({ state: 'detached' })
      await talk.getByRole('button', { name: 'Show what is settled (2)' }).click()
      await talk.getByText('Taken into the text').waitFor()
      await page.locator('#field-standfirst').fill('Saved after a suggestion was taken.')
      await save()
      expect((await stored()).standfirst).toBe('Saved after a suggestion was taken.')
    },
  )

  browser.walks('the saved text is seen beside the form as readers would see it', async () => {
    const { page, step } = editor
    await open()
    await page.locator('#live-preview-toggler').click()
    const shown = page.frameLocator('#live-preview-iframe')
    await shown.getByText('not published').waitFor()
    await shown.getByText('was full on most nights last winter').waitFor()
    await page.locator('#field-standfirst').fill('Seen beside the form at once.')
    await save()
    await shown.getByText('Seen beside the form at once.').waitFor()
    await step('the preview beside the form')
    await page.locator('#live-preview-toggler').click()
  })

  browser.walks(
    'a footnote and a film stand in the text, of a host of the list alone',
    async () => {
      const { page, step } = editor
      await open()
      await text().click()
      await page.keyboard.press('Control+End')
      await page.locator('.toolbar-popup__dropdown-inlineBlocks').click()
      await page.getByRole('button', { name: 'Footnote' }).click()
      const drawer = page.locator('.drawer--is-open')
      // Its form comes from the desk, and what was typed before it is there is forgotten.
      await page.waitForLoadState('networkidle')
      await drawer.locator('[contenteditable="true"]').click()
      await page.keyboard.type('Counted by our member on a Tuesday.')
      await drawer.getByText('Counted by our member on a Tuesday.').waitFor()
      await step('a footnote')
      await drawer.getByRole('button', { name: 'Save changes' }).click()
      await drawer.waitFor({ state: 'detached' })

      await page.locator('.toolbar-popup__dropdown-blocks').click()
      await page.getByRole('button', { name: 'Video, sound or chart' }).click()
      const film = page.locator('.LexicalEditorTheme__block').last()
      await film.locator('input[name="title"]').fill('A walk to the chemist')
      await film.locator('input[name="address"]').fill('https://youtu.be.evil.example/abc')
      const body = async () => JSON.stringify(await stored())
      const patch = () => page.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await reachedText('https://youtu.be.evil.example/abc')
      await step('a film')
      const refused = patch()
      await page.locator('#action-save').click()
      expect((await refused).status()).toBe(400)
      expect(await body()).not.toContain('evil.example')

      await film.locator('input[name="address"]').fill('https://youtu.be/abc-DEF_123')
      await reachedText('https://youtu.be/abc-DEF_123')
      await step('the film of a host of the list')
      await save()
      expect(await body()).toContain('Counted by our member')
      const shown = await editor.page.context().newPage()
      await shown.goto(`${api()}/preview`)
      const note = shown.locator('[role="doc-noteref"]')
      expect(await note.getAttribute('href')).toBe('#note:1')
      await shown.getByText('Counted by our member on a Tuesday.').waitFor()
      await shown.getByRole('link', { name: 'A walk to the chemist' }).waitFor()
      expect(await shown.locator('iframe').getAttribute('src')).toBe(
        'https://www.youtube-nocookie.com/embed/abc-DEF_123',
      )
      await shown.close()
    },
  )

  browser.walks('a text pasted from Word is text, and another piece is led to', async () => {
    const { page, step } = editor
    await open()
    await text().click()
    await page.keyboard.press('Control+End')
    await text().evaluate((editable) => {
      const data = new DataTransfer()
      data.setData('text/plain', 'not read')
      data.setData(
        'text/html',
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <h1>Pasted</h1><p class=MsoNormal style='mso-margin-top-alt:auto'>From <b>Word</b>,&nbsp; <del>dropped</del> cleanly.<a
        href="#_ftn1" name="_ftnref1">[1]</a></p><div style='mso-element:footnote-list'><div id=ftn1><p><a href="#_ftnref1"
        name="_ftn1">[1]</a> With its note.</p></div></div></body></html>`,
      )
      editable.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await text().locator('h2', { hasText: 'Pasted' }).waitFor()
    expect(await text().textContent()).not.toContain('dropped')
    await step('pasted')

    await page.locator('.toolbar-popup__dropdown-blocks').click()
    await page.getByRole('button', { name: 'Related piece' }).click()
    const other = page.locator('.LexicalEditorTheme__block .related-piece')
    await other.getByRole('searchbox').fill('ferry')
    await other.getByRole('button', { name: /last ferry/i }).click()
    await other.getByText('published', { exact: false }).first().waitFor()
    await step('a related piece')
    expect(await violations(page, ['.related-piece'])).toEqual([])
    await reachedText('"blockType":"related"')
    await save()
    const shown = await page.context().newPage()
    await shown.goto(`${api()}/preview`)
    await shown.getByText('With its note.').waitFor()
    const card = shown.getByRole('complementary', { name: 'Read also' })
    expect(await card.getByRole('link').getAttribute('href')).toBe(
      '/opinion/the-last-ferry-should-wait',
    )
    await shown.close()
  })

  browser.walks('on a dark phone, in Arabic, too', async () => {
    const phone = await browser.visitor({
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
      isMobile: true,
    })
    const { page } = phone
    await signIn(phone, newsroom.url, 'copy-editor')
    await page.context().addCookies([{ name: 'payload-lng', value: 'ar', url: newsroom.url }])
    await page.goto(address)
    await page.getByRole('button', { name: 'قارن بين النصوص …' }).click()
    const dialog = page.getByRole('dialog', { name: 'قارن بين النصوص' })
    await dialog.locator('.compared').waitFor()
    await phone.step('compared')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await violations(page, [...OURS, '.discussion'])).toEqual([])
    await phone.close()
  })
})
