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
const laid = (body: Uint8Array) => ({ facts: { tag: '1' }, head: new Uint8Array(), body })
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
            file.put(each.key, {
              facts: { tag: `t${index}` },
              head: Buffer.from(`head ${index}`),
              body: each.body,
            })
            model.set(each.key, { tag: `t${index}`, body: each.body })
            expect(file.has(each.key)).toBe(true)
          }
          for (const name of ['a', 'b', 'ç', 'd']) {
            const found = file.get(name)
            if (!found) continue
            const known = model.get(name)
            expect(found.facts.tag).toBe(known?.tag)
            expect(found.body.equals(known?.body ?? bytes(0, 0))).toBe(true)
            const lent = file.lend(name)
            expect(lent?.bytes.subarray(0, lent.head).toString()).toBe(
              `head ${known?.tag.slice(1)}`,
            )
            expect(lent?.bytes.subarray(lent.head)).toEqual(found.body)
            expect(file.bodyLength(name)).toBe(found.body.length)
          }
        })
        expect(faults).toEqual([])
        expect(file.stats().bytes).toBeLessThanOrEqual(1_500)
        file.close()
      }),
    )
  })

  it('lends bytes for a moment, and for good when they are kept', () => {
    const { file } = opened()
    file.put('a', laid(bytes(100, 1)))
    file.put('b', laid(bytes(100, 2)))
    const first = file.lend('a')
    file.lend('b')
    expect(first?.bytes[0]).toBe(2)
    const second = file.lend('a')
    second?.keep()
    file.lend('b')
    expect(second?.bytes[0]).toBe(1)
    file.close()
  })

  it('holds more than anybody counts', () => {
    const { file } = opened(10_000_000)
    const key = (n: number) => `/v1/pieces/piece-${n}`
    for (let n = 0; n < 5_000; n += 1) file.put(key(n), laid(bytes(10, n % 251)))
    file.forget(Array.from({ length: 2_500 }, (_, n) => key(n * 2)))
    for (let n = 5_000; n < 7_000; n += 1) file.put(key(n), laid(bytes(10, n % 251)))
    expect(file.stats().entries).toBe(4_500)
    for (let n = 0; n < 7_000; n += 1) {
      const stands = n >= 5_000 || n % 2 === 1
      expect(file.get(key(n))?.body[0]).toBe(stands ? n % 251 : undefined)
    }
    file.close()
  })

  it('leaves nothing in the folder, whatever becomes of the process', () => {
    const { file } = opened()
    file.put('a', laid(bytes(10, 1)))
    expect(readdirSync(folder)).toEqual([])
    expect(file.get('a')?.body).toHaveLength(10)
    file.close()
    expect(file.get('a')).toBeUndefined()
  })

  it('says when there is room for no more, and takes nothing that is longer than itself', () => {
    const { file } = opened(1_000)
    file.put('long', laid(bytes(2_000, 1)))
    expect([file.has('long'), file.isFull()]).toEqual([false, false])
    file.put('a', laid(bytes(900, 1)))
    expect(file.isFull()).toBe(true)
    file.close()
  })

  it('ends at a disk that fails, once told, and keeps nobody from answering', () => {
    const blocked = path.join(folder, 'a-file')
    writeFileSync(blocked, '')
    const { file, faults } = opened(1_000, path.join(blocked, 'below'))
    file.put('a', laid(bytes(10, 1)))
    file.put('b', laid(bytes(10, 1)))
    expect([file.has('a'), file.get('a'), file.isFull(), faults.length]).toEqual([
      false,
      undefined,
      true,
      1,
    ])
    rmSync(blocked)
  })
})
