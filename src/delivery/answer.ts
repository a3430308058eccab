/** A request, as far as delivery looks at it. */
export type DeliveryRequest = {
  method: string
  /** Path and query. */
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** An answer, whole. The same object may be given to many who ask: it is never changed. */
export type DeliveryAnswer = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array | string | null
}
