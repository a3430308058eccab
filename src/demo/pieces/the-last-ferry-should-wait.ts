import type { DemoPiece } from '../story.ts'

/** Published: the op-ed that leads the front page. */
export const theLastFerryShouldWait: DemoPiece = {
  slug: 'the-last-ferry-should-wait',
  kind: 'op-ed',
  language: 'en',
  stage: 'published',
  headline: 'The last ferry should wait',
  headlines: {
    search: 'Why the last ferry from Tallow Quay should leave later',
    social: 'Ten minutes, three wages and a lamp: the case for a ferry that waits',
  },
  standfirst:
    'The midnight boat now leaves on the minute. The people it was meant to carry are still on the tram.',
  byline: 'authors',
  authors: ['maren-ostrevik'],
  section: 'city',
  topics: ['getting-about', 'work-and-care'],
  picture: 'harbour-at-dusk',
  disclaimers: ['views-own'],
  disclosures: [
    {
      kind: 'interests',
      author: 'maren-ostrevik',
      text: 'Maren Ostrevik worked for the harbour ferries for six winters and holds a small pension from them.',
    },
    {
      kind: 'ai-use',
      author: 'maren-ostrevik',
      text: 'No text of this article was written by a machine.',
    },
  ],
  comments: 'pre-moderated',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'fact', by: 'fact-checker' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -1.2,
  text: `
At eleven minutes past midnight, most nights, a woman in a blue tabard comes down the ramp at
Tallow Quay at something between a walk and a run. She has mopped two floors of the hospital on the
hill. She has caught one tram and missed another. If the lights of the Hythe ferry are still at the
pontoon she slows down, because now she may. If they are halfway over the water, she sits on the
bollard nearest the ticket machine and works out whether she has the money for a taxi round by the
bridge.

I worked that boat for six winters, and I know its timetable as other people know a psalm. The last
crossing leaves at ten past midnight. The late shift at the hospital ends at half past eleven. The
tram that joins the two takes thirty-eight minutes, door to ramp, when nothing at all goes wrong.
Whoever settled these three facts did not settle them on the same piece of paper.

Since the spring the crew have had an instruction, and they obey it: the boat leaves on the minute.
Before that it left when the mate judged that nobody was still coming, which was usually at about a
quarter past. The harbour authority calls the change a return to reliability. Its [quarterly
report](https://harbour.example.org/reports/spring) notes, with some pride, that ninety-eight in
every hundred last sailings are now on time.

## On time for whom

It is a good figure and I do not doubt it. Only, it measures the boat. A ferry that sails empty at
ten past is punctual. A ferry that sails at a quarter past with eleven tired people aboard is late,
and goes down in red. We have built an instrument that cannot see the passenger, and then we have
steered by it.

I do not believe that anybody meant this. No one at the authority wishes a cleaner a cold hour on a
bollard. What happened is more ordinary. A judgement that used to be made by a person leaning on a
rail was moved to an office, where it could be counted; and once it could be counted, it could no
longer be kind. The mate could see the headlamp of the tram come round the Ropewalk. The spreadsheet
cannot.

> A timetable is a promise made to strangers. It is worth asking, now and then, which strangers we
> had in mind.

There are fair things to be said against me. The crew have homes too, and a boat that waits five
minutes every night takes from the deckhand what it gives to the cleaner: thirty hours in a year, and
in my day they were unpaid. The passengers already aboard are cold. And a rule that bends has to be
argued about, on a wet ramp, with a man who has had a drink. I have had that argument. It is why I
do not ask for the old custom back. It ran on goodwill, and goodwill that nobody has written down is
always paid for by the person least able to refuse it.

## Ten minutes, written down

What I ask for is smaller and firmer. Move the last sailing to twenty past. Pay the crew for the ten
minutes, every night, whether anybody comes or not. Put a lamp on the ramp that the tram driver can
light from the cab when there are passengers for the boat, as the signalmen once did at the railway
pier, so that the mate is told and need not guess. And change what is counted: let the authority
report, beside its sailings, how many people reached the ramp to find the water empty.

The cost is not hard to work out. Ten minutes of three people's wages, every night of the year; a
little diesel; one lamp. It comes to less than the authority spent last summer on painting its new
name along the boats.

I know how minor this sounds. There are larger wrongs than a missed boat, and there are cities with
no boats at all. But I have come to think that a place is mostly made of arrangements this size, and
that the people who live by them can tell within a week whether they were thought of. You cannot see
that from the hill. You can see it very well from a bollard by the ticket machine, at a quarter past
twelve, watching the wake close.

The woman in the blue tabard never shouted after us, not once. She would simply stop, and turn
round. I have forgotten whole storms on that crossing. I have not forgotten that.
`,
}
