import type { Payload } from 'payload'

import { keepFigures } from '../figures/index.ts'
import { sealEvents } from '../ledger/index.ts'
import { fetchMail } from '../intake/index.ts'
import { sendDue } from '../messages/index.ts'
import { clearDeliveries, sendDeliveries } from '../syndication/index.ts'
import { publishDue } from '../workflow/index.ts'
import { aligned } from './answer.ts'
import type { Answer } from './answer.ts'

/** What a running server does every second, once. */
export async function tickOnce(payload: Payload): Promise<Answer> {
  const before = await sealEvents(payload)
  const { blocked, published } = await publishDue(payload)
  const fetched = await fetchMail(payload)
  const mails = fetched.state === 'looked' ? fetched.taken : 0
  const { failed, postponed, sent } = await sendDue(payload)
  const calls = await sendDeliveries(payload)
  await clearDeliveries(payload)
  const sealed = before + (await sealEvents(payload))
  await keepFigures(payload)
  const did = { sealed, published, blocked, mails, sent, postponed, failed, calls }
  return {
    ok: blocked === 0 && failed === 0,
    text: [
      'Done what was due.',
      '',
      aligned([
        ['Published', String(published)],
        ['Blocked', blocked > 0 ? `${blocked} (open them in the panel: each says why)` : '0'],
        ['Mails taken in', String(mails)],
        ['Messages sent', String(sent)],
        ['To be tried again', String(postponed)],
        ['Failed', failed > 0 ? `${failed} (see the outbox)` : '0'],
        ['Partners told', String(calls.sent)],
        ['Events sealed', String(sealed)],
      ]),
    ].join('\n'),
    document: { format: 1, command: 'tick', ok: blocked === 0 && failed === 0, ...did },
  }
}
