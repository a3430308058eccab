'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { chosenInstant, instantInZone } from '../../src/workflow/zoned-time.ts'
import { TimeInput } from '../piece/time-input.tsx'
import { useWords } from '../use-words.ts'

type DateFormProps = {
  /** What the clocks of the zone show to begin with. */
  wall: string
  zone: string
  /** What follows from another time, in words. */
  about: string
  isBusy: boolean
  onTake: (at: Date) => void
}

/** Another time for what is due or under embargo. */
export function DateForm({ about, isBusy, onTake, ...begin }: DateFormProps) {
  const { language, word } = useWords()
  const [wall, setWall] = useState(begin.wall)
  const [zone, setZone] = useState(begin.zone)
  const [fold, setFold] = useState<0 | 1 | null>(null)
  const [isWanted, setWanted] = useState(false)
  const time = instantInZone(wall, zone)
  const at = chosenInstant(time, fold)
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
      <TimeInput
        wall={wall}
        zone={zone}
        time={time}
        language={language}
        isWanted={isWanted}
        fold={fold}
        onWall={setWall}
        onZone={setZone}
        onFold={setFold}
      />
      <Button type="submit" margin={false} disabled={isBusy}>
        {word('calendarMoves:set')}
      </Button>
    </form>
  )
}
