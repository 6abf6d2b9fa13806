import { byShare, oneOf, type Random } from '../../src/app/demo/chance.ts'
import { origins } from '../../src/app/demo/names.ts'

const list = (names: string) => names.split('|')

/** The commonest family names of the Netherlands, with how many of ten thousand people bear them. */
const common = Object.entries({
  'de Jong': 50,
  Jansen: 44,
  'de Vries': 43,
  'van den Berg': 35,
  'van Dijk': 34,
  Bakker: 33,
  Janssen: 32,
  Visser: 29,
  Smit: 25,
  Meijer: 24,
  'de Boer': 23,
  Mulder: 21,
  'de Groot': 21,
  Bos: 21,
  Vos: 18,
  Peters: 18,
  Hendriks: 18,
  'van Leeuwen': 17,
  Dekker: 16,
  Brouwer: 15,
  'de Wit': 14,
}).map(([name, share]) => ({ name, share }))
const COMMON = common.reduce((sum, { share }) => sum + share, 0) / 10_000

const before = list('||||van |van de |Van |De |Ter |ten ')
const places = list(
  'Berk|Eik|Zand|Water|Kerk|Molen|Linde|Hei|Veen|Duin|Meer|Wolf|Hoek|Noord|Zuid|Oost|West|Kamer|Brug|Broek|Poel|Rade|Sluis|Vlier|Wilgen|Doorn|Elzen|Graven|Hof|Kruis|Laar|Nieuw|Oude|Rijken|Steen|Tuin|Vogel|Witte|Zwarte|Groene',
)
const behind = list(
  'man|stra|sma|broek|veld|huis|hoeve|horst|dam|kamp|laan|mans|dijk|hout|brug|weg|berg|donk|wijk|ink|boom|borg|daal|gaard|hoven|maker',
)

/** Somebody of today: one in twenty bears one of the twenty commonest names, half a name that few others have. */
export function townName(random: Random) {
  const origin = byShare(origins, random)
  const first = oneOf(origin.first, random)
  const chance = random()
  if (chance < COMMON) return `${first} ${byShare(common, random).name}`
  if (chance < 0.5) return `${first} ${oneOf(origin.last.filter(rare), random)}`
  return `${first} ${oneOf(before, random)}${oneOf(places, random)}${oneOf(behind, random)}`
}

const rare = (last: string) => !common.some(({ name }) => name === last)

/** What is searched for, and how often it is found. */
export const searches = {
  'two letters': 'ja',
  'a common name': 'de vries',
  'a rare name': 'xandrijn qvistgaard',
  nobody: 'wxyzq',
}
export const RARE = 'Xandrijn Qvistgaard'
