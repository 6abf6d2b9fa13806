import type { DocumentText } from './shape.ts'

export const de: DocumentText = {
  everyone: {
    title: 'So gehen wir mit sozialen Medien um',
    opening:
      'Sie sind das Gesicht von {organisation}, auch online. Hier finden Sie unsere Regeln und unseren Rat, damit Sie unbesorgt posten können.',
    audience: 'Für alle, die bei uns arbeiten',
    audienceWith: (guests) => `Für uns alle: ${guests}`,
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
    title: 'So betreuen wir unsere Social-Media-Konten',
    opening:
      'Wer für {organisation} postet, spricht mit unserer Stimme. Mit diesen Regeln und diesem Rat stehen Sie nie allein da: Sie wissen, wer mitliest, wen Sie anrufen und was Sie antworten.',
    audience: 'Für alle, die unsere offiziellen Social-Media-Konten betreuen',
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
  inCountry: { NL: 'In den Niederlanden:', BE: 'In Belgien:' },
  adopted: ({ done, by, on, after }) =>
    `${done ? 'Beschlossen' : 'Wird beschlossen'} von ${by}${on ? ` am ${on}` : ''}${after ? `, nach Gesprächen mit ${after}` : ''}.`,
}
