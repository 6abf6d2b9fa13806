import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { TaskWords } from '../../../platform/task-kind.ts'

const nl: TaskWords = {
  rounds: 'Ondertekening',
  lead: 'Wie is gevraagd om te ondertekenen, en wie deed dat al.',
  empty: 'Er loopt nog geen ronde',
  emptyText:
    'Met een ronde vraag je mensen om het beleid te lezen en te ondertekenen. Eerst publiceer je een versie, dan kies je voor wie de ronde is.',
  ask: (title) => `Lees en onderteken ${title}`,
  first: ({ title }, due) => ({
    subject: `Lees en onderteken ${title}`,
    lines: [
      `Hier is ${title}: afspraken en advies waarmee je met een gerust hart kunt posten. Lezen duurt ongeveer vier minuten.`,
      `Wil je het uiterlijk ${due} lezen en ondertekenen? Heb je er een vraag over, stel die dan gerust.`,
    ],
    button: 'Lezen en ondertekenen',
  }),
  again: ({ title }, due) => ({
    subject: `Nog even: ${title}`,
    lines: [
      `Je hebt ${title} nog niet ondertekend. Het kan op je telefoon en duurt maar even. We vroegen je om het uiterlijk ${due} te doen; later mag ook nog.`,
    ],
    button: 'Lezen en ondertekenen',
  }),
  what: 'Wat laat je ondertekenen?',
  progress: (done, asked) => `Ondertekend: ${done} van ${asked}.`,
  asked: (count, said) =>
    count === 1 ? '1 persoon leest en ondertekent' : `${said} mensen lezen en ondertekenen`,
  done: 'Ondertekend',
  doneOn: (day) => `ondertekend op ${day}`,
  notYet: 'Nog niet ondertekend',
  who: 'Wie heeft ondertekend',
  perDay: 'Ondertekend, per dag',
  forecast: (percent, due) => `Gaat het zo door, dan heeft op ${due} ${percent} % ondertekend.`,
  stopping:
    'Wie nog niet ondertekend heeft, hoeft dat dan niet meer en krijgt geen herinnering. Wat ondertekend is, blijft staan.',
  handed: 'Bij de handtekening komt te staan dat een beheerder de link gaf.',
  fileName: 'ondertekening',
}

const fr: TaskWords = {
  rounds: 'Signature',
  lead: 'Qui est invité à signer, et qui l’a déjà fait.',
  empty: 'Aucune campagne n’est en cours',
  emptyText:
    'Par une campagne de signature, vous demandez de lire et de signer la charte. Publiez d’abord une version, puis choisissez à qui elle s’adresse.',
  ask: (title) => `Lire et signer ${title}`,
  first: ({ title }, due) => ({
    subject: `À lire et à signer\u202f: ${title}`,
    lines: [
      `Voici ${title}\u202f: des règles et des conseils pour publier l’esprit tranquille. La lecture prend environ quatre minutes.`,
      `Pourriez-vous lire et signer ce texte d’ici au ${due}\u202f? Une question\u202f? Posez-la sans hésiter.`,
    ],
    button: 'Lire et signer',
  }),
  again: ({ title }, due) => ({
    subject: `Petit rappel\u202f: ${title}`,
    lines: [
      `Vous n’avez pas encore signé ${title}. Cela se fait sur votre téléphone, en quelques instants. Nous l’avions demandé pour le ${due}\u202f; plus tard, c’est encore possible.`,
    ],
    button: 'Lire et signer',
  }),
  what: 'Que faites-vous signer\u202f?',
  progress: (done, asked) => `Signatures\u202f: ${done} sur ${asked}.`,
  asked: (count, said) =>
    count === 1 ? '1 personne lit et signe' : `${said} personnes lisent et signent`,
  done: 'Signatures',
  doneOn: (day) => `signé le ${day}`,
  notYet: 'Pas encore signé',
  who: 'Qui a signé',
  perDay: 'Signatures, jour par jour',
  forecast: (percent, due) => `À ce rythme, ${percent}\u202f% auront signé le ${due}.`,
  stopping:
    'Les personnes qui n’ont pas encore signé n’ont plus à le faire et ne reçoivent plus de rappel. Les signatures données restent.',
  handed: 'La signature mentionnera qu’un administrateur a remis le lien.',
  fileName: 'signatures',
}

