import type { Text } from './nl.ts'

const people = (n: number, shown: string) => (n === 1 ? '1 person' : `${shown} people`)

export const en: Text = {
  regions: {
    nl: 'The Netherlands',
    'be-flanders': 'Belgium, Flemish Region',
    'be-wallonia': 'Belgium, Walloon Region (French-speaking)',
    'be-brussels': 'Belgium, Brussels',
    'be-german': 'Belgium, German-speaking Community',
  },
  fields: {
    name: 'name',
    email: 'email address',
    number: 'employee number',
    establishmentId: 'establishment',
    department: 'department',
    managerId: 'manager',
    contract: 'contract',
    language: 'language',
    startsOn: 'start date',
    endsOn: 'end date',
    left: 'back at work',
    ended: 'has left already',
    roles: 'roles added',
  },
  faults: {
    'two-people': ({ names: [a, b] }) =>
      `The number belongs to ${a}, but this email address belongs to ${b}. Correct one of the two.`,
    'same-person-twice': ({ names: [name], row }) =>
      `This is ${name}, who is also in row ${row}. Remove one of the two rows, or correct the address or the number.`,
    'zeros-lost': ({ names: [number, name] }) =>
      `Do you mean ${number}, ${name}? Excel drops the zeros in front of a number. Give the column the format “Text” in Excel and put the zeros back. If this is somebody else, give them a number that differs in more than zeros.`,
    'owner-email': ({ names: [name] }) =>
      `${name} is an owner. Only an owner changes the email address of an owner, because people sign in with it.`,
    'role-email': ({ names: [name] }) =>
      `${name} has a role in Leidraad. Only an owner then changes the email address, because people sign in with it. Leave the address as it was, or ask an owner to import the file.`,
    'owner-returns': ({ names: [name] }) =>
      `${name} was an owner. Only an owner can bring back an owner.`,
    'owner-ends': ({ names: [name] }) =>
      `${name} is an owner. Only an owner gives an owner an end date, because after that day they cannot come in any more.`,
  },
  steps: {
    waiting: 'Waiting for its turn',
    reading: 'Reading the file',
    checking: 'Checking every row',
    comparing: 'Comparing with who is already here',
    writing: 'Saving the people',
    finishing: 'Finishing, and asking new people to sign',
  },
  start: {
    title: 'Import people from a file',
    lead: 'Choose a CSV file from your payroll system or from Excel. You first see what would change. Nothing happens until you say yes.',
    file: 'CSV file',
    fileHint:
      '40 MB at most. Semicolons, commas or tabs: we see for ourselves. In Excel: Save as, CSV UTF-8.',
    button: 'Look at the file',
    columns: 'Which columns may it have?',
    columnsText:
      'It needs a name, and an employee number or an email address. The rest is optional. Columns may stand in any order and have English, Dutch, French or German names.',
    columnsNamed: (names: string) => `These columns are possible: ${names}.`,
    columnsRules: [
      'We recognise people by their number, or else by their email address.',
      'An empty cell empties the field, except for number, email address, contract and language: those then stay as they were.',
      'A column that is not there changes nothing.',
      'A manager is named by number, email address or full name.',
      'People without an email address are welcome.',
      'A file never makes anyone an owner.',
    ],
    template: 'Empty template file',
    templateFile: 'people-template',
    fileMissing: 'Choose a file first.',
    open: 'Not finished yet',
    openLooking: 'Looked at, not imported yet',
    openRunning: 'Being imported',
    openStopped: 'Stopped',
    last: 'Last import',
    on: (at) => `on ${at}`,
    undone: 'undone',
    see: 'View',
  },
  columns: {
    title: 'What is in each column?',
    lead: 'We do not recognise some of the columns. Say what they hold, or skip them.',
    skip: 'Skip',
    unknown: 'Not known',
    example: (values) => `For example: ${values}`,
    noExample: 'This column is empty.',
    unnamed: (n) => `Column ${n}, without a name`,
    twice: (field) =>
      `You chose “${field}” for more than one column. Choose one and skip the others.`,
    button: 'Continue',
    parts: { firstName: 'First name', infix: 'Name prefix', lastName: 'Last name' },
  },
  preview: {
    title: 'Is this right?',
    lead: (file, n, shown) => `${file}: ${n === 1 ? '1 row' : `${shown} rows`}.`,
    nothingYet: 'Nothing has changed yet.',
    faultsTitle: (n, shown) =>
      n === 1 ? '1 cell needs correcting' : `${shown} places need correcting`,
    faultsText:
      'As long as anything needs correcting, we import nothing. Correct the file and choose it again.',
    skipColumn: (column: string) => `Or skip the column “${column}”`,
    letters: (page: string, words: string) =>
      `This file does not say how its letters were saved. We read them as ${page}: ${words}. Are they wrong? Then save the file as “CSV UTF-8” and choose it again.`,
    added: 'New',
    changed: 'Changed',
    unchanged: 'Unchanged',
    gone: 'Not in the file',
    returning: (n, shown) =>
      n === 1 ? '1 person comes back to work.' : `${shown} people come back to work.`,
    ended: (n, shown) =>
      n === 1
        ? '1 person has left already: the end date has passed. They cannot come in any more and get no emails.'
        : `${shown} people have left already: their end date has passed. They cannot come in any more and get no emails.`,
    whichFields: 'What changes',
    times: (n, shown) => (n === 1 ? 'once' : `${shown} times`),
    seeGone: 'Who is not in the file',
    goneUnknown: 'You will see who is missing once the file is right.',
    goneTitle: 'Not in the file',
    goneText: (n, shown) =>
      n === 1
        ? 'One person who works here is not in the file. You decide what that means.'
        : `${shown} people who work here are not in the file. You decide what that means.`,
    goneNames: (names, more, shown) =>
      more ? `${names} and ${people(more, shown)} more.` : `${names}.`,
    goneLeave: 'They have left: mark them so',
    goneLeaveHint: 'Without this tick they simply stay.',
    goneMany: (percent) =>
      `That is ${percent}% of everyone. Are you sure that this file holds all people, and not some of them?`,
    goneSure: 'Yes, this file holds everyone who works here',
    ownersKept: (n, shown) =>
      n === 1
        ? 'One owner is not in the file and simply stays.'
        : `${shown} owners are not in the file and simply stay.`,
    places: 'New establishments',
    placesText: 'We do not know these establishments yet. A typing error? Then correct the file.',
    placePeople: (name, n, shown) => `${name} (${people(n, shown)})`,
    createPlaces: 'Create these establishments',
    regionHint:
      'Say where each establishment is: it decides which language and which consultation apply.',
    choose: 'Choose',
    ownerRows:
      'The file mentions the role of owner. A file cannot give it: do that on the page of the person.',
    rolesIgnored: 'The file holds roles. Only an owner may give roles; we skip them.',
    nothing: 'Everything in this file is already in Leidraad. There is nothing to do.',
    button: 'Import',
    columns: 'Choose other columns',
    cancel: 'Do not import',
    another: 'Choose another file',
    cancelled: 'Nothing was imported. The file is gone.',
    asked: 'Running signing rounds ask new people to sign by themselves.',
  },
  lines: {
    fault: 'What needs correcting',
    added: 'Who is new',
    changed: 'Who changes',
    gone: 'Who is not in the file',
    row: 'Row',
    inRow: (shown) => `Row\u00a0${shown}`,
    inRows: (count: string, first: string, more: boolean) =>
      `${count} rows: ${first}${more ? ', …' : ''}`,
    column: 'Column',
    value: 'What it says',
    wrong: 'What is wrong and what to do',
    change: 'Change',
    fromTo: (field, from, to) => `${field}: ${from || 'empty'} → ${to || 'empty'}`,
    download: 'Download as CSV',
    faultFile: 'what-needs-correcting',
    more: (shown) => `You see the first ${shown}.`,
  },
  progress: {
    title: 'The file is being imported',
    lead: 'You may close this page; the work goes on.',
    label: 'Progress',
    percent: (n) => `${n}%`,
    again: 'Look again',
    silent:
      'We have heard nothing for a while. Perhaps the computer was restarted. Nothing is half done. It will begin again by itself, or you can do it now.',
    start: 'Start again',
  },
  stopped: {
    title: 'The import has stopped',
    text: 'Nothing has changed: it is all or nothing.',
  },
  done: {
    title: 'Imported',
    lead: (file, at) => `${file}, on ${at}.`,
    added: (n, shown) => `${people(n, shown)} new`,
    changed: (n, shown) => `${people(n, shown)} changed`,
    gone: (n, shown) => `${people(n, shown)} left`,
    ended: (n, shown) =>
      n === 1 ? '1 person has left already' : `${shown} people have left already`,
    people: 'To the people',
    undoTitle: 'Changed your mind?',
    undoText: 'You can undo this as long as none of the new people has signed anything.',
    undoes: {
      added: (n, shown) => (n === 1 ? '1 new person goes' : `${shown} new people go`),
      addedText: 'What they had been asked goes with them, and their links open nothing any more.',
      changed: (n, shown) =>
        n === 1
          ? '1 person becomes as they were before the import'
          : `${shown} people become as they were before the import`,
      gone: (n, shown) =>
        n === 1 ? '1 person who had left comes back' : `${shown} people who had left come back`,
      goneText: 'Whatever a running round asks of them is asked again.',
    },
    undo: 'Undo the import',
    undone: 'This was undone. Everyone is as they were before the import.',
    touchedTitle: 'This can no longer be undone',
    touched: (names, more, shown) =>
      `These people were changed since the import: ${names}${more ? ` and ${people(more, shown)} more` : ''}. Change people one by one from here.`,
  },
  refused: {
    notWaiting: 'This file has already been imported or removed.',
    hasFaults: 'Something in the file still needs correcting. Nothing was imported.',
    establishmentsUnknown:
      'The file names establishments that we do not know. Tick the box to create them, or correct the file.',
    regionMissing: 'Choose where the new establishments are.',
    goneUnsure: 'Many people are missing. Tick the second box if you are sure.',
    otherRunning: 'Another file is being imported. Wait until that is done and look again.',
    changedMeanwhile:
      'The list of people has changed since you looked. Nothing was imported. This is how it is now; say yes again if it is right.',
    noLongerYours: 'Whoever began this may no longer import files. Nothing has changed.',
    fileGone: 'The file is no longer there. Choose it again.',
    broken: 'Something went wrong on our side. Nothing has changed. Please try again.',
    notDone: 'This has already been undone.',
    notLast: 'Only the last import can be undone.',
    touched: 'This can no longer be undone: somebody was changed since.',
    lastOwner:
      'This cannot be undone: no owner would be left who can come in. Make somebody else the owner first.',
    signed:
      'This can no longer be undone: somebody who was new has signed already, and that proof stays. Import the right file and mark those who are not in it as left, or change people one by one.',
    invalid: 'We could not read that. Check the page and try again.',
  },
}
