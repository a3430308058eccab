import type { StatusTexts } from './status-texts.ts'

/** English. */
export const english: StatusTexts = {
  title: 'What you sent',
  ask: {
    intro: 'See where your pitches and drafts stand, write to the desk, or take something back.',
    email: 'Your e-mail address',
    hint: 'The one you sent them from. You get a link there; nobody else does.',
    send: 'Send me the link',
    sent: 'If something was sent to the desk from that address, a link is on its way to it. It works once, within 10 minutes.',
    wrong: 'Give one e-mail address, like name@example.org.',
  },
  enter: {
    intro: 'One more step, so that only a person opens your page.',
    button: 'Open my page',
    gone: 'This link has been used, is older than 10 minutes, or was followed by a newer one. Ask for another.',
  },
  hello: (name) => `Signed in as ${name}`,
  none: 'Nothing was sent from this address yet.',
  leave: 'Leave this page',
  received: 'Received',
  version: (round) => `version ${round}`,
  states: {
    waiting: { name: 'With the desk', next: 'An editor will read it.' },
    reading: { name: 'Being read', next: 'The desk is reading it and will decide.' },
    'changes-asked': {
      name: 'Waits for you',
      next: 'The desk asked for changes. Send the changed version below.',
    },
    'new-version': {
      name: 'New version with the desk',
      next: 'An editor will read what you changed.',
    },
    accepted: { name: 'Accepted', next: 'An editor writes to you about the next steps.' },
    declined: { name: 'Declined', next: 'The desk is not going to take it. The text is yours.' },
    withdrawn: { name: 'Withdrawn', next: 'You took it back.' },
    closed: {
      name: 'Closed',
      next: 'The desk does not go on with it. Write if that is a mistake.',
    },
    joined: { name: 'Goes on with another', next: 'You get one answer for both.' },
    expired: {
      name: 'Closed',
      next: 'No changed version came in time. Write if you want to go on.',
    },
  },
  by: (state, day) => (state === 'changes-asked' ? `Until ${day}.` : `You hear by ${day}.`),
  conversation: {
    title: 'Conversation with the desk',
    none: 'Nothing was written yet.',
    you: 'You',
    desk: 'The desk',
    write: 'Write to the desk',
    send: 'Send',
  },
  files: {
    label: 'Files',
    hint: (count, megabytes, kinds) =>
      `Up to ${count} files of at most ${megabytes} MB each: ${kinds}. You can leave this empty.`,
    sent: 'Files the desk has:',
  },
  newVersion: {
    title: 'The changed version',
    heading: 'Title',
    pitch: 'Pitch',
    text: 'Full draft',
    ofFile:
      'The text of one document (DOCX, ODT, RTF, TXT) takes its place if you leave this as it is.',
    send: 'Send the changed version',
  },
  answers: {
    title: 'Your answers',
    frozen: 'can no longer be changed',
    send: 'Change the answers',
  },
  withdraw: {
    title: 'Take it back',
    intro: 'The desk will do nothing more with it. This cannot be undone here.',
    confirm: 'Yes, I want to take it back',
    button: 'Withdraw',
  },
  data: {
    title: 'Your data',
    download: 'Download everything the desk has from you (JSON)',
    erase: 'Ask to be erased',
    eraseIntro:
      'A person at the desk erases what is not published and what no law makes the desk keep, and writes to you.',
    eraseAsked: 'You asked to be erased. A person at the desk will see to it.',
  },
  told: {
    answers: 'Your answers are changed.',
    erasure: 'The desk has your request.',
    sent: 'Sent to the desk.',
    version: 'The changed version is with the desk.',
    withdrawn: 'It is withdrawn.',
  },
  closed: {
    title: 'What you wrote',
    intro:
      'Your page had closed, so it was not sent. Copy it, ask for a link above, and send it from there.',
  },
  elsewhere: 'This was sent from another site, so nothing was done. If it was you, try again here.',
  wait: 'That was too often for now. Try again later.',
}
