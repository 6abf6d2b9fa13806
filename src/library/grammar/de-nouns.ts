import type { KindOfName } from './shape.ts'
import { bare, nouns } from './words.ts'

const houses = nouns({
  das: 'klinikum krankenhaus ministerium landratsamt bistum diakoniewerk',
  der: 'landkreis landesbetrieb zweckverband',
  die: 'stadt gemeinde provinz universität hochschule klinik bäckerei stiftung bank sparkasse diakonie verbandsgemeinde feuerwehr',
})

/** An ending is as sure as the whole word: "Betriebsrat", "Pressestelle". */
const endings: readonly (readonly [RegExp, string])[] = [
  [
    /(?:team|büro|sekretariat|referat|ressort|präsidium|gremium|komitee|management|personalamt|presseamt|hauptamt|unternehmen|haus|museum|theater|labor|lager|intranet|portal|werk|meldeformular|formular|office|department)$/,
    'das',
  ],
  [
    /(?:vorstand|betriebsrat|personalrat|aufsichtsrat|stadtrat|gemeinderat|elternrat|verwaltungsrat|ausschuss|leiter|beauftragter|geschäftsführer|sprecher|direktor|koordinator|manager|ansprechpartner|vorgesetzter|verantwortlicher|präsident|referent|verein|verband|konzern|betrieb|bereich|desk|bürgermeister|schulleiter|vorsitzender|fachbereich|ombudsmann|officer|kundendienst|pflegedienst|fachdienst|landrat|rektor)$/,
    'der',
  ],
  [
    /(?:abteilung|leitung|direktion|redaktion|vertretung|gewerkschaft|kommission|verwaltung|führung|führungskraft|stelle|stabsstelle|zentrale|beauftragte|leiterin|sprecherin|geschäftsführerin|direktorin|koordinatorin|managerin|vorgesetzte|ansprechpartnerin|ansprechperson|vertrauensperson|referentin|vorsitzende|präsidentin|schule|bank|praxis|kirche|gruppe|organisation|firma|mannschaft|hotline|rezeption|mediengruppe|bürgermeisterin|verantwortliche|seelsorge|kita|liste|website|rektorin)$/,
    'die',
  ],
]

/** The article of a noun that we know; names stand without. */
export function articles(word: string, kind: KindOfName): string | undefined {
  const key = bare(word)
  const known = houses.get(key)
  if (known || kind === 'house') return known
  return /^\p{Lu}/u.test(word) ? endings.find(([ending]) => ending.test(key))?.[1] : undefined
}

/** Nouns of the weak kind: "dem Präsidenten", "Herrn". */
export const weakened = (word: string) =>
  /(?:präsident|referent|student|praktikant)$/i.test(word)
    ? `${word}en`
    : word.replace(/^Herr$/, 'Herrn').replace(/^(Kollege)$/, '$1n')

export const isPlural = (word: string) =>
  /(?:schaften|ungen|innen|räte|teams|büros|dienste|stellen|verbände|kolleg|kollegen|leute|eltern|vertreter|beauftragten|kräfte|leitenden|medien)$/i.test(
    word,
  )
