import { describe, expect, test } from 'vitest'
import { everyText } from '../../../library/clauses/check-texts.ts'
import { loadLibrary } from '../../../library/clauses/load.ts'
import { fillVariables } from '../../../library/grammar/fill.ts'
import { type Language, languages } from '../../../platform/locale.ts'
import type { Answers } from '../interview/rules.ts'
import { documentText } from './text/index.ts'
import type { Profile } from './types.ts'
import { valuesFor } from './values.ts'

const library = loadLibrary()

/** Names as people type them: with an article and without, of people, teams, posts and houses, tidy or not. */
const names: Record<Language, string[]> = {
  nl: [
    ...['Het bestuur', 'De mediacommissie', 'Je leidinggevende', 'Onze HR-dienst', 'Ons team'],
    ...['Dienst communicatie', 'Team Communicatie', 'Afdeling HR', 'Raad van Bestuur', 'Directie'],
    ...['het secretariaat', 'De Directie', 'Het Managementteam', 'de OR', 'OR', 'HR', 'bestuur'],
    ...['Directeur Jan Smit', 'Burgemeester Kok', 'De woordvoerder', 'Woordvoerder', 'Meldpunt'],
    ...['De Wit', 'Ine Peeters', 'Van den Berg', '’t Hart', 'Ann-Sofie D’hondt', 'Dr. Özlem Çelik'],
    ...['Het bestuur.', '  De   mediacommissie ', '- Het bestuur', 'Team Pers en Media', 'M*A*S*H'],
    ...[
      'Ine Peeters, dienst HR',
      'Jan (HR)',
      'Firma B.V.',
      '',
      '.',
      '{contact}',
      '’t Secretariaat',
    ],
    ...['De directie of het bestuur', 'De Raad van Toezicht', 'Vertrouwenspersoon Ine Peeters'],
  ],
  fr: [
    ...['Le service communication', 'Service Communication', 'La direction', 'Direction', 'RH'],
    ...['Les syndicats', 'L’équipe web', 'Équipe web', 'équipe web', 'Votre responsable', 'CPAS'],
    ...[
      'Notre Service',
      'Le Bourgmestre',
      'le bourgmestre',
      'La directrice',
      'Le Comité',
      'Les RH',
    ],
    ...['Conseil communal', 'Commission éthique', 'Hôpital Saint-Jean', 'l’École', 'Un collègue'],
    ...[
      'Ine Peeters',
      'Karim Aziz',
      'Yves Lambert',
      'Hélène Dubois',
      'Yann Le Goff',
      'Éric',
      'Le Goff',
    ],
    ...[
      'Le service.',
      ' Le  comité ',
      '- La direction',
      'Service Presse et Web',
      '',
      '.',
      '{contact}',
    ],
    ...['votre responsable ou la direction', 'le comité ou le syndicat', 'Jean (RH)', 'M*A*S*H'],
  ],
  en: [
    ...['The board', 'The Board', 'Board', 'Board of Directors', 'Communications team', 'HR'],
    ...[
      'Communications Team',
      'communications team',
      'Your manager',
      'Our press office',
      'Management',
    ],
    ...['HR department', 'Works council', 'Head of Communications', 'The Registrar', 'Secretary'],
    ...['Jane Doe', 'Tom Board', 'Siobhán O’Neill', 'Jane Doe, communications manager', 'Jo (HR)'],
    ...[
      'The board.',
      '  The   board ',
      '- The board',
      'Press and Media team',
      '',
      '.',
      '{contact}',
    ],
  ],
  de: [
    ...['Der Vorstand', 'Vorstand', 'Die Geschäftsleitung', 'Geschäftsleitung', 'Das Team Presse'],
    ...['Team Kommunikation', 'Abteilung Presse', 'Ihre Führungskraft', 'Unser Kommunikationsteam'],
    ...[
      'Unsere Pressestelle',
      'Betriebsrat',
      'der Betriebsrat',
      'Die Gewerkschaften',
      'HR',
      'Pressestelle',
    ],
    ...[
      'Der interne Meldedienst',
      'Der Präsident',
      'Herr Müller',
      'Frau Müller',
      'Direktorin Vogt',
    ],
    ...['Lea Vogt', 'Otto von Berg', 'Ihre Führungskraft oder die Geschäftsleitung', 'Eva (HR)'],
    ...[
      'Der Vorstand.',
      '  Die   Leitung ',
      '- Das Team',
      'Team Presse und Web',
      '',
      '.',
      '{contact}',
    ],
  ],
}

