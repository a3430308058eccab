'use client'

import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { dateLanguage } from './date-language.ts'

const never = () => () => undefined

/**
 * An instant in the language of the panel and, once the page is alive, in the time zone of whoever looks;
 * before that in UTC, and said so.
 */
export function Moment({ at, zone }: { at: string; zone?: string | undefined }) {
  const { i18n } = useTranslation()
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <time className="desk-moment" dateTime={at}>
      {momentText(at, i18n.language, isAlive ? zone : 'UTC')}
    </time>
  )
}

/** @param zone IANA name; the zone of the machine when left out. */
export function momentText(at: string, language: string, zone?: string): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  const format = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat(dateLanguage(language), {
      dateStyle: 'medium',
      timeStyle: 'short',
      ...(timeZone ? { timeZone } : {}),
    }).format(instant)
  try {
    return zone ? `${format(zone)} (${zone})` : format(undefined)
  } catch {
    return `${format('UTC')} (UTC)`
  }
}
