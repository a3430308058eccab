import type { Delivery } from './delivery.ts'

/** Bounds of the streams of one process; times in milliseconds. */
export type StreamLimits = {
  /** Connections at once. */
  most: number
  /** Longest silence. A comment is sent then, so that nobody between takes the line for dead. */
  heartbeat: number
  /** Longest life of a connection; the client comes back where it was. */
  life: number
}

export const STREAM_LIMITS: StreamLimits = { most: 200, heartbeat: 15_000, life: 60 * 60_000 }

/** Where a stream's text goes. `write` answers whether the reader keeps up well enough. */
export type StreamSink = { write: (text: string) => boolean; end: () => void }

type Answered = {
  items: { id: string; change: string }[]
  next: string | null
  position: string | null
}

/**
 * The changes as server-sent events, for those who stay connected: each event's id is its position, so that a
 * browser's own `Last-Event-ID` goes on without a gap.
 */
export function changeStreams(
  delivery: Pick<Delivery, 'handle'>,
  limits: StreamLimits = STREAM_LIMITS,
) {
  const open = new Set<{ look: () => void; close: () => void }>()

  /** @returns what ends the stream, or `null` when there are too many already. */
  function start(since: string | null, sink: StreamSink): (() => void) | null {
    if (open.size >= limits.most) return null
    let position = since
    let looking = false
    let again = false

    const look = () => {
      if (looking) again = true
      else void readOn()
    }

    async function readOn(): Promise<void> {
      looking = true
      do {
        again = false
        const query = position === null ? 'limit=100' : `limit=100&since=${position}`
        const { status, body } = await delivery.handle({
          method: 'GET',
          url: `/v1/changes?${query}`,
          headers: {},
        })
        if (!open.has(stream)) return
        if (status === 503) break
        if (status !== 200) return close()
        const page = JSON.parse(Buffer.from(body ?? '').toString('utf8')) as Answered
        const text = page.items.map(eventText).join('')
        position = page.position
        // A reader who does not keep up comes back later, where it was.
        if (text !== '' && !sink.write(text)) return close()
        if (page.next !== null) again = true
      } while (again)
      looking = false
    }

    const beat = setInterval(() => {
      if (!sink.write(': still here\n\n')) close()
      // What another process published is seen at the latest now.
      look()
    }, limits.heartbeat)
    const end = setTimeout(() => close(), limits.life)
    beat.unref()
    end.unref()

    function close(): void {
      if (!open.delete(stream)) return
      clearInterval(beat)
      clearTimeout(end)
      sink.end()
    }
    const stream = { look, close }
    open.add(stream)
    sink.write('retry: 3000\n\n')
    look()
    return close
  }

  return {
    start,
    /** Has every stream look for news. */
    wake: () => open.forEach(({ look }) => look()),
    close: () => open.forEach(({ close }) => close()),
    size: () => open.size,
  }
}

export type ChangeStreams = ReturnType<typeof changeStreams>

const eventText = (item: Answered['items'][number]): string =>
  `id: ${item.id}\nevent: ${item.change}\ndata: ${JSON.stringify(item)}\n\n`
