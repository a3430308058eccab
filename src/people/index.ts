/** Those with a byline: who they are, what they published, and what was found out about them. */
export { authorEndpoints } from './author-endpoints.ts'
export { keepPseudonym } from './keep-pseudonym.ts'
export { recordLink } from './record-link.ts'
