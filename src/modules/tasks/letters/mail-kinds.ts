import { mailKind } from '../../../platform/mail/letter.ts'

/** One a day to one person, about all that waits and may be named. */
export const letter = mailKind('tasks.letter', {
  nl: 'Wat er op iemand wacht',
  fr: 'Ce qu’il reste à faire',
  en: 'What is waiting for somebody',
  de: 'Was zu erledigen ist',
})

/** About one task that comes by itself: to the hour, or apart. */
export const single = mailKind(
  'tasks.single',
  {
    nl: 'Eén ding dat op iemand wacht',
    fr: 'Une chose à faire',
    en: 'One thing waiting for somebody',
    de: 'Eine Sache, die zu erledigen ist',
  },
  { waitedFor: true },
)

export const team = mailKind('tasks.team', {
  nl: 'Lijst voor een leidinggevende',
  fr: 'Liste pour un responsable',
  en: 'List for a manager',
  de: 'Liste für eine Führungskraft',
})

export const test = mailKind(
  'tasks.test',
  {
    nl: 'Test van een e-mail',
    fr: 'Essai d’un e-mail',
    en: 'Test of an email',
    de: 'Probe einer E-Mail',
  },
  { waitedFor: true },
)
