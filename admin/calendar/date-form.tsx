'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { TimeInput } from '../piece/time-input.tsx'
import { useChosenTime } from '../piece/use-chosen-time.ts'
import { useWords } from '../use-words.ts'

type DateFormProps = {
  /** What the clocks of the desk show to begin with. */
  wall: string
  /** IANA name of the zone of the desk. */
  zone: string
  /** What follows from another time, in words. */
  about: string
  isBusy: boolean
  onTake: (at: Date) => void
}

/** Another time for what is due or under embargo. */
export function DateForm({ about, isBusy, onTake, ...begin }: DateFormProps) {
  const { word } = useWords()
  const chosen = useChosenTime(begin)
  const [isWanted, setWanted] = useState(false)
  const { instant: at } = chosen
  return (
    <form
      className="desk-panel"
      onSubmit={(event) => {
        event.preventDefault()
        if (!at) return setWanted(true)
        return isBusy ? undefined : onTake(at)
      }}
    >
      <p className="desk-screen__quiet">{about}</p>
      <TimeInput chosen={chosen} deskZone={begin.zone} isWanted={isWanted} />
      <Button type="submit" margin={false} disabled={isBusy}>
        {word('calendarMoves:set')}
      </Button>
    </form>
  )
}
