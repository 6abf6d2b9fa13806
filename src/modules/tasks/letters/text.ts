import type { InEveryLanguage } from '../../../platform/locale.ts'

const minutesIn = (
  minutes: number,
  { quarter, half, some }: { quarter: string; half: string; some: (minutes: number) => string },
) => (minutes === 15 ? quarter : minutes === 30 ? half : some(minutes))

const nl = {
  greeting: (name: string) => `Dag ${name},`,
  counts: ['', '', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  together: (minutes: number) =>
    minutesIn(minutes, {
      quarter: 'een kwartier',
      half: 'een half uur',
      some: (some) => `${some} minuten`,
    }),
  several: {
    subject: (count: string, together: string | undefined) =>
      together
        ? `${count} dingen wachten op je, samen ${together}`
        : `${count} dingen wachten op je`,
    lead: (count: string, together: string | undefined) =>
      together
        ? `${count} dingen wachten op je. Samen kosten ze ongeveer ${together}.`
        : `${count} dingen wachten op je.`,
    button: (count: string) => (count === 'twee' ? 'Bekijk ze allebei' : `Bekijk ze alle ${count}`),
  },
  due: (day: string) => `graag uiterlijk ${day}`,
  late: 'het kan nog',
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  apart: {
    subject: 'Er wacht iets op je',
    lines: [
      'Er is iets waar we je hulp bij nodig hebben. Wat het is, staat hier niet: je leest het als je de link opent.',
    ],
    button: 'Bekijken',
  },
  personalLink: 'Deze link is alleen van jou en werkt zonder wachtwoord. Stuur hem niet door.',
  personalLinks: 'Deze links zijn alleen van jou en werken zonder wachtwoord. Stuur ze niet door.',
  contact: (whom: string) =>
    `Vragen? Je kunt terecht bij ${whom}. Antwoorden op deze e-mail kan ook.`,
  once: 'Je krijgt hooguit één e-mail per dag. Is alles klaar, dan stoppen we.',
  notYou: 'Is deze e-mail niet voor jou bedoeld? Dan hoef je niets te doen.',
  team: {
    subject: 'Wie in je team nog iets te doen heeft',
    lead: 'Je teamleden kregen een paar herinneringen. Wij sturen er geen meer; een gesprek helpt nu meer dan een e-mail.',
    line: (title: string, names: string) => `${title}: ${names}.`,
    more: (count: number) => (count === 1 ? 'en nog 1 ander' : `en nog ${count} anderen`),
    kind: 'Vraag gerust of er iets onduidelijk is, of het lezen op de telefoon lukt, en wat kan helpen. Niemand is te laat.',
    weekly: 'Deze lijst krijg je één keer per week, zolang er iets open staat.',
  },
  test: {
    subject: (subject: string) => `Test: ${subject}`,
    note: 'Dit is een test, alleen voor jou. De knop brengt je naar de tekst; ondertekenen of afronden kan hier niet.',
  },
}
export type Text = typeof nl

const fr: Text = {
  greeting: (name) => `Bonjour ${name},`,
  counts: ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  together: (minutes) =>
    minutesIn(minutes, {
      quarter: 'un quart d’heure',
      half: 'une demi-heure',
      some: (some) => `${some} minutes`,
    }),
  several: {
    subject: (count, together) =>
      together ? `${count} choses à faire, ${together} en tout` : `${count} choses à faire`,
    lead: (count, together) =>
      together
        ? `${count} choses à faire. Comptez ${together} en tout.`
        : `${count} choses à faire.`,
    button: (count) => (count === 'deux' ? 'Voir les deux' : `Voir les ${count}`),
  },
  due: (day) => `si possible d’ici au ${day}`,
  late: 'c’est encore possible',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  apart: {
    subject: 'Vous avez quelque chose à faire',
    lines: [
      'Nous avons besoin de vous. Nous ne disons pas ici de quoi il s’agit\u202f: vous le lirez en ouvrant le lien.',
    ],
    button: 'Consulter',
  },
  personalLink:
    'Ce lien n’est que pour vous et fonctionne sans mot de passe. Ne le transférez pas.',
  personalLinks:
    'Ces liens ne sont que pour vous et fonctionnent sans mot de passe. Ne les transférez pas.',
  contact: (whom) =>
    `Une question\u202f? Adressez-vous à ${whom}. Vous pouvez aussi répondre à cet e-mail.`,
  once: 'Vous recevez un e-mail par jour au plus. Quand tout est fait, nous n’écrivons plus.',
  notYou: 'Cet e-mail ne vous est pas destiné\u202f? Vous n’avez rien à faire.',
  team: {
    subject: 'Les membres de votre équipe qui ont encore quelque chose à faire',
    lead: 'Les membres de votre équipe ont reçu quelques rappels. Nous n’en enverrons plus\u202f; un échange aidera mieux qu’un e-mail.',
    line: (title, names) => `${title}\u202f: ${names}.`,
    more: (count) => (count === 1 ? 'et une autre personne' : `et ${count} autres personnes`),
    kind: 'Demandez simplement si quelque chose n’est pas clair, ou si la lecture sur téléphone pose problème. Il n’est trop tard pour personne.',
    weekly:
      'Vous recevez cette liste une fois par semaine, tant qu’il reste quelque chose à faire.',
  },
  test: {
    subject: (subject) => `Essai\u202f: ${subject}`,
    note: 'Ceci est un essai, envoyé à vous uniquement. Le bouton mène au texte\u202f; il n’est pas possible de signer ou de terminer ici.',
  },
}

const en: Text = {
  greeting: (name) => `Hello ${name},`,
  counts: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  together: (minutes) =>
    minutesIn(minutes, {
      quarter: 'a quarter of an hour',
      half: 'half an hour',
      some: (some) => `${some} minutes`,
    }),
  several: {
    subject: (count, together) =>
      together
        ? `${count} things are waiting for you, ${together} in all`
        : `${count} things are waiting for you`,
    lead: (count, together) =>
      together
        ? `${count} things are waiting for you. Together they take about ${together}.`
        : `${count} things are waiting for you.`,
    button: (count) => (count === 'two' ? 'See both' : `See all ${count}`),
  },
  due: (day) => `please by ${day}`,
  late: 'it is not too late',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  apart: {
    subject: 'Something is waiting for you',
    lines: [
      'We need your help with something. What it is, we do not say here: you can read it when you open the link.',
    ],
    button: 'Have a look',
  },
  personalLink: 'This link is yours alone and works without a password. Please do not forward it.',
  personalLinks:
    'These links are yours alone and work without a password. Please do not forward them.',
  contact: (whom) => `Any questions? You can turn to ${whom}. You can also reply to this email.`,
  once: 'You get one email a day at most. Once everything is done, we stop.',
  notYou: 'Is this email not meant for you? Then there is nothing you need to do.',
  team: {
    subject: 'Who in your team still has something to do',
    lead: 'Your team members have had a few reminders. We will not send any more; a conversation helps more than an email now.',
    line: (title, names) => `${title}: ${names}.`,
    more: (count) => (count === 1 ? 'and 1 other' : `and ${count} others`),
    kind: 'Just ask whether anything is unclear, or whether reading on a phone does not work. It is not too late for anybody.',
    weekly: 'You get this list once a week, for as long as something is open.',
  },
  test: {
    subject: (subject) => `Test: ${subject}`,
    note: 'This is a test, to you alone. The button takes you to the text; you cannot sign or finish anything here.',
  },
}

const de: Text = {
  greeting: (name) => `Guten Tag ${name},`,
  counts: ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  together: (minutes) =>
    minutesIn(minutes, {
      quarter: 'eine Viertelstunde',
      half: 'eine halbe Stunde',
      some: (some) => `${some} Minuten`,
    }),
  several: {
    subject: (count, together) =>
      together
        ? `${count} Dinge zu erledigen, zusammen ${together}`
        : `${count} Dinge zu erledigen`,
    lead: (count, together) =>
      together
        ? `${count} Dinge sind zu erledigen. Zusammen brauchen Sie dafür etwa ${together}.`
        : `${count} Dinge sind zu erledigen.`,
    button: (count) => (count === 'zwei' ? 'Beide ansehen' : `Alle ${count} ansehen`),
  },
  due: (day) => `gern bis zum ${day}`,
  late: 'es ist noch möglich',
  minutes: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
  apart: {
    subject: 'Sie haben etwas zu erledigen',
    lines: [
      'Wir brauchen bei etwas Ihre Hilfe. Worum es geht, steht hier nicht: Sie lesen es, wenn Sie den Link öffnen.',
    ],
    button: 'Ansehen',
  },
  personalLink:
    'Dieser Link gehört nur Ihnen und funktioniert ohne Passwort. Bitte leiten Sie ihn nicht weiter.',
  personalLinks:
    'Diese Links gehören nur Ihnen und funktionieren ohne Passwort. Bitte leiten Sie sie nicht weiter.',
  contact: (whom) =>
    `Fragen? Wenden Sie sich an ${whom}. Sie können auch auf diese E-Mail antworten.`,
  once: 'Sie bekommen höchstens eine E-Mail am Tag. Ist alles erledigt, hören wir auf.',
  notYou: 'Ist diese E-Mail nicht für Sie bestimmt? Dann brauchen Sie nichts zu tun.',
  team: {
    subject: 'Wer in Ihrem Team noch etwas zu tun hat',
    lead: 'Die Mitglieder Ihres Teams haben einige Erinnerungen bekommen. Wir schicken keine mehr; ein Gespräch hilft jetzt mehr als eine E-Mail.',
    line: (title, names) => `${title}: ${names}.`,
    more: (count) => (count === 1 ? 'und eine weitere Person' : `und ${count} weitere Personen`),
    kind: 'Fragen Sie einfach, ob etwas unklar ist oder ob das Lesen auf dem Telefon nicht klappt. Für niemanden ist es zu spät.',
    weekly: 'Diese Liste bekommen Sie einmal pro Woche, solange etwas offen ist.',
  },
  test: {
    subject: (subject) => `Probe: ${subject}`,
    note: 'Das ist eine Probe, nur an Sie. Die Schaltfläche führt zum Text; unterschreiben oder abschließen können Sie hier nichts.',
  },
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
