/** What the hash of a partner's key is for, so that no other token is taken for one. */
export const KEY_USE = 'partner-key'
