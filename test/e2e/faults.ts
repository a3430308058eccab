import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }

/** Everything axe finds wrong, in a form that says where. */
export async function violations(page: Page, within?: readonly string[]): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(async (roots) => {
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<{ violations: Violation[] }> }
    }
    const present = roots?.filter((root) => document.querySelector(root))
    if (present?.length === 0) throw new Error('Nothing of the desk is on this page.')
    return (await axe.run(present ? { include: present.map((root) => [root]) } : document))
      .violations
  }, within)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}\n${failureSummary}`),
  )
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
