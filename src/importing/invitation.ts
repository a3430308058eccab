import { plainLine } from './plain.ts'
import type { FoundInvitation } from './reading.ts'

const openings =
  /^(?:letters?(?: to the editor)?\s?[:–—-]|write for us|writing for us|pitch us|how to pitch|(?:do you |would you like |want |would like )(?:to )?(?:write|contribute|pitch|respond|reply)|do you have (?:an opinion|something to say|a response)|have (?:an opinion|something to say))/iu
const wares =
  /(?<!\p{L})(?:pitch|pitches|submissions?|contributions?|op-eds?|letters|responses)(?!\p{L})|yazıları|görüşlerinizi|önerilerinizi|مقالاتكم|مشاركاتكم|مقترحاتكم|آراءكم/iu
const asking =
  /(?<!\p{L})(?:welcome|welcomes|send|submit|e-?mail|write to|contact|accept|accepts|consider|considers|invite|invites|should be sent)(?!\p{L})|gönder|bekliyoruz|أرسل|نرحب|ترحب|راسل/iu
const toWhom =
  /(?<!\p{L})(?:we|us|our|you|your|please|to)(?!\p{L})|@|https?:|\[at\]|protected|gönder|bekliyoruz|أرسل|نرحب|ترحب|راسل/iu

/** May a text be the invitation to send pitches or letters? Where it stands must agree. */
export const maybeInvitation = (text: string): boolean => {
  if (text.length > 800) return false
  const plain = plainLine(text)
  if (plain.length > 600 || plain.split(' ').length > 70) return false
  return openings.test(plain) || (wares.test(plain) && asking.test(plain) && toWhom.test(plain))
}

/** An invitation with the address it names, when that can be read. */
export const readInvitation = (text: string): FoundInvitation => {
  const plain = plainLine(text)
  const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u.exec(plain)?.[0]
  const url = /https?:\/\/[^\s<>"”)\]]{1,300}/u.exec(plain)?.[0].replace(/[.,;:!?]{1,3}$/, '')
  return { text: plain, ...(email ? { email } : {}), ...(url ? { url } : {}) }
}
