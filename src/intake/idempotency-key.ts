const KEY = /^[\x21-\x7e]{1,200}$/

/**
 * The value of an `Idempotency-Key` header: absent, refused, or the key. Up to 200 visible ASCII characters;
 * the quotes of the structured form are part of it.
 */
export function readIdempotencyKey(
  header: string | null,
): { ok: false; message: string } | { ok: true; key?: string } {
  if (header === null) return { ok: true }
  if (KEY.test(header)) return { ok: true, key: header }
  return {
    ok: false,
    message:
      'An Idempotency-Key has 1 to 200 visible ASCII characters without blanks, a UUID for example.',
  }
}
