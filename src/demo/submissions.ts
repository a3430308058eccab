/** What came in to the demo newsroom, and from whom. */

import type { DemoContributor, DemoSubmission } from './story.ts'

export const contributors: DemoContributor[] = [
  { name: 'Rosa Vintermark', email: 'rosa.vintermark@example.org' },
  { name: 'Corin Ashvale', email: 'corin.ashvale@example.org' },
  { name: 'Petra Dunmarrow', email: 'petra.dunmarrow@example.org' },
  { name: 'Barnaby Sleightholm', email: 'barnaby.sleightholm@example.org' },
]

export const submissions: DemoSubmission[] = [
  {
    slug: 'ring-the-harbour-bells-again',
    form: 'pitch',
    channel: 'web',
    stage: 'received',
    contributor: 'corin.ashvale@example.org',
    call: 'the-city-after-dark',
    title: 'Ring the harbour bells again',
    received: -0.2,
    text: `
Until eleven years ago the bell on the mole was rung by hand in fog. A horn replaced it, then an app replaced the horn. I keep the night lock at Tallow Quay, and I can tell you that three small boats last winter had neither the app nor the battery.

I would argue that a warning should not need a subscription, and that the bell, which is still there, wants only a rope and a rota. I would speak to the last ringer, who is ninety, and to the coastguard, who disagree with me. 750 words.
`.trim(),
  },
  {
    slug: 'my-grandmothers-stew-is-not-heritage',
    form: 'draft',
    channel: 'e-mail',
    stage: 'triage',
    contributor: 'petra.dunmarrow@example.org',
    title: 'My grandmother’s stew is not heritage',
    received: -3.1,
    text: `
The tourist board would like my grandmother's stew. They have written a nice letter. They would like to put it on a list, with a seal, so that it may be protected.

I asked her what she thought it should be protected from. She said, from being cold.

It is made of whatever the boats could not sell. Some weeks that is ling, some weeks it is heads. In the year my mother was born it was turnip. There is no recipe, because a recipe is for people who know on Monday what they will have on Friday. If the board fixes it, with so many grams of this and a permitted kind of that, they will have preserved something, but it will not be what we ate.

I do not say this to be difficult. I know that a seal brings people, and that people bring money, and that the street could do with some. But I have noticed that things go on the list at about the time those who made them can no longer afford to live nearby. First the cooks move out, and then the dish is safe.

If the board wants to look after the stew, let it look after the price of a room above the fish market. My grandmother will see to the rest. She has asked me to add that you are all welcome on Friday, and to bring a bowl.
`.trim(),
  },
  {
    slug: 'ten-reasons-osmere-is-the-best-city',
    form: 'pitch',
    channel: 'web',
    stage: 'declined',
    contributor: 'barnaby.sleightholm@example.org',
    title: 'Ten reasons why Osmere is the best city on the coast',
    received: -14.5,
    text: `
A light-hearted list in ten parts, from the smell of tar in the morning to the plum cake in Net Loft Lane. I have photographs of all of them.
`.trim(),
    decision: {
      outcome: 'declined',
      by: 'editor',
      made: -11.4,
      message: `
Dear Barnaby Sleightholm,

Thank you for your ten reasons. We read them with pleasure, and two of us went out for plum cake. We are not going to take the list, because we print arguments, and it is hard to disagree with you.

But your sixth reason, the man who sets the weather flags by hand although no ship needs them any more, stayed with us. If you would like to write about him, and about why somebody should go on doing a thing well when nobody is looking, we should be glad to see it.

With good wishes,
Idris Quarle
`.trim(),
    },
  },
  {
    slug: 'leave-the-allotments-where-they-are',
    form: 'pitch',
    channel: 'web',
    stage: 'accepted',
    contributor: 'rosa.vintermark@example.org',
    title: 'Leave the allotments where they are',
    received: -8.6,
    text: `
The council means to build sixty flats on the allotments behind the gasworks. I am on the waiting list for a flat, and I also have plot 17, so I have looked at this from both sides of the fence.

I would argue that the city needs the flats and should not put them there. The forty plots feed more people than appear in the plan; they are the only place I know where the old quarter and the new estate talk to each other; and there is an empty bus depot, four streets away, that the city already owns. About 700 words. I could have it done in ten days, rain permitting.
`.trim(),
    decision: {
      outcome: 'accepted',
      by: 'editor',
      made: -5.2,
      piece: 'leave-the-allotments-where-they-are',
      message: `
Dear Rosa Vintermark,

Yes, please. That you are waiting for a flat yourself is the heart of it; do not leave it out. Could you give the best case for building its full weight before you answer it? And tell us a little about the people on the plots next to yours, if they are willing.

700 words, ten days, and we pay 200 crowns. You can send the text from your own page, and follow it there.

Warmly,
Idris Quarle
`.trim(),
    },
  },
]
