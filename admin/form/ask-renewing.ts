import type { DeskAnswer } from '../desk-request.ts'

/** How often somebody else may be first before the person is told. */
const MOST_RENEWALS = 3

const isOvertaken = (told: DeskAnswer<unknown>): boolean =>
  !told.ok && told.failure.code === 'revision-stale'

type Asking<Answer> = {
  first: DeskAnswer<Answer>
  ask: (body: object) => Promise<DeskAnswer<Answer>>
  /** What to ask instead where somebody else was first; `null` where the person has to decide anew. */
  renew?: (() => Promise<object | null>) | undefined
}

/** Asks again for what somebody else was first with, as long as it may be renewed, and a few times at most. */
export async function askRenewing<Answer>({
  first,
  ask,
  renew,
}: Asking<Answer>): Promise<DeskAnswer<Answer>> {
  let told = first
  for (let left = MOST_RENEWALS; left > 0 && isOvertaken(told); left -= 1) {
    const renewed = await renew?.()
    if (!renewed) break
    told = await ask(renewed)
  }
  return told
}
