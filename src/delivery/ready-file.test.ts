import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { openReadyFile } from './ready-file.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'desk-ready-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function opened(maxBytes = 1_000_000, at = folder) {
  const faults: unknown[] = []
  const report = (error: unknown) => faults.push(error)
  return { file: openReadyFile<{ tag: string }>({ folder: at, maxBytes, report }), faults }
}
const bytes = (length: number, fill: number) => new Uint8Array(length).fill(fill)

describe('the file of ready answers', () => {
  it('gives back what was put in last, byte for byte, and nothing that was forgotten', () => {
    const key = fc.constantFrom('a', 'b', 'ç', 'd')
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('put' as const),
        key,
        body: fc.uint8Array({ maxLength: 300 }),
      }),
      fc.record({ kind: fc.constant('forget' as const), key }),
      fc.constant({ kind: 'clear' as const }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        // So small that it is made anew now and then: then less is found, and never something else.
        const { file, faults } = opened(1_500)
        const model = new Map<string, { tag: string; body: Uint8Array }>()
        acts.forEach((each, index) => {
          if (each.kind === 'clear') {
            file.forget('all')
            model.clear()
          } else if (each.kind === 'forget') {
            file.forget([each.key])
            model.delete(each.key)
          } else {
            file.put(each.key, { tag: `t${index}` }, each.body)
            model.set(each.key, { tag: `t${index}`, body: each.body })
            expect(file.has(each.key)).toBe(true)
          }
          for (const name of ['a', 'b', 'ç', 'd']) {
            const found = file.get(name)
            if (!found) continue
            const known = model.get(name)
            expect(found.head.tag).toBe(known?.tag)
            expect(found.body.equals(known?.body ?? bytes(0, 0))).toBe(true)
          }
        })
        expect(faults).toEqual([])
        expect(file.stats().bytes).toBeLessThanOrEqual(1_500)
        file.close()
      }),
    )
  })

  it('leaves nothing in the folder, whatever becomes of the process', () => {
    const { file } = opened()
    file.put('a', { tag: '1' }, bytes(10, 1))
    expect(readdirSync(folder)).toEqual([])
    expect(file.get('a')?.body).toHaveLength(10)
    file.close()
    expect(file.get('a')).toBeUndefined()
  })

  it('says when there is room for no more, and takes nothing that is longer than itself', () => {
    const { file } = opened(1_000)
    file.put('long', { tag: '1' }, bytes(2_000, 1))
    expect([file.has('long'), file.isFull()]).toEqual([false, false])
    file.put('a', { tag: '1' }, bytes(900, 1))
    expect(file.isFull()).toBe(true)
    file.close()
  })

  it('ends at a disk that fails, once told, and keeps nobody from answering', () => {
    const blocked = path.join(folder, 'a-file')
    writeFileSync(blocked, '')
    const { file, faults } = opened(1_000, path.join(blocked, 'below'))
    file.put('a', { tag: '1' }, bytes(10, 1))
    file.put('b', { tag: '1' }, bytes(10, 1))
    expect([file.has('a'), file.get('a'), file.isFull(), faults.length]).toEqual([
      false,
      undefined,
      true,
      1,
    ])
    rmSync(blocked)
  })
})
