import { LRUCache } from 'lru-cache'

import type { DeliveryAnswer } from './answer.ts'
import type { AddressChange } from '../publishing/standing.ts'
import { isConcerned, type ListScope } from './list-scope.ts'
import type { Rendered } from './rendered.ts'
import { tagOf } from './conditional.ts'
import { compress, COMPRESSED, type Encoding } from './encoding.ts'
import type { Lent, ReadyFile, ReadyFileStats } from './ready-file.ts'

/** An answer as it goes out: bytes, made once, in each encoding that was asked for. */
export type Entry = Omit<Rendered, 'body' | 'modifiedAt'> & {
  tag: string
  /** Milliseconds; absent where dates could not tell two states of the answer apart. */
  modifiedAt?: number
  /** When the source last confirmed it, in milliseconds. */
  checkedAt: number
  /** Until when it is served without asking the source. */
  freshUntil: number
  encodings: Partial<Record<Encoding, Uint8Array>> & { identity: Uint8Array }
  compressing: Partial<Record<Encoding, Promise<Uint8Array>>>
  /** Whole answers by form (an encoding, or 304 of one); whoever answers makes each once. */
  answers: Record<string, DeliveryAnswer>
}

/** What of an entry is written beside its bytes. */
export type KeptFacts = Omit<
  Entry,
  'answers' | 'checkedAt' | 'compressing' | 'encodings' | 'freshUntil'
>

/** Where answers are that do not fit into memory, and what is kept there. */
export type ReadyDisk = {
  file: ReadyFile<KeptFacts>
  /** The addresses of a slug whose answers are kept there. */
  keysOf: (slug: string) => readonly string[]
  /** The head of the answer as it goes over the wire, in an encoding of these bytes. */
  headOf: (entry: Entry, encoding: Encoding, bytes: Uint8Array) => Uint8Array
}

/** An answer made before anybody asked for it. */
export type LaidBy = { key: string; rendered: Rendered }

/** How much is kept, and for how long without news. Times in milliseconds. */
export type ReadyLimits = {
  /** Bytes of all answers and encodings together. */
  maxBytes: number
  /**
   * Served without asking the source; a change that is announced ends it at once. What is lasting is served for so
   * long after the last moment at which all changes were heard of.
   */
  freshFor: number
  /** Served, with a warning, while the source does not answer. */
  staleFor: number
  /** How long the source may take before it counts as down. */
  patience: number
  /** After a failure, how long the source is left alone for the same question. */
  respite: number
}

export type Served = { entry: Entry; stale: boolean }

export type ReadyStats = {
  entries: number
  bytes: number
  /** Answers given without asking the source. */
  hits: number
  /** Of these, read back from the disk. */
  restored: number
  /** Questions put to the source. */
  builds: number
  /** Answers given although the source was down. */
  stale: number
  /** Questions that joined one already under way. */
  joined: number
  /** Results that were not kept because a change was announced meanwhile. */
  overtaken: number
  /** Answers in memory that a change made wrong. */
  forgotten: number
  /** What lies on the disk. */
  disk?: ReadyFileStats
}

export type ReadyBytes = ReturnType<typeof createReadyBytes>

/** What cannot be counted in the bodies: key, headers, and the objects themselves. */
const OVERHEAD = 1_500
const MOST_ABSENT = 2_000
/** `Last-Modified` counts in seconds, so a change in the running second may not be the last of it. */
const SETTLED = 2_000

type Flight = {
  promise: Promise<Entry>
  slug: string | undefined
  news: { overtaken: boolean }
}

/**
 * A bounded store of finished answers. One read per question however many ask; nothing read before a
 * change was announced is kept after it; what is kept outlives the source for a while.
 */
