import type { DemoPiece } from '../story.ts'

/** In editing: three questions stand open, and hold it there. */
export const theBenchIsNotABed: DemoPiece = {
  slug: 'the-bench-is-not-a-bed',
  kind: 'op-ed',
  language: 'en',
  stage: 'editing',
  headline: 'A city without benches is a city for the young',
  standfirst:
    'The benches went so that nobody could sleep on them. Now nobody can sit on them either.',
  byline: 'authors',
  authors: ['osmere-tenants-assembly'],
  section: 'city',
  topics: ['getting-about', 'housing'],
  disclaimers: ['views-own'],
  disclosures: [
    {
      kind: 'interests',
      author: 'osmere-tenants-assembly',
      text: 'The Osmere Tenants’ Assembly runs a night shelter in Upper Hythe with a grant from the council.',
    },
  ],
  comments: 'pre-moderated',
  editor: 'editor',
  questions: [
    {
      about: 'thirty-one benches',
      question:
        'The council’s own list, as sent to us, has twenty-seven. Which date is this counted from?',
      askedBy: 'fact-checker',
    },
    {
      about: 'a member of ours who is eighty-two',
      question: 'Has she agreed to be described? Her street and her age together may name her.',
      askedBy: 'editor',
    },
    {
      about: 'nobody in the department had walked it',
      question:
        'A hard thing to say of named officials. Can it be shown, or put as what they told you?',
      askedBy: 'legal',
    },
  ],
  needed: ['fact', 'legal', 'copy', 'editor'],
  text: `
Two years ago there were seats all the way from the market to the sea. Since then the council has
taken up thirty-one benches between Ropewalk Street and Tallow Quay, and put back four, each of them
divided by iron arms into places as wide as a narrow person.

The reason was never hidden. People were sleeping there. It was thought, we suppose, that if there
were nothing to sleep on they would sleep somewhere better, and for a week or so nobody saw them. They
had gone behind the fish market, where it is colder and nobody passes who might ask how they are.

## A walk in five parts

What nobody counted was everybody else. We asked a member of ours who is eighty-two to show us her
way to the chemist. She used to do it in five parts, she said, with four sits. Now she does it on
delivery days only, when there are crates to lean on. The walk is six hundred metres long, and when
we asked, nobody in the department had walked it.

> Take away a bench and you have not moved a man on. You have kept a woman in.

The expectant, the lame, the man with the shopping, the boy who has been told to wait: a street with
nowhere to sit is a street that says to all of them, *not too long*. It is a strange thing to say to
people in their own town.

## Both at once

A bench is not a bed, and nobody should have to use it as one. Then give them beds, and give back the
benches. The [shelter in Upper Hythe](https://tenants.example.org/shelter) was full on every night
last winter but two.
`,
}
