/** The vault: who stands behind a pseudonym, sealed at rest and read by the desk alone. */
export { accountBehind, readIdentity, writeIdentity } from './identity-rows.ts'
export type { Identity } from './sealed-identity.ts'
