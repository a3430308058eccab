/** Links to one proof for people without an account: to see it, or to sign a check of it. */
export { linkEndpoints } from './link-endpoints.ts'
export type { ToldLink } from './links.ts'
export { getProofPicture } from './picture.endpoint.ts'
export { getProof, postProof } from './proof.endpoint.ts'
