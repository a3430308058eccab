/** Who works at the demo newsroom, and who writes for it. All invented. */

import type { DemoAuthor, DemoRole, DemoUser } from './story.ts'

function colleague(role: DemoRole, name: string): DemoUser {
  return { role, name, email: `${role}@desk.example` }
}

export const users: DemoUser[] = [
  colleague('admin', 'Tamsin Orrelby'),
  colleague('desk-chief', 'Marguerite Sandoe'),
  colleague('editor', 'Idris Quarle'),
  colleague('copy-editor', 'Nell Farrowby'),
  colleague('fact-checker', 'Jun Takemori'),
  colleague('legal', 'Beatrix Olufsen'),
  colleague('picture-editor', 'Paolo Serradine'),
  colleague('reader', 'Wren Achebury'),
  colleague('api', 'Lantern website'),
]

export const authors: DemoAuthor[] = [
  {
    slug: 'maren-ostrevik',
    kind: 'person',
    name: 'Maren Ostrevik',
    role: 'Fellow in public transport',
    affiliation: 'Institute for Ordinary Places, Osmere',
    bio: 'Maren Ostrevik was mate on the Hythe ferry for six winters before she took up the study of timetables. She is the author of “The Patience of Boats”, and lives on the last street before the sea wall.',
    links: ['https://places.example.org/people/ostrevik'],
    picture: 'portrait-maren-ostrevik',
  },
  {
    slug: 'osmere-tenants-assembly',
    kind: 'organisation',
    name: 'Osmere Tenants’ Assembly',
    bio: 'The Osmere Tenants’ Assembly is an association of some four thousand households. It has answered its own telephone, in six languages, for twenty years.',
    links: ['https://tenants.example.org'],
    picture: 'portrait-osmere-tenants-assembly',
  },
  {
    slug: 'teodor-anqvist',
    kind: 'person',
    name: 'Teodor Anqvist',
    role: 'Columnist',
    affiliation: 'The Osmere Lantern',
    bio: 'Teodor Anqvist mended clocks until his eyes gave out, and has written “Ordinary things” for the Lantern ever since. He is seldom seen without a library book.',
    picture: 'portrait-teodor-anqvist',
  },
  {
    slug: 'nadim-sarrouj',
    kind: 'person',
    name: 'نديم سرّوج',
    role: 'مترجم وكاتب',
    bio: 'نديم سرّوج مترجمٌ وكاتب من سكّان أوزمير. يعمل في مدارس الحيّ القديم، ويكتب عن اللغة والبيت.',
    picture: 'portrait-nadim-sarrouj',
  },
  {
    slug: 'deniz-akkiyi',
    kind: 'person',
    name: 'Deniz Akkıyı',
    role: 'Denizci ve yazar',
    bio: 'Deniz Akkıyı yirmi yıl kıyı gemilerinde aşçılık yaptı. Şimdi Osmere’de yaşıyor, rıhtımı ve insanlarını yazıyor.',
    picture: 'portrait-deniz-akkiyi',
  },
  {
    slug: 'agnes-tollemarch',
    kind: 'person',
    name: 'Agnes Tollemarch',
    affiliation: 'Upper Hythe',
  },
]
