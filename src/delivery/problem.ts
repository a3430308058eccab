/** Why a request was not answered with what it asked for. The shape is the same on every route of the desk. */
export type Problem = {
  status: number
  /** Stable: programs may compare it. */
  code: string
  /** For the person who reads a log. */
  message: string
  details: Record<string, string>[]
}

/** A request that cannot be understood; `parameter` is the query parameter at fault. */
export const badParameter = (parameter: string, message: string): Problem => ({
  status: 400,
  code: 'bad-parameter',
  message: `Parameter “${parameter}”: ${message}`,
  details: [{ parameter }],
})

export const NOT_FOUND: Problem = {
  status: 404,
  code: 'not-found',
  message: 'Nothing published stands at this address.',
  details: [],
}

export const TOO_LONG: Problem = {
  status: 414,
  code: 'address-too-long',
  message: 'The address is longer than any this service gives out.',
  details: [],
}

export const METHOD_NOT_ALLOWED: Problem = {
  status: 405,
  code: 'method-not-allowed',
  message: 'Published things can only be read: use GET, HEAD or OPTIONS.',
  details: [],
}

export const UNAVAILABLE: Problem = {
  status: 503,
  code: 'unavailable',
  message: 'The desk cannot be reached at the moment. Ask again shortly.',
  details: [],
}

export const TOO_MANY_STREAMS: Problem = {
  status: 503,
  code: 'too-many-streams',
  message:
    'As many programs stay connected as this server serves. Ask for the changes now and then.',
  details: [],
}

/** The body of a problem's answer. */
export const problemJson = ({ code, message, details }: Problem): string =>
  JSON.stringify({ error: { code, message, details } })