/** What no sentence may say, whoever is named. */
const never: Record<Language, RegExp[]> = {
  nl: [
    /(?<=[\p{L},;:] )(?:Het|Je|Onze|Ons) (?!Nieuwe)\p{Ll}/u,
    /(?:aan|met|bij|van|naar|door|via|tegen|over|bel|Bel|spreekt|namens) (?:De|Het) (?!Wit)/,
    /(?<!\p{L})(?:de|het|een) (?:de|het|je|ons|onze|een) (?:\p{L}+(?:team|dienst|raad|commissie)|bestuur|directie)/iu,
    /(?:aan|met|bij|Bel|door|tegen) (?:Dienst|Afdeling|Raad|Directie|Bestuur|Meldpunt|Woordvoerder)\b/,
  ],
  fr: [
    /(?<!\p{L})(?:à|de) les? (?!\p{Ll}+(?:er|ir|re)(?!\p{L}))/u,
    /(?<!\p{L})(?:de|que|le|la) (?:[aeiouàâéèêîôù]|Y[^aeiou]|É)[\p{L}’-]* (?:Peeters|Lambert|web)/u,
    /(?<!\p{L})(?:à|de|avec|par|pour|prévenez|appelez|consultez) (?:Le|La|Les|L’)(?! Goff)(?!\p{L})/u,
    /(?<!\p{L})(?:le|la|les|l’) ?(?:le|la|les|l’|votre|notre) /iu,
    /(?<!\p{L})(?:à|de|avec|par) (?:Service|Direction|Équipe|Conseil|Commission|Hôpital|CPAS)/u,
    /(?<!\p{L})[Cc]hez (?:la|le|les|l’|votre|notre) ?(?:commune|service|direction|équipe)/u,
  ],
  en: [
    /(?<=[\p{Ll},;:] )(?:The|Your|Our) /u,
    /(?<!\p{L})(?:the|a|our|your) (?:the|your|our)(?!\p{L})/iu,
    /(?:ask|Ask|tell|Tell|to|with|Call|call) (?:Board|Secretary|Management|Communications [tT]eam)/,
  ],
  de: [
    /(?<!\p{L})(?:mit|von|bei|zu) (?:das|die|unser|unsere|Ihre|den (?=Vorstand|Betriebsrat|Präsident|Team)) /u,
    /(?<!\p{L})(?:mit|von|bei|zu) der (?:Vorstand|Betriebsrat|Präsident|interne)/u,
    /(?<!\p{L})(?:an|für|über|ohne|durch) (?:der (?:Vorstand|Betriebsrat|Präsident)|dem (?=Vorstand|Betriebsrat|Team|Präsident))/u,
    /(?:fragen|Fragen) Sie (?:\p{Ll}+ )?der /u,
    /(?:zu|bei|von) dem (?:Vorstand|Betriebsrat|Team|Präsident)/u,
    /(?<!\p{L})(?:der|die|das|dem|den) (?:der|die|das|Ihre|unsere) (?:Vorstand|Leitung|Team|Führungskraft)/u,
    /(?<=[\p{Ll},;:] )(?:Der|Die|Das|Unser|Unsere) (?=Vorstand|Geschäftsleitung|Team|Kommunikationsteam|Pressestelle)(?<!\? \p{L}+ )/u,
  ],
}
const always = [
  / {2}/,
  / [.,]/,
  /(?<!\.)\.\.(?!\.)/,
  /\{|\}|undefined/,
  /:[\s\u202f]*[.;]/,
  /,[ ,]*,/,
]

const profile = (name: string, language: Language): Profile => ({
  name: 'Atelier Noord',
  shortNames: { [language]: name },
  sector: 'public',
  coreValues: {},
  languages: [language],
  contactName: name,
  contactEmail: 'hulp@huis.example',
  contactPhone: '',
  spokespersons: [name, 'Lies Kok'].map((one) => ({ name: one, topic: '' })),
  establishments: [
    { country: 'BE', region: 'be-flanders', body: 'union', bodyName: name, headcount: 1 },
  ],
})
const answersWith = (name: string, language: Language): Answers => ({
  'account-lead': { kind: 'names', names: [name, 'Lies Kok'] },
  'crisis-contact': { kind: 'names', names: [name] },
  'report-point': { kind: 'text', texts: { [language]: name } },
})

