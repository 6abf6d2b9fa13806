import type { Language } from '../src/platform/locale.ts'

/** Names as they stand on the payrolls of the Netherlands and Belgium. */
export interface Origin {
  share: number
  first: string[]
  last: string[]
}

const list = (names: string) => names.split('|')

export const origins: Origin[] = [
  {
    share: 34, // Dutch
    first: list(
      'Zoë|Daniël|Loïs|Sanne|Bram|Femke|Joost|Marit|Thijs|Annelies|Ruben|Noëlle|Pieter-Jan|Fleur|Koen|Esmée|Gijs|Willemijn|Jort|Iris|René|Saskia|Hidde|Maartje',
    ),
    last: list(
      'de Vries|van den Berg|’t Hooft|van ’t Hek|Jansen|Bakker|in ’t Veld|Visser|van der Meer|Mulder|de Boer|Bos|Vos|Hendriks|van Dijk|Coöperman|Brouwer|Dekker|van Leeuwen|Prins|Huisman|Postma|Wiersma|Ter Horst',
    ),
  },
  {
    share: 28, // Flemish
    first: list(
      'Lotte|Wout|Jef|An|Griet|Bart|Katrijn|Stijn|Anaïs|Lore|Joris|Hilde|Dries|Marleen|Sofie|Tom|Veerle|Karel|Leen|Inès|Raf|Tine|Wouter|Elke',
    ),
    last: list(
      'd’Hondt|Peeters|Janssens|Van den Broeck|Maes|De Smedt|D’Hooghe|Claes|Goossens|Wouters|De Clercq|Vandenberghe|T’Jampens|Van Damme|Lemmens|Vermeulen|De Backer|Aerts|Mertens|Willems|Verhaeghe|De Coninck|Segers|Michiels',
    ),
  },
  {
    share: 14, // Walloon
    first: list(
      'Amélie|François|Zoé|Benoît|Chloé|Jérôme|Anne-Sophie|Maël|Céline|Gaëlle|Loïc|Hélène|Jean-François|Noémie|Cédric|Élodie|Mathéo|Françoise',
    ),
    last: list(
      'Lefèvre|Dubois|Lambert|Dupont|Delhaye|Noël|Gérard|Thiry|Lemaître|D’Ath|Hubert|Bodart|Collignon|Désiron|Évrard|Fontaine|Guérin|Hénin',
    ),
  },
  {
    share: 3, // German-speaking
    first: list('Jürgen|Käthe|Björn|Anneliese|Günther|Lena|Matthias|Steffi|Rüdiger|Heike'),
    last: list('Müller|Schröder|Groß|Weiß|Jägers|Königs|Heinen|Schumacher|Pauels|Lüttgens'),
  },
  {
    share: 9, // Turkish
    first: list(
      'Çağlar|Ayşe|Emre|Gülşen|İbrahim|Şule|Oğuz|Elif|Büşra|Mehmet|Yağmur|Özgür|Işıl|Ömer',
    ),
    last: list(
      'Yılmaz|Şahin|Demir|Öztürk|Çelik|Aydın|Kılıç|Doğan|Güneş|Arslan|Taşkın|Koç|Yıldırım|Erdoğan',
    ),
  },
  {
    share: 8, // Moroccan
    first: list(
      'Fatima|Youssef|Naïma|Mohamed|Khadija|Soufiane|Aïcha|Bilal|Samira|Rachid|Ilham|Zakaria',
    ),
    last: list(
      'el Amrani|Benali|Ait Ouahi|El Haddaoui|Bouzid|Chaïbi|Oulad Ben Ali|Aziz|Tahiri|El Khattabi|Naïm|Ouali',
    ),
  },
  {
    share: 4, // Polish, and an Irishman
    first: list('Łukasz|Małgorzata|Paweł|Agnieszka|Wojciech|Zofia|Grażyna|Michał|Bożena|Seán'),
    last: list("Wójcik|Kowalska|Dąbrowski|Świątek|Zieliński|Błaszczyk|Łęcki|Żak|Nowak|O'Brien"),
  },
]

export interface Place {
  name: string
  share: number
  language: Language
  departments: string[]
}

const nl = list(
  'Zorg|Nachtzorg|Keuken, catering en zaal|Techniek|Onthaal|Personeel & organisatie|IT',
)
const fr = list('Soins|Cuisine; restaurant|Technique|Accueil|Ressources humaines|Comptabilité')
const de = list('Pflege|Küche|Technik|Empfang|Buchführung')

export const places: Place[] = [
  { name: 'Antwerpen-Noord', share: 26, language: 'nl', departments: nl },
  { name: 'Gent “De Kaai”', share: 20, language: 'nl', departments: nl },
  { name: 'Utrecht', share: 22, language: 'nl', departments: nl },
  { name: '’s-Hertogenbosch', share: 12, language: 'nl', departments: nl },
  { name: 'Liège', share: 12, language: 'fr', departments: fr },
  { name: 'Namur, Citadelle', share: 6, language: 'fr', departments: fr },
  { name: 'Eupen', share: 2, language: 'de', departments: de },
]

export const headers: Record<Language, string[]> = {
  nl: list(
    'Naam|E-mailadres|Personeelsnummer|Vestiging|Afdeling|Leidinggevende|Contract|Taal|In dienst|Uit dienst',
  ),
  fr: list(
    'Nom complet|Courriel|Matricule|Établissement|Service|Responsable|Type de contrat|Langue|Date d’entrée|Date de sortie',
  ),
  en: list(
    'Full name|E-mail|Employee number|Site|Department|Manager|Contract type|Language|Start date|End date',
  ),
  de: list(
    'Vollständiger Name|E-Mail|Personalnummer|Standort|Abteilung|Vorgesetzte/r|Vertragsart|Sprache|Eintritt|Austritt',
  ),
}
