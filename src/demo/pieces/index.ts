/** The demo's pieces, newest work first within each stage. */

import type { DemoPiece } from '../story.ts'
import { iAmTheBees } from './i-am-the-bees.ts'
import { inDefenceOfTheQueue } from './in-defence-of-the-queue.ts'
import { leaveTheAllotments } from './leave-the-allotments.ts'
import { letThemStayTheNight } from './let-them-stay-the-night.ts'
import { publishTheFloodMaps } from './publish-the-flood-maps.ts'
import { teachTheTideTables } from './teach-the-tide-tables.ts'
import { theBenchIsNotABed } from './the-bench-is-not-a-bed.ts'
import { theLastFerryShouldWait } from './the-last-ferry-should-wait.ts'
import { theTeaStallOnTheQuay } from './the-tea-stall-on-the-quay.ts'
import { whatTheNightTramCosts } from './what-the-night-tram-costs.ts'
import { whatTheNightTramCostsInTurkish } from './what-the-night-tram-costs-in-turkish.ts'
import { whatTheReturnsTrolleyKnows } from './what-the-returns-trolley-knows.ts'
import { whenChildrenInterpret } from './when-children-interpret.ts'

export const pieces: DemoPiece[] = [
  theLastFerryShouldWait,
  publishTheFloodMaps,
  iAmTheBees,
  whenChildrenInterpret,
  theTeaStallOnTheQuay,
  whatTheReturnsTrolleyKnows,
  whatTheNightTramCostsInTurkish,
  whatTheNightTramCosts,
  inDefenceOfTheQueue,
  teachTheTideTables,
  theBenchIsNotABed,
  letThemStayTheNight,
  leaveTheAllotments,
]