const templates = (language: Language) => [
  ...library.clauses.flatMap(({ texts }) => everyText(texts[language])),
  ...library.interview.questions.flatMap(({ words }) =>
    Object.values(words[language].options)
      .flatMap(({ opening = {} }) => Object.values(opening))
      .flatMap((opening) => Object.values(opening ?? {})),
  ),
  documentText[language].everyone.opening,
  documentText[language].corporate.opening,
]

describe.each(languages)('whoever is named in %s', (language) => {
  const open = templates(language).filter((text) => text?.includes('{'))

  test.each(names[language])('“%s” stands well in every sentence', (name) => {
    const values = valuesFor(
      { organisation: profile(name, language), answers: answersWith(name, language), library },
      language,
    )
    const wrong = open.flatMap((text = '') => {
      const sentence = fillVariables(text, values, { language })
      return [...never[language], ...always].flatMap((pattern) => {
        const found = pattern.exec(sentence)
        return found ? [sentence.slice(Math.max(0, found.index - 40), found.index + 60)] : []
      })
    })
    expect(wrong).toEqual([])
  })

  test('what is ticked and typed is told apart, said once, and joined by one “and” at most', () => {
    const own = {
      nl: ['Codes en beveiliging', 'de gastenlijst.'],
      fr: ['Les codes et la sécurité', 'La liste des invités'],
      en: ['Codes and security', '- the guest list'],
      de: ['Codes und Sicherheitstechnik', 'Die Gästeliste'],
    }
    const { questions, variables } = library.interview
    for (const { id, kind, fills, options } of questions) {
      if (kind !== 'choices' || !fills || variables.kinds[fills]) continue
      const chosen = options.map((option) => option.id)
      const answers: Answers = { [id]: { kind: 'chosen', chosen, own } }
      const said = valuesFor({ organisation: profile('', language), answers, library }, language)
      const list = said[fills] ?? ''
      const parts = list.split(/[\s\u202f]*; /)
      if (parts.length === 1) expect(list.match(/ (?:en|et|and|und) /g) ?? []).toHaveLength(1)
      expect(new Set(parts.map((part) => part.toLowerCase())).size).toBe(parts.length)
      expect(list).not.toMatch(/ {2}|[.,;] *[.,;]/)
    }
  })
})

describe('where somebody reports is said with its preposition', () => {
  const reporting = (language: Language, typed: string) => {
    const answers: Answers = typed
      ? { 'report-point': { kind: 'text', texts: { [language]: typed } } }
      : {}
    const values = valuesFor({ organisation: profile('', language), answers, library }, language)
    const sentence = library.interview.variables.words[language].sentences.reportPoint ?? ''
    return fillVariables(sentence, values, { language })
  }

  test.each([
    ['nl', '', 'Meld het bij je leidinggevende of de directie.'],
    ['nl', 'Sanne Bakker', 'Meld het bij Sanne Bakker.'],
    ['nl', 'Vertrouwenspersoon', 'Meld het bij de vertrouwenspersoon.'],
    ['nl', 'meldpunt@korenaar.test', 'Meld het bij meldpunt@korenaar.test.'],
    ['fr', '', 'Signalez-le à votre responsable ou à la direction.'],
    ['fr', 'Le service juridique', 'Signalez-le au service juridique.'],
    ['fr', 'signaler@korenaar.test', 'Signalez-le à signaler@korenaar.test.'],
    ['en', '', 'Report it to your manager or the management.'],
    ['en', 'Sanne Bakker', 'Report it to Sanne Bakker.'],
    ['de', '', 'Melden Sie es bei Ihrer Führungskraft oder der Geschäftsleitung.'],
    ['de', 'Die Vertrauensperson', 'Melden Sie es bei der Vertrauensperson.'],
    ['de', 'melden@korenaar.test', 'Melden Sie es bei melden@korenaar.test.'],
  ] as const)('in %s, “%s”', (language, typed, said) => {
    expect(reporting(language, typed)).toBe(said)
  })
})
