import { diff3MergeRegions } from 'node-diff3'

import { blocksOf } from './comparable.ts'

/** A passage of an editor's text, as the editor stores it. */
export type Node = Record<string, unknown>
/** What a rich-text field holds. */
export type BodyState = { root: Node & { children: Node[] } }

/** A stretch of the merged text: settled, or one that both sides changed and a person must choose. */
export type Stretch =
  | { isSettled: true; nodes: Node[] }
  | { isSettled: false; mine: Node[]; theirs: Node[]; base: Node[] }

/**
 * Brings together two texts that were made of one: what only one side changed is taken from that side, what
 * both changed alike is taken once, and the rest is left to a person. Passage by passage, the passages as the
 * editor stored them.
 */
export function mergeBodies(base: unknown, mine: unknown, theirs: unknown): Stretch[] {
  const [o, a, b] = [sideOf(base), sideOf(mine), sideOf(theirs)]
  const stretches = diff3MergeRegions(a.tokens, o.tokens, b.tokens).flatMap((region): Stretch[] => {
    if (region.stable) {
      const side = { a, b, o }[region.buffer]
      const { bufferLength, bufferStart } = region
      return [{ isSettled: true, nodes: side.nodes.slice(bufferStart, bufferStart + bufferLength) }]
    }
    const cut = (side: Side, start: number, length: number): Side => ({
      nodes: side.nodes.slice(start, start + length),
      tokens: side.tokens.slice(start, start + length),
    })
    return settle(
      cut(o, region.oStart, region.oLength),
      cut(a, region.aStart, region.aLength),
      cut(b, region.bStart, region.bLength),
    )
  })
  return joined(stretches)
}

type Side = { nodes: Node[]; tokens: string[] }

/** Neighbouring passages that were changed by different people are no quarrel: as many on each side are paired. */
function settle(base: Side, mine: Side, theirs: Side): Stretch[] {
  const { length } = base.tokens
  if (length > 1 && mine.tokens.length === length && theirs.tokens.length === length) {
    const one = ({ nodes, tokens }: Side, index: number): Side => ({
      nodes: nodes.slice(index, index + 1),
      tokens: tokens.slice(index, index + 1),
    })
    return base.tokens.flatMap((_, index) =>
      settle(one(base, index), one(mine, index), one(theirs, index)),
    )
  }
  const text = ({ tokens }: Side) => tokens.join('\n')
  if (text(mine) === text(theirs)) return [{ isSettled: true, nodes: mine.nodes }]
  if (text(mine) === text(base)) return [{ isSettled: true, nodes: theirs.nodes }]
  if (text(theirs) === text(base)) return [{ isSettled: true, nodes: mine.nodes }]
  return [{ isSettled: false, base: base.nodes, mine: mine.nodes, theirs: theirs.nodes }]
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const joinedUp: Stretch[] = []
  for (const stretch of stretches) {
    const last = joinedUp.at(-1)
    if (stretch.isSettled && last?.isSettled) last.nodes = [...last.nodes, ...stretch.nodes]
    else joinedUp.push({ ...stretch })
  }
  return joinedUp
}

/** The passages of a body, each with what it is known by: its canonical form, so that keys and versions of the editor do not count. */
function sideOf(body: unknown): Side {
  const nodes = childrenOf(body)
  const tokens = nodes.map((node) =>
    JSON.stringify(
      blocksOf({ root: { children: [node] } }).map((each) => ({ ...each, anchor: '' })),
    ),
  )
  return { nodes, tokens }
}

function childrenOf(body: unknown): Node[] {
  const root = isRecord(body) ? body.root : undefined
  const children = isRecord(root) ? root.children : undefined
  return Array.isArray(children) ? children.filter(isRecord) : []
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A body with these passages, in the frame of another one. */
export function bodyOfNodes(frame: unknown, nodes: readonly Node[]): BodyState {
  const root = isRecord(frame) && isRecord(frame.root) ? frame.root : EMPTY_ROOT
  return { root: { ...root, children: [...nodes] } }
}

const EMPTY_ROOT: Node = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
