import type { DocumentText } from './shape.ts'

export const de: DocumentText = {
  everyone: {
    title: 'So gehen wir mit sozialen Medien um',
    intro: {
      none: 'Sie sind das Gesicht von {organisation}, auch online. Hier finden Sie unsere Regeln und unseren Rat, damit Sie unbesorgt posten können.',
      ambassadors:
        'Niemand erzählt besser von {organisation} als Sie. Wir sind stolz auf unsere Arbeit und zeigen sie gern. Mit diesen Regeln und diesem Rat posten Sie unbesorgt.',
      clarity:
        'Was geht, was lieber nicht, und wen können Sie fragen? Hier steht alles beisammen: unsere Regeln und unser Rat. So muss bei {organisation} niemand raten.',
      protect:
        'Viele Menschen schenken {organisation} ihr Vertrauen. Mit diesen Regeln und diesem Rat bewahren wir es gemeinsam, auch online. Und Sie können unbesorgt posten.',
      support:
        'Online geht manchmal etwas schief, und dann stehen Sie bei {organisation} nicht allein da. Hier finden Sie unsere Regeln, unseren Rat und die Menschen, die Ihnen helfen.',
    },
    audience: 'Für alle, die bei uns arbeiten',
    audienceWith: (guests) => `Für alle, die bei uns arbeiten, auch ${guests}`,
    guests: {
      temporary: 'befristet Beschäftigte',
      agency: 'Zeitarbeitskräfte',
      interns: 'Menschen im Praktikum',
      volunteers: 'Ehrenamtliche',
      contractors: 'Selbstständige',
      managers: 'Führungskräfte',
    },
    blocks: {
      1: 'Warum diese Richtlinie',
      2: 'Was wir soziale Medien nennen',
      3: 'Für wen sie gilt',
      4: 'Das vereinbaren wir',
      5: 'Das raten wir Ihnen',
      6: 'Hier finden Sie uns',
      7: 'Wenn wir zuhören',
      8: 'Wenn Reaktionen kommen',
      9: 'Hier bekommen Sie Hilfe',
    },
  },
  corporate: {
    title: 'So betreuen wir unsere Konten',
    intro: {
      none: 'Wer für {organisation} postet, trägt unsere Stimme. Mit diesen Regeln und diesem Rat stehen Sie nie allein da: Sie wissen, wer mitliest, wen Sie anrufen und was Sie antworten.',
    },
    audience: 'Für alle, die unsere offiziellen Konten betreuen',
    contactAndCrisis: (contact, crisis) => `${contact}; in einer Krise: ${crisis}`,
    blocks: {
      1: 'Warum diese Richtlinie',
      2: 'Was wir soziale Medien nennen',
      3: 'Für wen sie gilt',
      4: 'So arbeiten wir',
      5: 'Das raten wir Ihnen',
      6: 'Unsere Konten',
      7: 'Wenn wir zuhören',
      8: 'So antworten wir',
      9: 'Hier bekommen Sie Hilfe',
    },
  },
}
