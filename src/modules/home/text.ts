import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  hello: (name: string) => `Dag ${name}`,
  home: {
    title: 'Te doen',
    waits: (count: number) =>
      count === 0
        ? 'Er wacht niets op jou.'
        : count === 1
          ? 'Eén ding wacht op jou.'
          : `${count} dingen wachten op jou.`,
    help: 'Hulp',
    ask: 'Iets vragen? Hier kun je terecht',
  },
  overview: {
    title: 'Overzicht',
    lifecycle: 'Levensloop van het beleid',
    waits: 'Wacht op jou',
    nothingWaits: 'Er wacht niets op jou. Mooi.',
    counted: (count: number, late: number) =>
      `${count === 1 ? '1 ding' : `${count} dingen`}${late ? `, ${late} te laat` : ''}`,
    late: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
    today: 'vandaag',
    tomorrow: 'morgen',
  },
}
export type Text = typeof nl

const fr: Text = {
  hello: (name) => `Bonjour ${name}`,
  home: {
    title: 'À faire',
    waits: (count) =>
      count === 0
        ? 'Rien à faire pour l’instant.'
        : count === 1
          ? 'Vous avez une chose à faire.'
          : `Vous avez ${count} choses à faire.`,
    help: 'Aide',
    ask: 'Une question\u202f? Adressez-vous ici',
  },
  overview: {
    title: 'Vue d’ensemble',
    lifecycle: 'Cycle de vie de la charte',
    waits: 'À faire',
    nothingWaits: 'Rien à faire pour l’instant. Parfait.',
    counted: (count, late) =>
      `${count === 1 ? '1 chose' : `${count} choses`}${late ? `, dont ${late} en retard` : ''}`,
    late: (days) => (days === 1 ? '1 jour de retard' : `${days} jours de retard`),
    today: 'aujourd’hui',
    tomorrow: 'demain',
  },
}

const en: Text = {
  hello: (name) => `Hello ${name}`,
  home: {
    title: 'To do',
    waits: (count) =>
      count === 0
        ? 'Nothing is waiting for you.'
        : count === 1
          ? 'One thing is waiting for you.'
          : `${count} things are waiting for you.`,
    help: 'Help',
    ask: 'A question? Turn to',
  },
  overview: {
    title: 'Overview',
    lifecycle: 'Life cycle of the policy',
    waits: 'Waiting for you',
    nothingWaits: 'Nothing is waiting for you. Well done.',
    counted: (count, late) =>
      `${count === 1 ? '1 thing' : `${count} things`}${late ? `, ${late} late` : ''}`,
    late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
    today: 'today',
    tomorrow: 'tomorrow',
  },
}

const de: Text = {
  hello: (name) => `Guten Tag ${name}`,
  home: {
    title: 'Zu erledigen',
    waits: (count) =>
      count === 0
        ? 'Es ist nichts zu erledigen.'
        : count === 1
          ? 'Eine Sache ist zu erledigen.'
          : `${count} Dinge sind zu erledigen.`,
    help: 'Hilfe',
    ask: 'Eine Frage? Hier sind Sie richtig',
  },
  overview: {
    title: 'Übersicht',
    lifecycle: 'Lebenslauf der Richtlinie',
    waits: 'Zu erledigen',
    nothingWaits: 'Es ist nichts zu erledigen. Sehr gut.',
    counted: (count, late) =>
      `${count === 1 ? '1 Punkt' : `${count} Punkte`}${late ? `, davon ${late} überfällig` : ''}`,
    late: (days) => (days === 1 ? '1 Tag überfällig' : `${days} Tage überfällig`),
    today: 'heute',
    tomorrow: 'morgen',
  },
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