export function createReadyBytes(limits: ReadyLimits, now: () => number, disk?: ReadyDisk) {
  const sizeOf = (entry: Entry) =>
    OVERHEAD +
    Object.values(entry.encodings).reduce((total, bytes) => total + (bytes?.byteLength ?? 0), 0)
  const answers = new LRUCache<string, Entry>({
    maxSize: limits.maxBytes,
    sizeCalculation: sizeOf,
  })
  // Apart from the answers: a stranger trying names must not push out what readers read.
  const absences = new LRUCache<string, Entry>({ max: MOST_ABSENT })
  const flights = new Map<string, Flight>()
  const respites = new LRUCache<string, number>({ max: MOST_ABSENT })
  /** What was read back from the disk of late. */
  const glimpsed = new LRUCache<string, true>({ max: MOST_ABSENT })
  const laying = new Set<{ overtaken: boolean }>()
  const counts = {
    hits: 0,
    restored: 0,
    builds: 0,
    stale: 0,
    joined: 0,
    overtaken: 0,
    forgotten: 0,
  }
  /** The last change that was told of each address, by its mark. */
  const told = new LRUCache<string, string>({ max: MOST_ABSENT })
  /** Up to when every change is known here. */
  let heardAt = Number.NEGATIVE_INFINITY

  const kept = (key: string) => answers.get(key) ?? absences.get(key)
  const hears = () => heardAt + limits.freshFor > now()

  /** The answer if it needs no question to the source. */
  const fresh = (key: string): Entry | undefined => (kept(key) ? remembered(key) : restored(key))

  /** The same out of memory. */
  function remembered(key: string): Entry | undefined {
    const entry = kept(key)
    if (!entry) return undefined
    if (entry.freshUntil <= now() && !(entry.lasting && hears())) return undefined
    counts.hits += 1
    return entry
  }

  /** What was put on the disk, while nothing can have made it wrong unheard. */
  function restored(key: string): Entry | undefined {
    const found = disk?.file.has(key) && hears() ? disk.file.get(key) : undefined
    if (!found) return undefined
    const entry: Entry = {
      ...found.facts,
      checkedAt: heardAt,
      freshUntil: heardAt,
      encodings: { identity: found.body },
      compressing: {},
      answers: {},
    }
    counts.hits += 1
    counts.restored += 1
    // Whoever walks the archive asks for each once, and must not push out what readers read.
    if (glimpsed.has(key)) answers.set(key, entry)
    else glimpsed.set(key, true)
    return entry
  }

  /**
   * The same as it goes over the wire, for whoever has no condition and no use for it afterwards. What is asked
   * for a second time is not lent but comes into memory, by {@link fresh}.
   */
  function lent(key: string, encodingOf: (bytes: number) => Encoding): Lent | undefined {
    if (!disk || glimpsed.has(key) || !hears()) return undefined
    if (answers.has(key) || absences.has(key)) return undefined
    const bytes = disk.file.bodyLength(key)
    if (bytes === undefined) return undefined
    const encoding = encodingOf(bytes)
    const found = disk.file.lend(encoding === 'identity' ? key : formKey(key, encoding))
    if (!found) return undefined
    glimpsed.set(key, true)
    counts.hits += 1
    counts.restored += 1
    return found
  }

  /** When it was last known to be right. */
  const knownAt = (entry: Entry): number =>
    entry.lasting ? Math.max(entry.checkedAt, heardAt) : entry.checkedAt

  /** Every change up to this moment was told by {@link forget}. */
  function heard(at: number): void {
    heardAt = Math.max(heardAt, at)
  }

  /**
   * The answer, read now if need be. `slug` is the one whose change makes it wrong, where that is known
   * before it is read.
   *
   * @throws what `render` throws, if nothing is kept that could be served instead
   */
  async function get(
    key: string,
    slug: string | undefined,
    render: () => Promise<Rendered>,
  ): Promise<Served> {
    const entry = fresh(key)
    if (entry) return { entry, stale: false }
    if ((respites.get(key) ?? 0) > now()) {
      const old = outlived(key)
      if (old) return old
      throw new Error('The source failed a moment ago and is left alone.')
    }
    try {
      return { entry: await read(key, slug, render), stale: false }
    } catch (error) {
      respites.set(key, now() + limits.respite)
      const old = outlived(key)
      if (old) return old
      throw error
    }
  }

  function read(key: string, slug: string | undefined, render: () => Promise<Rendered>) {
    const under = flights.get(key)
    if (under) {
      counts.joined += 1
      return under.promise
    }
    counts.builds += 1
    const news = { overtaken: false }
    const promise = withinPatience(render(), limits.patience)
      .then((rendered) => {
        const entry = renewed(kept(key), rendered)
        if (news.overtaken) counts.overtaken += 1
        else if (!rendered.fleeting) keep(key, entry)
        return entry
      })
      .finally(() => {
        if (flights.get(key)?.news === news) flights.delete(key)
      })
    flights.set(key, { promise, slug, news })
    return promise
  }

  /** The kept answer again if the bytes are the same: their compressed forms are still good. */
  function renewed(old: Entry | undefined, rendered: Rendered): Entry {
    const { body, modifiedAt, lasting, ...rest } = rendered
    const identity = Buffer.from(body, 'utf8')
    const tag = tagOf(identity)
    const checkedAt = now()
    const modified = modifiedAt === undefined ? Number.NaN : Date.parse(modifiedAt)
    const settled = modified < checkedAt - SETTLED
    const standsStill = settled || Number.isNaN(modified)
    const same = old?.tag === tag && old.status === rendered.status
    return {
      ...rest,
      tag,
      ...(settled ? { modifiedAt: modified } : {}),
      checkedAt,
      // A change this recent may have a second one right behind it; look again when the second is over.
      freshUntil: checkedAt + (standsStill ? limits.freshFor : Math.min(SETTLED, limits.freshFor)),
      ...(lasting && standsStill ? { lasting } : {}),
      encodings: same ? old.encodings : { identity },
      compressing: {},
      answers: {},
    }
  }

  function keep(key: string, entry: Entry): void {
    respites.delete(key)
    if (isAbsence(entry)) {
      answers.delete(key)
      absences.set(key, entry)
    } else {
      absences.delete(key)
      answers.set(key, entry)
      if (isForDisk(key, entry)) putOnDisk(key, entry, 'identity', entry.encodings.identity)
    }
  }

  function putOnDisk(key: string, entry: Entry, encoding: Encoding, bytes: Uint8Array): void {
    disk?.file.put(encoding === 'identity' ? key : formKey(key, encoding), {
      facts: factsOf(entry),
      head: disk.headOf(entry, encoding, bytes),
      body: bytes,
    })
  }

  const isForDisk = (key: string, { lasting, slug }: Entry): boolean =>
    disk !== undefined && lasting === true && slug !== undefined && disk.keysOf(slug).includes(key)

  /**
   * Puts answers on the disk before they are asked for. Whatever changes while they are read, none of them
   * is kept: the caller reads them again.
   *
   * @returns whether they were kept; `full` when there is room for no more, and `none` without a disk.
   */
  async function layBy(
    read: () => Promise<readonly LaidBy[]>,
  ): Promise<'full' | 'kept' | 'none' | 'overtaken'> {
    if (!disk) return 'none'
    if (disk.file.isFull()) return 'full'
    const news = { overtaken: false }
    laying.add(news)
    try {
      const made = await read()
      if (news.overtaken) return 'overtaken'
      for (const { key, rendered } of made) {
        const entry = renewed(undefined, rendered)
        if (!disk.file.has(key) && isForDisk(key, entry)) {
          putOnDisk(key, entry, 'identity', entry.encodings.identity)
        }
      }
      return 'kept'
    } finally {
      laying.delete(news)
    }
  }

  function outlived(key: string): Served | undefined {
    const entry = kept(key)
    if (!entry || isAbsence(entry) || knownAt(entry) + limits.staleFor <= now()) {
      return undefined
    }
    counts.stale += 1
    return { entry, stale: true }
  }

  /** The entry's bytes in an encoding, compressed once and kept with it. */
  function encoded(key: string, entry: Entry, encoding: Encoding): Promise<Uint8Array> {
    const making = entry.compressing[encoding]
    if (making) return making
    const made = (pressed(key, entry, encoding) ?? compress(entry.encodings.identity, encoding))
      .then((bytes) => {
        entry.encodings[encoding] = bytes
        // Only while it still stands.
        if (answers.peek(key) !== entry) return bytes
        // Set again only to be weighed again.
        answers.set(key, entry)
        if (disk?.file.has(key) && !disk.file.has(formKey(key, encoding))) {
          putOnDisk(key, entry, encoding, bytes)
        }
        return bytes
      })
      .finally(() => {
        delete entry.compressing[encoding]
      })
    entry.compressing[encoding] = made
    return made
  }

  /** The compressed form that was made for somebody before. */
  function pressed(
    key: string,
    { tag }: Entry,
    encoding: Encoding,
  ): Promise<Uint8Array> | undefined {
    const found = disk?.file.get(formKey(key, encoding))
    return found?.facts.tag === tag ? Promise.resolve(found.body) : undefined
  }

  /**
   * Forgets what these changes, or any change at all, make wrong, and nothing else. Of a slug alone it is not known
   * where it stands, so it ends every list. Reads under way are not kept, and nobody who asks from now on joins them.
   */
  function forget(changes: readonly (AddressChange | string)[] | 'all'): void {
    const news = changes === 'all' ? changes : changes.filter((each) => !wasTold(each))
    if (news.length === 0) return
    const slugs = news === 'all' ? news : news.map((each) => slugOf(each))
    const concerns = (slug: string | undefined) =>
      slugs === 'all' || slug === undefined || slugs.includes(slug)
    for (const [key, flight] of flights) {
      if (!concerns(flight.slug)) continue
      flight.news.overtaken = true
      flights.delete(key)
    }
    for (const [key, entry] of [...answers.entries()]) {
      if (entry.list && news !== 'all' ? !isAnother(entry.list, news) : !concerns(entry.slug)) {
        continue
      }
      answers.delete(key)
      counts.forgotten += 1
    }
    for (const each of laying) each.overtaken = true
    disk?.file.forget(slugs === 'all' ? 'all' : slugs.flatMap(disk.keysOf).flatMap(formsOf))
    absences.clear()
    respites.clear()
  }

  /** A process hears of its own changes a second time, from the record. */
  function wasTold(change: AddressChange | string): boolean {
    if (typeof change === 'string') return false
    const { slug, mark } = change
    if (told.get(slug) === mark) return true
    told.set(slug, mark)
    return false
  }

  const stats = (): ReadyStats => ({
    entries: answers.size + absences.size,
    bytes: answers.calculatedSize,
    ...counts,
    ...(disk ? { disk: disk.file.stats() } : {}),
  })

  return { fresh, remembered, lent, get, encoded, forget, heard, knownAt, layBy, stats }
}

/** Under what a compressed form lies on the disk; no address has a blank in it. */
const formKey = (key: string, encoding: Encoding): string => `${key} ${encoding}`
const formsOf = (key: string): string[] => [key, ...COMPRESSED.map((each) => formKey(key, each))]

function factsOf({
  answers: _answers,
  checkedAt: _checkedAt,
  compressing: _compressing,
  encodings: _encodings,
  freshUntil: _freshUntil,
  ...head
}: Entry): KeptFacts {
  return head
}

const slugOf = (change: AddressChange | string): string =>
  typeof change === 'string' ? change : change.slug

const isAnother = (list: ListScope, changes: readonly (AddressChange | string)[]): boolean =>
  changes.some((each) => typeof each === 'string' || isConcerned(list, each))

/** What a stranger can ask for in any number. */
const isAbsence = ({ status }: Entry): boolean => status === 404 || status === 400

/** @throws when the promise takes longer than `milliseconds`; its late result is dropped. */
function withinPatience<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The source took longer than ${milliseconds} ms.`)),
      milliseconds,
    )
  })
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer))
}
