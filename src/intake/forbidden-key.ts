const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a key, or a part of a dotted or bracketed path, reaches for the prototype of an object. */
export const isForbiddenKey = (key: string): boolean =>
  key.split(/[.[\]]/).some((part) => FORBIDDEN.has(part))
