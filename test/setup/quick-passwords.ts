// Payload stretches each password six hundred thousand times, and signing in does so again: a fifth of a second
// for each person of each test. What the tests are about is not how long a thief would take.
import crypto from 'node:crypto'

const QUICK = Symbol.for('opinion-desk.quick-passwords')
const shared = crypto as typeof crypto & { [QUICK]?: true }

// A worker keeps Node's own modules from one test file to the next.
if (!shared[QUICK]) {
  const { pbkdf2 } = crypto
  shared.pbkdf2 = (password, salt, _iterations, length, digest, callback) =>
    pbkdf2(password, salt, 1, length, digest, callback)
  shared[QUICK] = true
}
