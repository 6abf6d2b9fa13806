import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  answers: (count: number) =>
    count === 1
      ? 'Bij één vraag van het interview staat dat het antwoord van jou is.'
      : `Bij ${count} vragen van het interview staat dat het antwoord van jou is.`,
  clauses: (count: number) =>
    count === 1
      ? 'Bij één aangepast onderdeel staat dat jij het als laatste veranderde.'
      : `Bij ${count} aangepaste onderdelen staat dat jij ze als laatste veranderde.`,
  lastChange: 'Je laatste wijziging, zodat je die ongedaan kunt maken.',
}

/** What work on the policy keeps about somebody, told to them. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    answers: (count) =>
      count === 1
        ? 'Une question de l’entretien indique que la réponse est de vous.'
        : `${count} questions de l’entretien indiquent que la réponse est de vous.`,
    clauses: (count) =>
      count === 1
        ? 'Un passage adapté indique que vous l’avez modifié en dernier.'
        : `${count} passages adaptés indiquent que vous les avez modifiés en dernier.`,
    lastChange: 'Votre dernière modification, pour que vous puissiez l’annuler.',
  },
  en: {
    answers: (count) =>
      count === 1
        ? 'One question of the interview says that the answer is yours.'
        : `${count} questions of the interview say that the answer is yours.`,
    clauses: (count) =>
      count === 1
        ? 'One adapted part says that you changed it last.'
        : `${count} adapted parts say that you changed them last.`,
    lastChange: 'Your last change, so that you can undo it.',
  },
  de: {
    answers: (count) =>
      count === 1
        ? 'Bei einer Frage des Interviews steht, dass die Antwort von Ihnen ist.'
        : `Bei ${count} Fragen des Interviews steht, dass die Antwort von Ihnen ist.`,
    clauses: (count) =>
      count === 1
        ? 'Bei einem angepassten Teil steht, dass Sie ihn zuletzt geändert haben.'
        : `Bei ${count} angepassten Teilen steht, dass Sie sie zuletzt geändert haben.`,
    lastChange: 'Ihre letzte Änderung, damit Sie sie rückgängig machen können.',
  },
}
