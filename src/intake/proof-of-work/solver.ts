/**
 * Finds the answer to a challenge, as the body of a Web Worker: SHA-256 over salt, nonce and a counter,
 * `cost` times, until it begins with `keyPrefix`. Written out, since browsers lend theirs only to pages under TLS,
 * and only one promise at a time.
 */
export const SOLVER = `() => {
  const fraction = (number) => ((number - Math.floor(number)) * 4294967296) | 0
  const primes = []
  for (let number = 2; primes.length < 64; number += 1) {
    if (primes.every((prime) => number % prime)) primes.push(number)
  }
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)))
  const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
  const schedule = new Int32Array(64)
  const turned = (word, bits) => (word >>> bits) | (word << (32 - bits))
  const hash = (block) => {
    for (let at = 0; at < 64; at += 1) {
      if (at < 16) schedule[at] = block[at]
      else {
        const early = schedule[at - 15]
        const late = schedule[at - 2]
        schedule[at] = schedule[at - 16] + schedule[at - 7] +
          (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
          (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10))
      }
    }
    let [a, b, c, d, e, f, g, h] = start
    for (let at = 0; at < 64; at += 1) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) +
        constants[at] + schedule[at]) | 0
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0
    }
    return [a, b, c, d, e, f, g, h].map((word, at) => (word + start[at]) | 0)
  }
  const hex = (word) => (word >>> 0).toString(16).padStart(8, '0')
  onmessage = ({ data: { salt, nonce, cost, keyPrefix } }) => {
    const words = (salt + nonce).match(/.{8}/g).map((digits) => parseInt(digits, 16) | 0)
    const first = [...words, 0, 1 << 31, 0, 0, 0, 0, 0, 36 * 8]
    for (let counter = 0; counter < 4294967296; counter += 1) {
      first[8] = counter | 0
      let key = hash(first)
      for (let time = 1; time < cost; time += 1) key = hash([...key, 1 << 31, 0, 0, 0, 0, 0, 0, 256])
      if (hex(key[0]).startsWith(keyPrefix)) {
        postMessage({ counter, derivedKey: key.map(hex).join('') })
        return
      }
    }
  }
}`
