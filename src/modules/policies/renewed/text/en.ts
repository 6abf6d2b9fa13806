import type { Text } from './nl.ts'

export const en: Text = {
  title: 'New texts',
  lead: 'Leidraad has been renewed. Below you see, part by part, what that changes. You choose what to take.',
  untilThen: 'Until you choose, your draft reads as it did.',
  leadInForce:
    'Your draft is older than this renewal. What Leidraad said then was not kept, so it already reads as in this version. That is why we set it beside the policy that is in force. A difference may also come from an answer that you gave later.',
  nothing: 'There is nothing to choose: your draft follows the texts of this version of Leidraad.',
  toPolicies: 'To the policy',
  readIn: 'Language of the text',
  alsoIn: 'Also different in:',
  legend: 'What is struck through goes, what is underlined comes in.',
  waits: {
    title: 'Look at new texts',
    text: (count) =>
      count === 1
        ? 'Leidraad has been renewed: there is one thing to choose'
        : `Leidraad has been renewed: there are ${count} things to choose`,
    link: 'See what is different',
  },
  kept: {
    changed: {
      tag: 'New text',
      text: 'The library now says this in other words.',
      take: 'Take the new text',
      keep: 'Keep our text',
    },
    new: {
      tag: 'New part',
      text: 'This is new in the library. It would come in like this:',
      take: 'Take this part in',
      keep: 'Leave it out',
    },
    offered: {
      tag: 'New part',
      text: 'This is new in the library. It does not come into your document by itself. You can add it later.',
      take: 'Seen',
      keep: '',
    },
    comes: {
      tag: 'Comes in',
      text: 'This is not in your document now. In this version it belongs there:',
      take: 'Take this part in',
      keep: 'Leave it out',
    },
    goes: {
      tag: 'Goes',
      text: 'This is in your document. In this version it no longer belongs there.',
      take: 'Let it go',
      keep: 'Keep this part',
    },
    gone: {
      tag: 'No longer in the library',
      text: 'The library no longer has this part. If you keep it, it becomes a part of your own.',
      take: 'Let it go',
      keep: 'Keep this part',
    },
    stays: {
      tag: 'Your text stays',
      text: 'The library’s text has changed. Your own words stay. This is what changed in the library:',
      take: 'Seen',
      keep: '',
    },
  },
  inForce: {
    changed: {
      tag: 'Reads differently',
      text: 'The draft says this in other words than the policy that is in force.',
      take: 'The new text is fine',
      keep: 'Put our text back',
    },
    comes: {
      tag: 'Came in',
      text: 'This is in the draft and not yet in the policy that is in force:',
      take: 'Leave it in',
      keep: 'Take it out',
    },
    goes: {
      tag: 'Went',
      text: 'This is in the policy that is in force and no longer in the draft:',
      take: 'Leave it out',
      keep: 'Put it back',
    },
  },
  always: 'From now on this part is always in the document.',
  kind: { rule: 'This becomes a rule.', guideline: 'This becomes advice.' },
  parts: {
    line: 'On one line',
    short: 'Short',
    fuller: 'In full',
    why: 'Why',
    do: 'Do this',
    dont: 'Rather not',
  },
  more: 'What else is different',
  whole: 'The whole text',
  buttonOf: (button, clause) => `${button}: ${clause}`,
  edit: 'Edit',
  keepMeans:
    'If you keep your text, it is your own from then on and no longer follows your answers. When the library changes again, we tell you.',
  all: {
    title: 'Everything else',
    text: 'Take everything about which you have not chosen yet. What you wrote yourselves stays.',
    answers: 'The answers below then go.',
    button: 'Take everything else',
  },
  stranded: {
    title: 'Answers without a question',
    question: (question, said) => `We no longer ask “${question}”. Your answer was: ${said}.`,
    options: (question, said) => `At “${question}” this can no longer be chosen: ${said}.`,
    button: 'This answer may go',
    again: 'Answer the question again',
  },
  unpublished: {
    text: 'These texts come from the renewed Leidraad. Nothing has been published yet to set them beside, so read the draft through once more.',
    read: 'Read the draft',
    button: 'Read',
  },
  refused: {
    'not-waiting': 'A colleague has just chosen about this. You need not do anything.',
    'changed-meanwhile':
      'Something has changed in the meantime. See below how it is now and choose again.',
    'stands-always': 'This part always belongs in the document. You can edit its text.',
    invalid: 'That did not work. See below how it is now and try again.',
  },
}
