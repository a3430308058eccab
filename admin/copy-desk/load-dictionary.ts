import type { ITrie } from 'cspell-trie-lib'

import type { Dictionary } from '../../src/copydesk/spelling.ts'

/** The part of the browser's storage in which dictionaries are kept, read and made ready. */
const KEPT = 'opinion-desk-dictionaries'
const MOST_SUGGESTIONS = 8
const PATIENCE_MS = 200

const loading = new Map<string, Promise<Dictionary>>()

/**
 * The dictionary at an address, read once for each page. Making one ready takes a second for a language of
 * many endings, so the browser keeps it as it is then, and has it at once with the next page.
 */
export function loadDictionary(address: string): Promise<Dictionary> {
  const known = loading.get(address)
  if (known) return known
  const read = readDictionary(address)
  loading.set(address, read)
  read.catch(() => loading.delete(address))
  return read
}

async function readDictionary(address: string): Promise<Dictionary> {
  const { decodeTrie, encodeTrieDataToBTrie } = await import('cspell-trie-lib')
  const store = await openStore()
  const kept = await store?.match(address)
  if (kept) return dictionaryOf(decodeTrie(new Uint8Array(await kept.arrayBuffer())))
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`The dictionary answered ${response.status}.`)
  const text = response.body.pipeThrough(new DecompressionStream('gzip'))
  const trie = decodeTrie(new Uint8Array(await new Response(text).arrayBuffer()))
  if (store) {
    const ready = encodeTrieDataToBTrie(trie.data, { optimize: false, useStringTable: false })
    await keep(store, address, ready)
  }
  return dictionaryOf(trie)
}

const dictionaryOf = (trie: ITrie): Dictionary => ({
  has: (word) => trie.hasWord(word, true),
  near: (word) =>
    trie.suggest(word, {
      numSuggestions: MOST_SUGGESTIONS,
      changeLimit: 3,
      includeTies: false,
      timeout: PATIENCE_MS,
    }),
})

/** None where the browser keeps nothing, as it does for pages without TLS. */
async function openStore(): Promise<Cache | null> {
  try {
    return 'caches' in window ? await caches.open(KEPT) : null
  } catch {
    return null
  }
}

/** Keeps a dictionary in place of its earlier editions; without room it is read again next time. */
async function keep(store: Cache, address: string, ready: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const own = new URL(address, window.location.href).pathname
    for (const { url } of await store.keys()) {
      if (new URL(url).pathname === own) await store.delete(url)
    }
    await store.put(address, new Response(ready))
  } catch {
    // The browser has no room.
  }
}
