import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  title: 'Wat is waar openbaar?',
  lead: 'Per platform: waar het goed voor is, waar je op let, wie wat ziet, en waar je het sluit.',
  home: 'Naar het begin',
  good: 'Waar het goed voor is',
  dangers: 'Waar je op let',
  visible: 'Wie ziet wat',
  close: 'Waar je het sluit',
  checked: (month: string) => `Nagekeken in ${month}.`,
  unsure:
    'Apps veranderen vaak. Ziet het er bij jou anders uit? Zoek dan in de instellingen naar “privacy”.',
}
export type Text = typeof nl

export const text: InEveryLanguage<Text> = {
  nl,
  fr: {
    title: 'Qu’est-ce qui est public, et où\u202f?',
    lead: 'Pour chaque plateforme\u202f: à quoi elle sert, à quoi faire attention, qui voit quoi, et où le fermer.',
    home: 'Retour au début',
    good: 'À quoi elle sert',
    dangers: 'À quoi faire attention',
    visible: 'Qui voit quoi',
    close: 'Où le fermer',
    checked: (month) => `Vérifié en ${month}.`,
    unsure:
      'Les applications changent souvent. C’est différent chez vous\u202f? Cherchez «\u202fconfidentialité\u202f» dans les paramètres.',
  },
  en: {
    title: 'What is public where?',
    lead: 'For each platform: what it is good for, what to look out for, who sees what, and where to close it.',
    home: 'To the start',
    good: 'What it is good for',
    dangers: 'What to look out for',
    visible: 'Who sees what',
    close: 'Where to close it',
    checked: (month) => `Checked in ${month}.`,
    unsure: 'Apps change often. Does yours look different? Look for “privacy” in its settings.',
  },
  de: {
    title: 'Was ist wo öffentlich?',
    lead: 'Für jede Plattform: wofür sie gut ist, worauf Sie achten, wer was sieht und wo Sie es schließen.',
    home: 'Zum Anfang',
    good: 'Wofür sie gut ist',
    dangers: 'Worauf Sie achten',
    visible: 'Wer sieht was',
    close: 'Wo Sie es schließen',
    checked: (month) => `Geprüft im ${month}.`,
    unsure:
      'Apps ändern sich oft. Sieht es bei Ihnen anders aus? Suchen Sie in den Einstellungen nach „Datenschutz“.',
  },
}