const en: TaskWords = {
  rounds: 'Signing',
  lead: 'Who has been asked to sign, and who has done so.',
  empty: 'No round is under way',
  emptyText:
    'With a round you ask people to read and sign the policy. First you publish a version, then you choose whom the round is for.',
  ask: (title) => `Read and sign ${title}`,
  first: ({ title }, due) => ({
    subject: `Please read and sign ${title}`,
    lines: [
      `Here is ${title}: rules and advice so that you can post with confidence. It takes about four minutes to read.`,
      `Please read and sign it by ${due}. Any questions? Just ask.`,
    ],
    button: 'Read and sign',
  }),
  again: ({ title }, due) => ({
    subject: `A gentle reminder: ${title}`,
    lines: [
      `You have not signed ${title} yet. You can do it on your phone in a moment. We asked for it by ${due}; later is fine too.`,
    ],
    button: 'Read and sign',
  }),
  what: 'What should be signed?',
  progress: (done, asked) => `Signed: ${done} of ${asked}.`,
  asked: (count, said) =>
    count === 1 ? '1 person reads and signs' : `${said} people read and sign`,
  done: 'Signed',
  doneOn: (day) => `signed on ${day}`,
  notYet: 'Not signed yet',
  who: 'Who has signed',
  perDay: 'Signed, day by day',
  forecast: (percent, due) => `At this pace ${percent}% will have signed by ${due}.`,
  stopping:
    'Those who have not signed need not do so any more and get no reminders. What was signed stays.',
  handed: 'The signature will say that an administrator handed over the link.',
  fileName: 'signing',
}

const de: TaskWords = {
  rounds: 'Unterschriften',
  lead: 'Wer um eine Unterschrift gebeten wurde, und wer schon unterschrieben hat.',
  empty: 'Noch läuft keine Runde',
  emptyText:
    'Mit einer Runde bitten Sie darum, die Richtlinie zu lesen und zu unterschreiben. Zuerst veröffentlichen Sie eine Version, dann wählen Sie, für wen die Runde ist.',
  ask: (title) => `Lesen und unterschreiben: ${title}`,
  first: ({ title }, due) => ({
    subject: `Bitte lesen und unterschreiben: ${title}`,
    lines: [
      `Hier ist ${title}: Regeln und Ratschläge, damit Sie unbesorgt posten können. Das Lesen dauert etwa vier Minuten.`,
      `Würden Sie den Text bis zum ${due} lesen und unterschreiben? Wenn Sie eine Frage haben, stellen Sie sie gern.`,
    ],
    button: 'Lesen und unterschreiben',
  }),
  again: ({ title }, due) => ({
    subject: `Zur Erinnerung: ${title}`,
    lines: [
      `Sie haben ${title} noch nicht unterschrieben. Es geht auf dem Telefon und dauert nur einen Moment. Wir hatten bis zum ${due} darum gebeten; später ist es auch noch möglich.`,
    ],
    button: 'Lesen und unterschreiben',
  }),
  what: 'Was soll unterschrieben werden?',
  progress: (done, asked) => `Unterschrieben: ${done} von ${asked}.`,
  asked: (count, said) =>
    count === 1 ? '1 Person liest und unterschreibt' : `${said} Personen lesen und unterschreiben`,
  done: 'Unterschrieben',
  doneOn: (day) => `unterschrieben am ${day}`,
  notYet: 'Noch nicht unterschrieben',
  who: 'Wer unterschrieben hat',
  perDay: 'Unterschrieben, Tag für Tag',
  forecast: (percent, due) =>
    `Geht es so weiter, haben bis zum ${due} ${percent}\u202f% unterschrieben.`,
  stopping:
    'Wer noch nicht unterschrieben hat, braucht es nicht mehr zu tun und bekommt keine Erinnerung. Was unterschrieben ist, bleibt.',
  handed: 'Bei der Unterschrift wird vermerkt, dass die Administration den Link übergab.',
  fileName: 'unterschriften',
}

export const kindWords: InEveryLanguage<TaskWords> = { nl, fr, en, de }
