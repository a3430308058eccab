/**
 * The demo newsroom: an invented paper in an invented port, with something standing in every stage of
 * the desk. Plain data; whoever seeds it takes it through the same doors as everybody else.
 */

import { authors, users } from './people.ts'
import { pieces } from './pieces/index.ts'
import { calls, disclaimers, site } from './policies.ts'
import type { DemoNewsroom, DemoTerm } from './story.ts'
import { contributors, submissions } from './submissions.ts'

export type * from './story.ts'

const sections: DemoTerm[] = [
  { slug: 'city', name: 'City', description: 'How Osmere is run, and for whom.' },
  { slug: 'society', name: 'Society', description: 'Living together: work, care, school, home.' },
  { slug: 'culture', name: 'Culture', description: 'Books, habits and other necessities.' },
]

const topics: DemoTerm[] = [
  {
    slug: 'getting-about',
    name: 'Getting about',
    description: 'Boats, trams, pavements, and the people who wait for them.',
  },
  { slug: 'housing', name: 'Housing', description: 'Rents, roofs and neighbours.' },
  {
    slug: 'schools-and-libraries',
    name: 'Schools and libraries',
    description: 'Where a town keeps what it knows.',
  },
  { slug: 'the-coast', name: 'The coast', description: 'The sea, and what it is doing to us.' },
  {
    slug: 'work-and-care',
    name: 'Work and care',
    description: 'What keeps a city going, paid and unpaid.',
  },
]

const series: DemoTerm[] = [
  {
    slug: 'ordinary-things',
    name: 'Ordinary things',
    description: 'Teodor Anqvist looks at something small until it looks back.',
  },
]

export const newsroom: DemoNewsroom = {
  site,
  users,
  sections,
  topics,
  series,
  authors,
  disclaimers,
  calls,
  pieces,
  contributors,
  submissions,
}
