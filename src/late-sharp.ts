import { createRequire } from 'node:module'

import type { SharpDependency } from 'payload'

const load = createRequire(import.meta.url)

/** The library for pictures, read with the first picture: readers do not wait for it at the start. */
export const lateSharp: SharpDependency = (input, options) =>
  (load('sharp') as SharpDependency)(input, options)
