/*
 * How names are written. The database has the same in db/migrations/0050_letters.sql: what changes here needs a new
 * migration, and database.test.ts holds the two equal.
 */

/** Letters from which no accent can be taken: without them people write this. */
export const WITHOUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɛ: 'e',
  ɔ: 'o',
  ς: 'σ',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ة: 'ه',
}

/** The other way in which these are written on a keyboard that lacks them: Mueller, Aagaard, Djordje. */
export const SPELLED: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ő: 'oe',
  ű: 'ue',
  ø: 'oe',
  å: 'aa',
  đ: 'dj',
  ÿ: 'ij',
  ŋ: 'ng',
  ə: 'a',
}

/** Accents, and the points of Hebrew and Arabic that most people leave out. The vowel signs of India and Asia stay. */
const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'

/** What nobody sees: soft hyphens, signs that turn or join text, the line that stretches an Arabic word. */
const UNSEEN =
  '\\u00ad\\u061c\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff'

/** Spaces, punctuation and the like: what stands between words, and says nothing about who somebody is. */
const SIGNS =
  '\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u00d7\\u00f7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f\\u066a-\\u066d\\u0964\\u0965\\u1680\\u2000-\\u206f\\u2212\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30fb'

/** All the ways to type the sign of O’Neill. */
const APOSTROPHES = "'’‘‛ʼʻʽʾʿʹ′`"
const HYPHENS = '\\-‐‑‒–—−'

/** What some keyboards give instead of an apostrophe; taken apart it would be a space and an accent. */
export const acutes = /[\u00b4\u1ffd]/gu
export const accents = new RegExp(`[${ACCENTS}${UNSEEN}]`, 'gu')
/** More accents and points on one letter than any language has; two of these are no accents until they are taken apart. */
export const heaped = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu
export const unseen = new RegExp(`[${UNSEEN}]`, 'gu')
export const signs = new RegExp(`[${SIGNS}]+`, 'gu')
export const apostrophes = new RegExp(`[${APOSTROPHES}]`, 'gu')
export const joins = new RegExp(`[${APOSTROPHES}${HYPHENS}]`, 'gu')
/** A word as it is written, and the sign behind it. */
export const wordBetween = new RegExp(`([^${SIGNS}]+)(?=([${SIGNS}]?))`, 'gu')
/** The d’ of d’Hondt and the ’t of ’t Hooft, in lower case, where a word begins. */
export const elided = new RegExp(
  `(^|[ -])(?:(?:d|l|all|dall|dell|nell|sull)[${APOSTROPHES}]|[${APOSTROPHES}][nst](?=[ -]))`,
  'gu',
)

/** Words that lead a family name in, and say nothing about whose it is. */
export const particles = new Set(
  [
    'de den der des het te ten ter tot toe thoe van vande vanden vander vd fan aan bij in op onder over uit voor',
    'du la le les au aux di da del della dello dei degli delle dal dalla dai lo das do dos dels las los el',
    'von vom zu zum zur am im auf aus dem ob und unter af av ap mac mc mag nic ní uí ó',
    'του της των al ul bin ibn bint ben abu abou ould ait aït بن ابن بنت آل ال בן בת',
  ].flatMap((line) => line.split(' ')),
)
/** Also the first names of people: they count where a name begins with them. */
export const firstNamesToo = new Set(['ben', 'abu', 'abou', 'mac', 'nic'])
/** What stands before or behind a name, in the directory too, and is shared by many. */
export const titles = new Set(
  'dr drs ir mr mrs ms mw mevr mevrouw dhr herr frau mme prof bsc msc llm phd mba'.split(' '),
)
/** The d’ of D’Hondt; the O of O’Neill is part of the name. */
export const beforeApostrophe = new Set(['d', 'l', 'all', 'dall', 'dell', 'nell', 'sull'])
/** The article of as-Sadr and ash-Shamsi. */
export const beforeHyphen = new Set(['as', 'ar', 'ash', 'at', 'ath', 'az'])
