/** Limits, signed links and headers, one place each. */
export { clientAddress } from './client-address.ts'
export type { ProxyTrust } from './client-address.ts'
export { guardAccount } from './guard-account.ts'
export { memoryRateLimit, RATE_RULES } from './rate-limit.ts'
export type { RateAnswer, RateLimit, RateRule } from './rate-limit.ts'
export { hashOfToken, newToken } from './opaque-token.ts'
export { consumeShared, forgetPast } from './shared-rate-limit.ts'
export { isSameOrigin } from './same-origin.ts'
