import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

import { PASSWORD } from './newsroom-server.ts'

/** One browser of a test file. */
export type TestBrowser = {
  /** A person with a window of their own, whose sign-in nobody shares. */
  visitor: (options?: BrowserContextOptions) => Promise<Visitor>
  /** A test; when it fails, every open window is kept as a picture. */
  walks: (name: string, walk: () => Promise<void>, limitMs?: number) => void
}

export type Visitor = {
  page: Page
  /** What the browser complained of: errors of scripts, and what could not be loaded. */
  complaints: string[]
  /** Keeps a picture of the window as it is, in CI or when `DESK_STEPS` is set. */
  step: (name: string) => Promise<void>
  close: () => Promise<void>
}

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const PICTURES = path.resolve(import.meta.dirname, '../../test-results')
const WALK_LIMIT_MS = 90_000
const PICTURE_LIMIT_MS = 20_000
/** How long a single thing on a page may take on a busy machine. */
const PATIENCE_MS = 20_000

/**
 * Opens a browser before the tests of the file, and closes it after them.
 *
 * @param order `told`: each test goes on where the one before ended, and none is tried after one that failed.
 */
export function testBrowser(order: 'any' | 'told' = 'any'): TestBrowser {
  let browser: Browser
  let failed: string | undefined
  beforeAll(async () => {
    browser = await launch()
  }, WALK_LIMIT_MS)
  afterAll(() => browser?.close())
  return {
    visitor: (options) => newVisitor(browser, options),
    walks: (name, walk, limitMs = WALK_LIMIT_MS) =>
      it(
        name,
        async () => {
          if (failed) throw new Error(`Not tried, since “${failed}” failed.`)
          try {
            await within(walk(), limitMs - PICTURE_LIMIT_MS)
          } catch (error) {
            if (order === 'told') failed = name
            await keepAll(browser)
            throw error
          }
        },
        limitMs,
      ),
  }
}

/** Gives up in time for the windows to be kept as pictures. */
async function within(walk: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${limitMs} ms.`)), limitMs)
  })
  try {
    await Promise.race([walk, limit])
  } finally {
    clearTimeout(timer)
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? PROGRAMS.find((file) => existsSync(file))
  if (!executablePath) {
    throw new Error('No Chromium was found. Install it, or name it in CHROMIUM_PATH.')
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--disable-sync',
    ],
  })
}

async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    // What looks for faults is put into the page; that the policy holds is tested in test/data.
    bypassCSP: true,
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  // Somebody else may have a piece open, and that is said at any moment: looking on takes nothing from them.
  await page.addLocatorHandler(page.locator('#document-locked-view-read-only'), (button) =>
    button.click(),
  )
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(`${message.text()} (${message.location().url})`)
    }
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const keeps = Boolean(process.env.CI ?? process.env.DESK_STEPS)
  let steps = 0
  return {
    page,
    complaints,
    step: async (name) => {
      steps += 1
      if (keeps) {
        await keep(page, `${String(steps).padStart(2, '0')} ${name}`).catch(() => undefined)
      }
    },
    close: () => context.close(),
  }
}

async function keepAll(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages())
  for (const [index, page] of pages.entries()) {
    await keep(page, `failed, window ${index + 1}`).catch(() => undefined)
  }
}

async function keep(page: Page, name: string): Promise<void> {
  const { currentTestName = 'test', testPath = '' } = expect.getState()
  const folder = path.join(
    PICTURES,
    path.basename(testPath, '.test.ts'),
    currentTestName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80),
  )
  await mkdir(folder, { recursive: true })
  const picture = await page.screenshot({ fullPage: true, timeout: 8_000 })
  await writeFile(path.join(folder, `${name}.png`), picture)
}

/** Signs in at the panel with the form, as the colleague of that role. */
export async function signIn({ page }: Visitor, url: string, role: string): Promise<void> {
  await page.goto(`${url}/admin`)
  await page.getByLabel('Email').fill(`${role}@desk.example`)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'My desk' }).waitFor()
}
