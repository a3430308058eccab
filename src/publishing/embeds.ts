/** Where something stands that a text shows: its own page, and what may be framed of it. */
export type EmbedSource = {
  /** As readers know the host. */
  provider: string
  /** Its own page there, in one form. */
  url: string
  /** What a page of ours may frame; nothing of it follows readers about where the host offers that. */
  frame: string
  /** Width by height; absent where it has a fixed height. */
  ratio?: number
  /** In pixels, where the frame is as wide as there is room. */
  height?: number
}

/** What an address of a host shows; `frame` is a path, from the origin that the host is framed from. */
type Reader = (address: URL) => Omit<EmbedSource, 'provider'> | null

const ID = /^[\w-]{1,64}$/
const NUMBER = /^\d{1,20}$/

const video = (url: string, frame: string) => ({ url, frame, ratio: 16 / 9 })

const youTube: Reader = ({ hostname, pathname, searchParams }) => {
  const [, first = '', second = ''] = pathname.split('/')
  const id =
    hostname === 'youtu.be'
      ? first
      : ['embed', 'live', 'shorts'].includes(first)
        ? second
        : (searchParams.get('v') ?? '')
  return ID.test(id) ? video(`https://www.youtube.com/watch?v=${id}`, `/embed/${id}`) : null
}

const vimeo: Reader = ({ pathname }) => {
  const id = pathname.split('/').findLast((part) => NUMBER.test(part))
  return id ? video(`https://vimeo.com/${id}`, `/video/${id}?dnt=1`) : null
}

const dailymotion: Reader = ({ hostname, pathname }) => {
  const id = (hostname === 'dai.ly' ? pathname.split('/')[1] : pathname.split('/').at(-1)) ?? ''
  return ID.test(id)
    ? video(`https://www.dailymotion.com/video/${id}`, `/player.html?video=${id}`)
    : null
}

const spotify: Reader = ({ pathname }) => {
  const [kind = '', id = ''] = pathname.split('/').slice(-2)
  return ['episode', 'show', 'track'].includes(kind) && ID.test(id)
    ? {
        url: `https://open.spotify.com/${kind}/${id}`,
        frame: `/embed/${kind}/${id}`,
        height: 232,
      }
    : null
}

const soundCloud: Reader = ({ pathname }) => {
  const [, user = '', track = '', more] = pathname.split('/')
  if (!ID.test(user) || !ID.test(track) || more) return null
  const url = `https://soundcloud.com/${user}/${track}`
  return {
    url,
    frame: `/player/?url=${encodeURIComponent(url)}`,
    height: 166,
  }
}

const datawrapper: Reader = ({ pathname }) => {
  const id = pathname.split('/')[1] ?? ''
  return ID.test(id)
    ? {
        url: `https://datawrapper.dwcdn.net/${id}/`,
        frame: `/${id}/`,
        height: 480,
      }
    : null
}

type Host = {
  provider: string
  hosts: readonly string[]
  /** The one origin it is framed from. */
  frames: string
  read: Reader
}

const HOSTS: readonly Host[] = [
  {
    provider: 'YouTube',
    hosts: [
      'youtube.com',
      'www.youtube.com',
      'm.youtube.com',
      'youtu.be',
      'www.youtube-nocookie.com',
    ],
    frames: 'https://www.youtube-nocookie.com',
    read: youTube,
  },
  {
    provider: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frames: 'https://player.vimeo.com',
    read: vimeo,
  },
  {
    provider: 'Dailymotion',
    hosts: ['www.dailymotion.com', 'dailymotion.com', 'dai.ly'],
    frames: 'https://geo.dailymotion.com',
    read: dailymotion,
  },
  {
    provider: 'Spotify',
    hosts: ['open.spotify.com'],
    frames: 'https://open.spotify.com',
    read: spotify,
  },
  {
    provider: 'SoundCloud',
    hosts: ['soundcloud.com', 'www.soundcloud.com'],
    frames: 'https://w.soundcloud.com',
    read: soundCloud,
  },
  {
    provider: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net'],
    frames: 'https://datawrapper.dwcdn.net',
    read: datawrapper,
  },
]

/** The names of the hosts that may be shown, for people. */
export const EMBED_PROVIDERS: readonly string[] = HOSTS.map(({ provider }) => provider)

/** Every origin that a page of ours may frame. */
export const FRAME_ORIGINS: readonly string[] = HOSTS.map(({ frames }) => frames)

/**
 * What an address shows, or `null` where it is of no host of the list. The host is read by the parser that a
 * browser has, so one that only looks like another is none.
 */
export function embedOf(address: unknown): EmbedSource | null {
  if (typeof address !== 'string' || address.length > 500) return null
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null
  if (!url || url.protocol !== 'https:' || url.port !== '' || url.username || url.password) {
    return null
  }
  const host = HOSTS.find(({ hosts }) => hosts.includes(url.hostname))
  const found = host?.read(url)
  return host && found
    ? { ...found, provider: host.provider, frame: host.frames + found.frame }
    : null
}
