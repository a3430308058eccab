import type { PartnerRow } from './house.ts'
import type { PartnerAct } from './partner-acts.ts'

/** What the desk has counted of a partner's calls and copies. Times as the database gives them. */
export type PartnerCounts = {
  waiting: number
  givenUp: number
  copies: number
  /** The last call that was taken. */
  taken: { at: Date | string; slug: string } | null
  /** Of the last call that is open after a failure. */
  failure: string | null
}

/** How a partner stands, and what may be done with it now. Times are ISO 8601. */
export type PartnerStanding = {
  off: { at: string | null; why: string | null } | null
  calls: {
    /** What calls wait for, if anything; `null` while it is switched off. */
    standing: 'no-address' | 'no-secret' | 'ready' | 'resting' | null
    /** In use at once: two while the partner changes from one to the other. */
    secrets: 0 | 1 | 2
    secretMadeAt: string | null
    /** Nothing is sent before. */
    restsUntil: string | null
    waiting: number
    givenUp: number
    taken: { at: string; slug: string } | null
    failure: string | null
  }
  copies: {
    standing: 'no-key' | 'no-licence' | 'open' | null
    keyMadeAt: string | null
    count: number
  }
  acts: PartnerAct[]
}

/** @param now milliseconds since 1970. */
export function standingOfPartner(
  row: PartnerRow,
  counts: PartnerCounts,
  now: number,
): PartnerStanding {
  const isOff = row.state !== 'active'
  const secrets = row.secret ? (row.previousSecret ? 2 : 1) : 0
  const restsUntil = isoOf(row.pausedUntil)
  const rests = restsUntil !== null && Date.parse(restsUntil) > now
  const { copies, failure, givenUp, taken, waiting } = counts
  return {
    off: isOff ? { at: isoOf(row.disabledAt), why: row.disabledWhy ?? null } : null,
    calls: {
      standing: isOff ? null : callsOf(row, secrets, rests),
      secrets,
      secretMadeAt: secrets > 0 ? isoOf(row.secretMadeAt) : null,
      restsUntil: rests ? restsUntil : null,
      waiting,
      givenUp,
      taken: taken ? { at: new Date(taken.at).toISOString(), slug: taken.slug } : null,
      failure,
    },
    copies: {
      standing: isOff ? null : copiesOf(row),
      keyMadeAt: row.keyHash ? isoOf(row.keyMadeAt) : null,
      count: copies,
    },
    acts: actsOf(row, givenUp),
  }
}

function callsOf(
  { webhook }: PartnerRow,
  secrets: number,
  rests: boolean,
): PartnerStanding['calls']['standing'] {
  if (!webhook) return 'no-address'
  if (secrets === 0) return 'no-secret'
  return rests ? 'resting' : 'ready'
}

function copiesOf({ keyHash, licence }: PartnerRow): PartnerStanding['copies']['standing'] {
  if (!licence?.trim()) return 'no-licence'
  return keyHash ? 'open' : 'no-key'
}

function actsOf(row: PartnerRow, givenUp: number): PartnerAct[] {
  const isOff = row.state !== 'active'
  const possible: Record<PartnerAct, boolean> = {
    enable: isOff,
    disable: !isOff,
    'new-secret': !row.previousSecret,
    'retire-secret': Boolean(row.previousSecret),
    'new-key': Boolean(row.licence?.trim()),
    'revoke-key': Boolean(row.keyHash),
    'repeat-dead': !isOff && givenUp > 0,
  }
  return (Object.keys(possible) as PartnerAct[]).filter((act) => possible[act])
}

const isoOf = (time: Date | string | null | undefined): string | null =>
  time ? new Date(time).toISOString() : null
