'use client'

import { useState } from 'react'

import { chosenInstant, instantInZone } from '../../src/workflow/zoned-time.ts'
import type { ZonedTime } from '../../src/workflow/zoned-time.ts'

/** A time as somebody is choosing it: what the clocks of a zone show, and which instant that is. */
export type ChosenTime = {
  wall: string
  zone: string
  time: ZonedTime
  /** The instant that is meant; `null` while that is not certain. */
  instant: Date | null
  /** Which of two, where the clocks go back over the time. */
  fold: 0 | 1 | null
  setWall: (wall: string) => void
  setZone: (zone: string) => void
  setFold: (fold: 0 | 1) => void
}

/** Keeps the time that somebody is choosing. Which of two was meant is asked again for another time or zone. */
export function useChosenTime(begin: { wall: string; zone: string }): ChosenTime {
  const [wall, setWall] = useState(begin.wall)
  const [zone, setZone] = useState(begin.zone)
  const [fold, setFold] = useState<0 | 1 | null>(null)
  const time = instantInZone(wall, zone)
  return {
    wall,
    zone,
    time,
    instant: chosenInstant(time, fold),
    fold,
    setWall: (next) => {
      setWall(next)
      setFold(null)
    },
    setZone: (next) => {
      setZone(next)
      setFold(null)
    },
    setFold,
  }
}
