import type { PitchWords } from './pitch-words.ts'

/** English. Its problems and refusals are told in the words they were made with. */
export const english: Omit<PitchWords, 'errors' | 'problems'> = {
  number: (count) => count.toLocaleString('en-GB'),
  page: {
    title: 'Send a pitch',
    notSent: 'Not sent yet: send a pitch',
    next: 'What happens next',
    steps: [
      'You get a receipt by e-mail, with a reference.',
      'An editor reads what you sent.',
      'You are told by e-mail whether the answer is yes or no. Nothing is published without your agreement to the final text.',
    ],
    form: 'The form',
    sentBefore: 'Sent something before?',
    seeStanding: 'See where it stands',
    byEmail: 'If the form does not work for you, write to',
    problems: (count) => (count === 1 ? 'One thing must change' : `${count} things must change`),
    nothingLost: 'Nothing you wrote is lost: it stands in the form below.',
    languages: 'Language of this page',
  },
  calls: {
    title: 'Open calls',
    noDeadline: 'Open without a deadline.',
    closes: 'Closes on',
    pitchesOnly: 'Pitches only.',
    pitchesAndDrafts: (least, most) => `Pitches, and drafts of ${least} to ${most} words.`,
    draftsOnly: (least, most) => `Full drafts of ${least} to ${most} words.`,
    whereYouAre: 'where you are: {time}',
  },
  count: {
    words: '{words} words',
    least: '{words} words, at least {limit} are needed',
    most: '{words} words, {over} too many',
  },
  typed: {
    again: 'What you typed in this tab before stands here again. Files have to be chosen again.',
    offline:
      'There is no connection just now, so nothing was sent. What you typed stands here: send it when the connection is back.',
  },
  form: {
    send: 'Send',
    keep: 'Keep it for later',
    showIn: 'Show this form, with what you wrote, in',
    what: 'What you send',
    call: 'Call',
    callHint: 'An open call, or none: general pitches are read too.',
    noCall: 'No call: a general pitch',
    kind: 'Is it a pitch or a full draft?',
    pitchChoice: 'A pitch: the idea, before it is written',
    draftChoice: 'A full draft, with a pitch that introduces it',
    title: 'Title',
    titleHint: (most) => `A working title, at most ${most} characters.`,
    language: 'Language',
    pitch: 'Pitch',
    pitchHint: (least, most) =>
      `What would the piece argue, why now, and why you? From ${least} to ${most} words.`,
    text: 'Full draft',
    textHint: (least, most) =>
      `Only if you send a full draft: from ${least} to ${most} words, unless the call says otherwise. Leave an empty line between paragraphs.`,
    files: 'Files',
    filesHint: (count, megabytes, kinds) =>
      `Up to ${count} files of at most ${megabytes} MB each: ${kinds}. The text of one document stands in for an empty “Full draft”.`,
    links: 'Links',
    linksHint: (count) =>
      `Up to ${count} web addresses that support the pitch, one on each line. You may leave this empty.`,
    note: 'Note to the desk',
    noteHint: 'Not for publication. You may leave this empty.',
    mustKnow: 'What the desk must know',
    exclusive: 'Do you offer this to this desk only?',
    exclusiveYes: 'Yes, to this desk only',
    exclusiveNo: 'No, another desk has it too',
    publishedBefore: 'Where and when did it appear before?',
    publishedBeforeHint: 'A newsletter or a blog counts too. Leave this empty if it did not.',
    interests: 'Do you have an interest in what you write about?',
    interestsHint:
      'An employer, a client, money, family, a campaign. What you declare is printed with the piece.',
    aiUse: 'Did you use AI for this?',
    aiUseHint: 'For finding, writing or translating. What you declare is printed with the piece.',
    none: 'Nothing to declare',
    some: 'Yes, and this is what:',
    interestsText: 'What you declare',
    aiUseText: 'How you used it',
    you: 'You',
    name: 'Your name',
    nameHint: 'As you would sign the piece.',
    email: 'Your e-mail address',
    emailHint: 'For the receipt and the answer; never published.',
    bait: 'Leave this field empty',
    terms: 'Terms',
    agree: 'I have read these terms and agree to them.',
    frozen: 'Answers to this are no longer taken.',
  },
  thanks: {
    title: 'Thank you',
    has: (desk) => `${desk} has what you sent. Your reference is:`,
    receipt:
      'A receipt is on its way to your e-mail address. If it does not come within the hour, look among unwanted mail, and see whether the address was right.',
    another: 'Send something else',
  },
  kept: {
    title: 'Your form is kept',
    intro: (days) =>
      `Nothing was sent to the desk. For ${days} days you can go on with it under this link, which was also sent to the e-mail address in the form, if there was one:`,
    link: 'Go on with the form',
    note: 'Whoever has the link can read and change the form. Files are not kept: choose them again when you send it.',
  },
  refused: {
    title: 'This could not be taken',
    back: 'Use the Back button of your browser: what you wrote is still there.',
    open: 'Open a new form',
  },
  notices: {
    elsewhere: 'This form was sent from another site. If it was you, press Send here.',
    noLongerKept:
      'This form is no longer kept: it was sent, or its time is over. Here is an empty one.',
    sentBefore:
      'This form was sent already, and what you sent then has arrived. If you want to send the changed text as well, press Send again.',
    otherLanguage: 'This form was not sent yet',
  },
}
