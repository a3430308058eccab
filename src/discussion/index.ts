/** What the desk says about a text: comments on its words, answers, and suggestions that are taken one by one. */
export { THREAD_STATES } from './comment.ts'
export { commentEndpoints } from './comment-endpoints.ts'
export { suggestAsGuest } from './add-comment.ts'
export { COMMENT_LIMITS } from './comment.ts'
