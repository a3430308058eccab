import type { Wordings } from '../template-names.ts'

const END = `{desk}
Reference {receipt}
Where it stands: {status}
`

/** Every message in English. */
export const en: Wordings = {
  'submission-received': {
    subject: '{desk} has your {kind}: {title}',
    text: `Dear {name},

Thank you. Your {kind} “{title}” has arrived, and an editor will read it.

Your reference is {receipt}. Keep it: it says which {kind} you mean if you write to the desk about it.

You will hear from the desk at this address, whether the answer is yes or no. Until then you can see where it stands, add to it or take it back: {status}

{desk}

If you did not send this, somebody used your address by mistake. You need not do anything.
`,
  },
  'submission-accepted': {
    subject: 'Yes to “{title}”',
    text: `Dear {name},

The desk would like to publish “{title}”.

{note}

An editor will write to you about the next steps. Until both of you have agreed on the final text, nothing is published.

${END}`,
  },
  'submission-accepted-as': {
    subject: 'Yes to “{title}”, in another form',
    text: `Dear {name},

The desk would like to publish “{title}”, in another form than you offered it in: {form}.

{note}

If that is not what you want, say so: nothing is published before both of you have agreed on the final text.

${END}`,
  },
  'submission-declined': {
    subject: 'About “{title}”',
    text: `Dear {name},

Thank you for offering “{title}” to the desk. An editor has read it, and the desk is not going to take it.

{note}

The text remains yours, and you are free to offer it elsewhere at once.

${END}`,
  },
  'submission-not-for-us': {
    subject: 'About “{title}”',
    text: `Dear {name},

Thank you for thinking of the desk. “{title}” is not the kind of text these pages print, so the desk is not going to take it. That says nothing about its worth elsewhere.

{note}

The text remains yours.

${END}`,
  },
  'submission-changes-asked': {
    subject: 'Before the desk decides about “{title}”',
    text: `Dear {name},

Thank you for “{title}”. Before deciding, an editor asks you for changes:

{note}

Please send the changed version until {until}, on the page where it stands: {status}

{desk}
Reference {receipt}
`,
  },
  'submission-changes-reminder': {
    subject: 'Until {until}: the changes to “{title}”',
    text: `Dear {name},

The desk asked you for changes to “{title}” and waits for them until {until}. Send them on the page where it stands, or write there if you need longer: {status}

{desk}
Reference {receipt}
`,
  },
  'submission-expired': {
    subject: '“{title}” has come to an end',
    text: `Dear {name},

The desk asked for changes to “{title}”, and the time for them has passed. So it is closed for now. If you still want to go on with it, write to the desk: it can be taken up again.

${END}`,
  },
  'submission-merged': {
    subject: '“{title}” goes on with another',
    text: `Dear {name},

“{title}” is close to another submission on the desk, and the two go on as one. You will get one answer for both.

${END}`,
  },
  'submission-reopened': {
    subject: 'The desk looks at “{title}” again',
    text: `Dear {name},

The last answer you had about “{title}” no longer stands: the desk has taken it up again and will write to you once it has decided.

${END}`,
  },
  'submission-withdrawn': {
    subject: 'You took back “{title}”',
    text: `Dear {name},

“{title}” is withdrawn, as you asked. The desk will do nothing more with it.

${END}`,
  },
  'submission-resubmitted': {
    subject: 'The desk has the new version of “{title}”',
    text: `Dear {name},

Thank you. The changed version of “{title}” has arrived, and an editor will read it.

${END}`,
  },
  'desk-wrote': {
    subject: 'From the desk, about “{title}”',
    text: `Dear {name},

{note}

You can answer this e-mail, or write on the page where it stands: {status}

{desk}
Reference {receipt}
`,
  },
  'status-link': {
    subject: 'Your page at {desk}',
    text: `Dear {name},

Here you see where everything stands that you sent to the desk:

{link}

The link works once, within {minutes} minutes. If you did not ask for it, you need not do anything.

{desk}
`,
  },
  'draft-kept': {
    subject: 'Your form at {desk}',
    text: `The form you began is kept until {until}. Go on with it here:

{link}

Whoever has this link can read and change the form. Nothing was sent to the desk yet.

{desk}
`,
  },
  'draft-reminder': {
    subject: 'Not sent yet: your form at {desk}',
    text: `You began a form and have not sent it. It is kept until {until}; after that it is gone.

{link}

{desk}
`,
  },
  'draft-deadline': {
    subject: '{call} closes soon: your form at {desk}',
    text: `You began a form for “{call}” and have not sent it. The call closes on {until}. Go on with it here:

{link}

{desk}
`,
  },
  'mail-taken': {
    subject: '{desk} has your e-mail: {title}',
    text: `Dear {name},

Thank you. Your e-mail “{title}” has arrived as a submission, and an editor will read it.

{dropped}

{desk}
Reference {receipt}
Where it stands: {status}
`,
  },
  'files-left-out': {
    subject: 'Not all files of your answer arrived: {title}',
    text: `Dear {name},

Your answer about “{title}” has arrived. This could not be taken with it:

{dropped}

${END}`,
  },
  'mail-put-off': {
    subject: 'Your e-mail has to wait: {title}',
    text: `Dear {name},

Your e-mail “{title}” has reached {desk}, and waits. From one sender the desk takes {mails} e-mails and {megabytes} MB of files an hour, and you sent more.

It is taken in by itself in about {minutes} minutes: you need not send it again. If you have no receipt by tomorrow, please send it once more.

You are told of this once a day at most.

{desk}
`,
  },
}
