import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  interview: {
    title: 'Het interview afmaken',
    text: (open: number) => (open === 1 ? 'Nog één vraag' : `Nog ${open} vragen`),
  },
  profile: {
    title: 'Het concept nakijken',
    text: 'Het profiel van de organisatie is gewijzigd',
  },
  written: 'Geschreven',
  reviewed: 'Herzien',
  notYet: 'nog niet',
  questions: (answered: number, all: number) => `${answered} van ${all} vragen`,
  leadStart: 'Over tien minuten heb je een eerste concept. Beantwoord een paar vragen.',
  leadDraft: 'Er ligt een concept. Kijk het na en publiceer het.',
}

/** What the overview says of the writing and of the review. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    interview: {
      title: 'Terminer l’entretien',
      text: (open) => (open === 1 ? 'Encore une question' : `Encore ${open} questions`),
    },
    profile: { title: 'Relire le projet', text: 'Le profil de l’organisation a changé' },
    written: 'Rédigée',
    reviewed: 'Révisée',
    notYet: 'pas encore',
    questions: (answered, all) =>
      `${answered} ${answered < 2 ? 'question' : 'questions'} sur ${all}`,
    leadStart: 'Dans dix minutes, vous avez un premier projet. Répondez à quelques questions.',
    leadDraft: 'Un projet est prêt. Relisez-le et publiez-le.',
  },
  en: {
    interview: {
      title: 'Finish the interview',
      text: (open) => (open === 1 ? 'One question to go' : `${open} questions to go`),
    },
    profile: { title: 'Look over the draft', text: 'The organisation’s profile has changed' },
    written: 'Written',
    reviewed: 'Reviewed',
    notYet: 'not yet',
    questions: (answered, all) => `${answered} of ${all} questions`,
    leadStart: 'In ten minutes you have a first draft. Answer a few questions.',
    leadDraft: 'There is a draft. Look it over and publish it.',
  },
  de: {
    interview: {
      title: 'Das Interview abschließen',
      text: (open) => (open === 1 ? 'Noch eine Frage' : `Noch ${open} Fragen`),
    },
    profile: {
      title: 'Den Entwurf durchsehen',
      text: 'Das Profil der Organisation hat sich geändert',
    },
    written: 'Geschrieben',
    reviewed: 'Überprüft',
    notYet: 'noch nicht',
    questions: (answered, all) => `${answered} von ${all} Fragen`,
    leadStart: 'In zehn Minuten haben Sie einen ersten Entwurf. Beantworten Sie einige Fragen.',
    leadDraft: 'Ein Entwurf liegt vor. Sehen Sie ihn durch und veröffentlichen Sie ihn.',
  },
}
