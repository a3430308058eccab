import type { InboxItem } from '../../src/decisions/index.ts'

/** What the screen is told by the server that draws its frame. */
export type InboxProps = {
  slugs: { submissions: string; publications: string; pieces: string }
  /** Whom a submission can be given to. */
  people: readonly { id: string; name: string }[]
  calls: readonly { slug: string; title: string }[]
  languages: readonly { code: string; label: string }[]
  may: { decide: boolean; assign: boolean; seeNames: boolean }
}

export type InboxPage = { items: InboxItem[]; next: string | null }

/** What is open in the reading pane besides the text. */
export type PaneTool =
  { name: 'assign' | 'score' } | { name: 'decision'; decision: string; into?: string }
