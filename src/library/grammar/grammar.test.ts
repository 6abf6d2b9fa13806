import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../platform/locale.ts'
import { fillVariables } from './fill.ts'
import { grammars } from './grammars.ts'
import { inSentence, said } from './names.ts'
import type { KindOfName } from './shape.ts'

const filled = (
  template: string,
  typed: string | readonly string[],
  language: Language,
  kind: KindOfName = 'people',
) => {
  const items = inSentence([typed].flat(), kind, language)
  return fillVariables(template, said('x', items, kind, language), { language })
}

type Case = [typed: string, template: string, sentence: string]

describe('the name of a person, a team or a post', () => {
  const dutch: Case[] = [
    ['Het bestuur', 'Praat met {x}.', 'Praat met het bestuur.'],
    ['Het bestuur', '{x} helpt je.', 'Het bestuur helpt je.'],
    ['De mediacommissie', 'Vraag het aan {x}.', 'Vraag het aan de mediacommissie.'],
    ['De Mediacommissie', 'Vraag het aan {x}.', 'Vraag het aan de mediacommissie.'],
    ['mediacommissie', 'Vraag het aan {x}.', 'Vraag het aan de mediacommissie.'],
    ['Je leidinggevende', 'Vraag het aan {x}.', 'Vraag het aan je leidinggevende.'],
    ['Onze preventieadviseur', 'Bel {x}.', 'Bel onze preventieadviseur.'],
    ['’t Secretariaat', 'Bel {x}.', 'Bel ’t secretariaat.'],
    ['Dienst communicatie', 'Vraag het aan {x}.', 'Vraag het aan de dienst communicatie.'],
    ['Team Communicatie', 'Overleg met {x}.', 'Overleg met het team Communicatie.'],
    ['Afdeling HR', 'Overleg met {x}.', 'Overleg met de afdeling HR.'],
    ['HR-team', 'Overleg met {x}.', 'Overleg met het HR-team.'],
    ['HR', 'Vraag het aan {x}.', 'Vraag het aan HR.'],
    ['OR', 'Praat met {x}.', 'Praat met de OR.'],
    ['Raad van Bestuur', 'Bel {x}.', 'Bel de raad van bestuur.'],
    ['De Raad van Toezicht', 'Bel {x}.', 'Bel de raad van toezicht.'],
    ['Directie', 'Bel {x}.', 'Bel de directie.'],
    ['Directeur Communicatie', 'Bel {x}.', 'Bel de directeur Communicatie.'],
    ['Burgemeester Van den Berg', 'Bel {x}.', 'Bel burgemeester Van den Berg.'],
    ['Wethouder Kok', 'Bel {x}.', 'Bel wethouder Kok.'],
    ['medezeggenschapsraad', 'Praat met {x}.', 'Praat met de medezeggenschapsraad.'],
    ['Mevrouw De Wit', 'Bel {x}.', 'Bel mevrouw De Wit.'],
    ['Het Kompas', 'Bel {x}.', 'Bel het Kompas.'],
    ['De Wit', 'Bel {x}.', 'Bel De Wit.'],
    ['De Raedt', 'Bel {x}.', 'Bel De Raedt.'],
    ['Van den Berg', 'Bel {x}.', 'Bel Van den Berg.'],
    ['’t Hart', 'Bel {x}.', 'Bel ’t Hart.'],
    ['Ine Peeters', 'Bel {x}.', 'Bel Ine Peeters.'],
    ['Ine Peeters, dienst HR', 'Bel {x}.', 'Bel Ine Peeters, dienst HR.'],
    ['Coenraad Smit', 'Bel {x}.', 'Bel Coenraad Smit.'],
    ['De Korenaar', 'Bel {x}.', 'Bel De Korenaar.'],
    ['Het bestuur.', 'Bel {x}.', 'Bel het bestuur.'],
    ['- Het bestuur', 'Bel {x}!', 'Bel het bestuur!'],
    ['ijsmeester', '{x} weet het.', 'IJsmeester weet het.'],
    ['Dienst communicatie', 'Meer weten? {x}.', 'Meer weten? De dienst communicatie.'],
    ['Het bestuur', '- {x} beslist', '- Het bestuur beslist'],
    ['Communications team', 'Praat met {x}.', 'Praat met het Communications team.'],
    ['Communications Team', 'Praat met {x}.', 'Praat met het Communications Team.'],
    ['Het Communications team', 'Praat met {x}.', 'Praat met het Communications team.'],
    ['Social media team', '{x} helpt je.', 'Het Social media team helpt je.'],
    ['Duty press officer', 'Bel {x}.', 'Bel de Duty press officer.'],
    ['Tom Bestuur', 'Bel {x}.', 'Bel Tom Bestuur.'],
    ['Ine van het team', 'Bel {x}.', 'Bel Ine van het team.'],
    ['Dr. Els Maes', 'Bel {x}.', 'Bel Dr. Els Maes.'],
    ['Het bestuur', 'Vraag het (aan bijv. {x}).', 'Vraag het (aan bijv. het bestuur).'],
  ]
  test.each(dutch)('in Dutch: %s, in “%s”', (typed, template, sentence) => {
    expect(filled(template, typed, 'nl')).toBe(sentence)
  })

  const french: Case[] = [
    ['Service Communication', 'Parlez-en à {x}.', 'Parlez-en au service Communication.'],
    ['Service Communication', 'L’avis de {x}.', 'L’avis du service Communication.'],
    ['Service Communication', 'Parlez avec {x}.', 'Parlez avec le service Communication.'],
    ['Service Communication', '{x} vous aide.', 'Le service Communication vous aide.'],
    ['Le service communication', 'À {x}, dites-le.', 'Au service communication, dites-le.'],
    ['le comité', 'Dites-le à {x}.', 'Dites-le au comité.'],
    ['Les syndicats', 'Parlez-en à {x}.', 'Parlez-en aux syndicats.'],
    ['Les syndicats', 'L’avis de {x}.', 'L’avis des syndicats.'],
    ['La direction', 'Parlez-en à {x}.', 'Parlez-en à la direction.'],
    ['La direction', 'L’avis de {x}.', 'L’avis de la direction.'],
    ['Direction', 'Parlez-en à {x}.', 'Parlez-en à la direction.'],
    ['Équipe web', 'Parlez-en à {x}.', 'Parlez-en à l’équipe web.'],
    ['Équipe web', 'L’avis de {x}.', 'L’avis de l’équipe web.'],
    ['L’équipe web', 'L’avis de {x}.', 'L’avis de l’équipe web.'],
    ['l’École', 'L’avis de {x}.', 'L’avis de l’école.'],
    ['Votre responsable', 'Parlez-en à {x}.', 'Parlez-en à votre responsable.'],
    ['Notre équipe', 'L’avis de {x}.', 'L’avis de notre équipe.'],
    ['Le bourgmestre', 'Le rôle de {x}.', 'Le rôle du bourgmestre.'],
    ['Le Bourgmestre', 'Le rôle de {x}.', 'Le rôle du bourgmestre.'],
    ['Conseil communal', 'Le rôle de {x}.', 'Le rôle du conseil communal.'],
    ['CPAS', 'Parlez-en à {x}.', 'Parlez-en au CPAS.'],
    ['Ine Peeters', 'L’avis de {x}.', 'L’avis d’Ine Peeters.'],
    ['Ine Peeters', 'Mieux que {x}.', 'Mieux qu’Ine Peeters.'],
    ['Yves Lambert', 'L’avis de {x}.', 'L’avis d’Yves Lambert.'],
    ['Yann Le Goff', 'Parlez-en à {x}.', 'Parlez-en à Yann Le Goff.'],
    ['Le Goff', 'L’avis de {x}.', 'L’avis de Le Goff.'],
    ['Karim Aziz', 'L’avis de {x}.', 'L’avis de Karim Aziz.'],
    [
      'votre responsable ou la direction',
      'L’avis de {x}.',
      'L’avis de votre responsable ou de la direction.',
    ],
    ['Dr. Els Maes', 'Parlez-en à {x}.', 'Parlez-en au Dr Els Maes.'],
    ['Dr Els Maes', 'L’avis de {x}.', 'L’avis du Dr Els Maes.'],
    ['Dr. Els Maes', 'Appelez {x}.', 'Appelez le Dr Els Maes.'],
    ['Dr. Els Maes', '{x} vous aide.', 'Le Dr Els Maes vous aide.'],
    ['Le Dr. Els Maes', 'Parlez-en à {x}.', 'Parlez-en au Dr Els Maes.'],
    ['Dre Els Maes', 'Parlez-en à {x}.', 'Parlez-en à la Dre Els Maes.'],
    ['Professeur Azzi', 'L’avis de {x}.', 'L’avis du professeur Azzi.'],
    ['Mme Els Maes', 'Parlez-en à {x}.', 'Parlez-en à Mme Els Maes.'],
    ['M. Yves Lambert', 'L’avis de {x}.', 'L’avis de M. Yves Lambert.'],
    ['Me Els Maes', 'L’avis de {x}.', 'L’avis de Me Els Maes.'],
    ['Karim Aziz et Dr. Els Maes', 'Parlez-en à {x}.', 'Parlez-en à Karim Aziz et au Dr Els Maes.'],
    ['le comité ou le syndicat', 'Parlez-en à {x}.', 'Parlez-en au comité ou au syndicat.'],
  ]
  test.each(french)('in French: %s, in “%s”', (typed, template, sentence) => {
    expect(filled(template, typed, 'fr')).toBe(sentence)
  })

  const english: Case[] = [
    ['The board', 'Ask {x}.', 'Ask the board.'],
    ['The Board', 'Ask {x}.', 'Ask the board.'],
    ['The board', '{x} decides.', 'The board decides.'],
    ['Board of Directors', 'Ask {x}.', 'Ask the board of directors.'],
    ['Board', 'Ask {x}.', 'Ask the board.'],
    ['Communications team', 'Ask {x}.', 'Ask the communications team.'],
    ['Communications Team', 'Ask {x}.', 'Ask the communications team.'],
    ['communications team', 'Ask {x}.', 'Ask the communications team.'],
    ['communications team', '{x} helps.', 'The communications team helps.'],
    ['Your manager', 'Ask {x}.', 'Ask your manager.'],
    ['Our press office', 'Ask {x}.', 'Ask our press office.'],
    ['HR department', 'Ask {x}.', 'Ask the HR department.'],
    ['HR', 'Ask {x}.', 'Ask HR.'],
    ['Works council', 'Ask {x}.', 'Ask the works council.'],
    ['Head of Communications', 'Ask {x}.', 'Ask the head of communications.'],
    ['Executive Committee', 'Ask {x}.', 'Ask the executive committee.'],
    ['Press office.', 'Ask {x}.', 'Ask the press office.'],
    ['Secretary', 'Ask {x}.', 'Ask the secretary.'],
    ['The communications team', 'In doubt? {x}.', 'In doubt? The communications team.'],
    ['Management', 'Ask {x}.', 'Ask the management.'],
    ['Duty press officer', 'Ask {x}.', 'Ask the duty press officer.'],
    ['The Duty Press Officer', 'Ask {x}.', 'Ask the duty press officer.'],
    ['Leeds communications team', 'Ask {x}.', 'Ask the Leeds communications team.'],
    ['Jane from the press office', 'Ask {x}.', 'Ask Jane from the press office.'],
    ['Dr. Els Maes', 'Ask {x}.', 'Ask Dr. Els Maes.'],
    ['Dr Tom Head', 'Ask {x}.', 'Ask Dr Tom Head.'],
    ['Jane Doe', 'Ask {x}.', 'Ask Jane Doe.'],
    ['Tom Board', 'Ask {x}.', 'Ask Tom Board.'],
    ['Jane Doe, communications manager', 'Ask {x}.', 'Ask Jane Doe, communications manager.'],
    ['The Wellington', 'Ask {x}.', 'Ask the Wellington.'],
    ['Martin Head', 'Ask {x}.', 'Ask Martin Head.'],
    ['The Registrar', 'Ask {x}.', 'Ask the Registrar.'],
    ['Staff representatives', 'Ask {x}.', 'Ask Staff representatives.'],
  ]
  test.each(english)('in English: %s, in “%s”', (typed, template, sentence) => {
    expect(filled(template, typed, 'en')).toBe(sentence)
  })

  const german: Case[] = [
    ['Der Vorstand', 'Fragen Sie {x|acc}.', 'Fragen Sie den Vorstand.'],
    ['Der Vorstand', 'Sagen Sie es {x|dat}.', 'Sagen Sie es dem Vorstand.'],
    ['Der Vorstand', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Vorstand.'],
    ['Der Vorstand', 'Melden Sie sich bei {x}.', 'Melden Sie sich beim Vorstand.'],
    ['Der Vorstand', 'Gehen Sie zu {x}.', 'Gehen Sie zum Vorstand.'],
    ['Der Vorstand', 'Der Rat von {x}.', 'Der Rat vom Vorstand.'],
    ['Der Vorstand', 'Geben Sie es an {x}.', 'Geben Sie es an den Vorstand.'],
    ['Der Vorstand', 'Kontakt: {x}.', 'Kontakt: der Vorstand.'],
    ['Vorstand', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Vorstand.'],
    ['Die Geschäftsleitung', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit der Geschäftsleitung.'],
    ['Die Geschäftsleitung', 'Gehen Sie zu {x}.', 'Gehen Sie zur Geschäftsleitung.'],
    ['Die Geschäftsleitung', 'Fragen Sie {x|acc}.', 'Fragen Sie die Geschäftsleitung.'],
    ['Die Gewerkschaften', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit den Gewerkschaften.'],
    ['Das Team Kommunikation', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Team Kommunikation.'],
    ['Team Kommunikation', 'Fragen Sie {x|acc}.', 'Fragen Sie das Team Kommunikation.'],
    ['Abteilung Presse', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit der Abteilung Presse.'],
    ['Betriebsrat', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Betriebsrat.'],
    ['Ihre Führungskraft', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit Ihrer Führungskraft.'],
    [
      'Unser Kommunikationsteam',
      'Sprechen Sie mit {x}.',
      'Sprechen Sie mit unserem Kommunikationsteam.',
    ],
    ['Unser Betriebsrat', 'Fragen Sie {x|acc}.', 'Fragen Sie unseren Betriebsrat.'],
    ['Unser Kommunikationsteam', 'Fragen Sie {x|acc}.', 'Fragen Sie unser Kommunikationsteam.'],
    [
      'Der interne Meldedienst',
      'Sprechen Sie mit {x}.',
      'Sprechen Sie mit dem internen Meldedienst.',
    ],
    ['Unsere Pressestelle', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit unserer Pressestelle.'],
    ['Der Präsident', 'Fragen Sie {x|acc}.', 'Fragen Sie den Präsidenten.'],
    ['Herr Müller', 'Fragen Sie {x|acc}.', 'Fragen Sie Herrn Müller.'],
    ['Frau Müller', 'Fragen Sie {x|acc}.', 'Fragen Sie Frau Müller.'],
    ['Lea Vogt', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit Lea Vogt.'],
    ['Direktorin Vogt', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit Direktorin Vogt.'],
    ['Communications team', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Communications team.'],
    ['Communications team', 'Fragen Sie {x|acc}.', 'Fragen Sie das Communications team.'],
    ['Marketing Abteilung', 'Mit {x}.', 'Mit der Marketing Abteilung.'],
    ['Duty press officer', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit dem Duty press officer.'],
    ['Anna Leiter', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit Anna Leiter.'],
    ['Dr. Anna Vogt', 'Sprechen Sie mit {x}.', 'Sprechen Sie mit Dr. Anna Vogt.'],
    ['Der Kornspeicher', '{x} hilft.', 'Der Kornspeicher hilft.'],
    [
      'Ihre Führungskraft oder die Geschäftsleitung',
      'Mit {x}.',
      'Mit Ihrer Führungskraft oder der Geschäftsleitung.',
    ],
  ]
  test.each(german)('in German: %s, in “%s”', (typed, template, sentence) => {
    expect(filled(template, typed, 'de')).toBe(sentence)
  })
})

describe('the name of the house', () => {
  const cases: [Language, ...Case][] = [
    ['nl', 'Gemeente Leeuwarden', 'Je werkt bij {x}.', 'Je werkt bij de gemeente Leeuwarden.'],
    ['nl', 'De Korenaar', 'Je werkt bij {x}.', 'Je werkt bij De Korenaar.'],
    ['nl', 'Het Nieuwe Huis', 'Je werkt bij {x}.', 'Je werkt bij Het Nieuwe Huis.'],
    ['nl', 'Team Sport', 'Je werkt bij {x}.', 'Je werkt bij Team Sport.'],
    ['nl', 'Firma B.V.', 'Je werkt bij {x}.', 'Je werkt bij Firma B.V.'],
    ['nl', 'Stad Gent', '{x} is trots.', 'De stad Gent is trots.'],
    ['fr', 'Commune d’Auderghem', 'Au nom de {x}.', 'Au nom de la commune d’Auderghem.'],
    ['fr', 'Atelier Nord', 'Au nom de {x}.', 'Au nom d’Atelier Nord.'],
    ['fr', 'Hôpital Saint-Jean', 'Au nom de {x}.', 'Au nom de l’hôpital Saint-Jean.'],
    ['fr', 'Le Bon Pain', 'Au nom de {x}.', 'Au nom du Bon Pain.'],
    ['fr', 'Les Amis du Livre', 'On le confie à {x}.', 'On le confie aux Amis du Livre.'],
    ['fr', 'La Poste', 'On le confie à {x}.', 'On le confie à La Poste.'],
    ['en', 'City of Leeds', 'You work for {x}.', 'You work for the City of Leeds.'],
    ['en', 'The Granary', 'You work for {x}.', 'You work for The Granary.'],
    ['de', 'Stadt Eupen', 'Sie arbeiten bei {x}.', 'Sie arbeiten bei der Stadt Eupen.'],
    ['de', 'Klinikum Nord', 'Sie arbeiten für {x}.', 'Sie arbeiten für das Klinikum Nord.'],
    ['de', 'Der Kornspeicher', 'Sie arbeiten bei {x}.', 'Sie arbeiten bei Der Kornspeicher.'],
  ]
  test.each(cases)('in %s: %s, in “%s”', (language, typed, template, sentence) => {
    expect(filled(template, typed, language, 'house')).toBe(sentence)
  })
})

describe('several of them', () => {
  test('are each in the form that the place asks', () => {
    expect(filled('Vraag het aan {x}.', ['Het bestuur', 'Ine Peeters', 'Dienst HR'], 'nl')).toBe(
      'Vraag het aan het bestuur, Ine Peeters en de dienst HR.',
    )
    expect(filled('Parlez-en à {x}.', ['Le bourgmestre', 'Ine', 'La directrice'], 'fr')).toBe(
      'Parlez-en au bourgmestre, à Ine et à la directrice.',
    )
    expect(filled('Sprechen Sie mit {x}.', ['Der Vorstand', 'Herr Vogt'], 'de')).toBe(
      'Sprechen Sie mit dem Vorstand und Herrn Vogt.',
    )
    expect(filled('Ask {x}.', ['The board', 'Jane Doe'], 'en')).toBe('Ask the board and Jane Doe.')
  })

  test('keep the title of each, with its own article in French', () => {
    const two = ['Dr. Els Maes', 'Mme Fatima Azzi']
    expect(filled('Parlez-en à {x}.', two, 'fr')).toBe(
      'Parlez-en au Dr Els Maes et à Mme Fatima Azzi.',
    )
    expect(filled('Contact\u202f: {x}.', ['Karim Aziz', 'Dr Els Maes'], 'fr')).toBe(
      'Contact\u202f: Karim Aziz et le Dr Els Maes.',
    )
    expect(filled('Vraag het aan {x}.', two, 'nl')).toBe(
      'Vraag het aan Dr. Els Maes en Mme Fatima Azzi.',
    )
  })

  test('speak, where one speaks', () => {
    const template = 'Over incidenten {x|spreekt|spreken} {x}.'
    expect(filled(template, 'Lies Kok', 'nl')).toBe('Over incidenten spreekt Lies Kok.')
    expect(filled(template, ['Lies Kok', 'Het bestuur'], 'nl')).toBe(
      'Over incidenten spreken Lies Kok en het bestuur.',
    )
  })

  test('are told apart where one has an “and” or a comma of its own, and said once', () => {
    const things = (items: string[], language: Language) => filled('{x}', items, language, 'things')
    expect(things(['plannen', 'Codes en beveiliging', 'De gastenlijst.'], 'nl')).toBe(
      'Plannen; codes en beveiliging; de gastenlijst',
    )
    expect(things(['les plans', 'les prix et les contrats'], 'fr')).toBe(
      'Les plans\u202f; les prix et les contrats',
    )
    expect(things(['plans', 'codes and security'], 'en')).toBe('Plans; codes and security')
    expect(things(['Pläne', 'Preise und Verträge'], 'de')).toBe('Pläne; Preise und Verträge')
    expect(things(['plannen', 'Plannen', 'de plannen', 'cijfers'], 'nl')).toBe('Plannen en cijfers')
    expect(filled('Bel {x}.', ['Jan de Wit', 'Jan Wit', 'Jan Wit'], 'nl')).toBe(
      'Bel Jan de Wit en Jan Wit.',
    )
    expect(filled('Bel {x}.', ['Team Pers en Media', 'Ine'], 'nl')).toBe(
      'Bel het team Pers en Media, en Ine.',
    )
    expect(filled('Denk aan {x}, en meer.', ['LinkedIn', 'De Buurtapp'], 'nl', 'brands')).toBe(
      'Denk aan LinkedIn en De Buurtapp, en meer.',
    )
  })
})

test('a thing that somebody typed begins small where that is sure', () => {
  const in15 = (typed: string, language: Language) => filled('Dit: {x}.', typed, language, 'things')
  expect(in15('Cijfers van de kassa.', 'nl')).toBe('Dit: cijfers van de kassa.')
  expect(in15('Alles over bewoners', 'nl')).toBe('Dit: alles over bewoners.')
  expect(in15('Via het formulier op intranet', 'nl')).toBe('Dit: via het formulier op intranet.')
  expect(in15('Project Zilver', 'nl')).toBe('Dit: Project Zilver.')
  expect(in15('Salaires', 'fr')).toBe('Dit: salaires.')
  expect(in15('Passwords', 'en')).toBe('Dit: passwords.')
  expect(in15('Alles über Kunden', 'de')).toBe('Dit: alles über Kunden.')
  expect(in15('Kundendaten', 'de')).toBe('Dit: Kundendaten.')
})

test('a long text with thousands of names is filled at once', () => {
  const values = said('x', inSentence(['Het bestuur'], 'people', 'nl'), 'people', 'nl')
  const text = 'Vraag het aan {x}. '.repeat(20_000)
  const all = fillVariables(text, values, { language: 'nl' })
  expect(all.split('het bestuur.')).toHaveLength(20_001)
  for (const language of languages)
    expect(fillVariables(`${'a'.repeat(200_000)} {x}`, values, { language })).toMatch(/bestuur$/)
})

test.each(languages)(
  'an address keeps its small letter, also where a sentence begins (%s)',
  (language) => {
    const begin = grammars[language].atStart
    for (const said of [
      'hulp@korenaar.nl',
      'ijs@korenaar.nl',
      'https://korenaar.nl',
      'bol.com',
      'eBay',
    ])
      expect(begin(said)).toBe(said)
    expect(begin('team 1.2 van ons')).toBe('Team 1.2 van ons')
    expect(begin('meld. Zeg')).toBe('Meld. Zeg')
  },
)
