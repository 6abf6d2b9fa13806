import { counter, type Rewrites } from './spoken.ts'

const v = 'aeiouyàâäéèêëîïôöùûü'

/** The ending -ent is silent in a verb, except here: cli-ent, sou-vent, con-vient, évé-ne-ment. */
const entOfVerbs =
  /(?<!^[^aeiouyéè]*|m|(?:cli|[vtn]i|sci|souv|présid|résid|précéd|accid|incid|prés|abs|réc|péc|équ|séqu|excell|compét|perman|prud|intellig|églig|xig|viol|esc|quival|pertin|appar|nspar|ér|curr)|^(?:cont|mécont|arg|ré?ag|urg|évid|par|tal))ent$/
const mentOfVerbs = /(?<=aim|form|ferm|firm|nomm|somm|rim|stim|anim)ent$/

const rewrites: Rewrites = [
  [/œu/g, 'eu'],
  [/œ/g, 'e'],
  [/qu/g, 'k'],
  [/gu(?=[eiéèêy])/g, 'g'],
  [/ge(?=[aoâ])/g, 'j'],
  [/(?<=[ao]i)ent$/, ''],
  [entOfVerbs, ''],
  [mentOfVerbs, ''],
  [new RegExp(`(?<=[${v}].*)es?$`), ''],
  // Written vowels that sound as consonants: tra-vail, feuille, em-plo-yé, nuit, oui.
  [/ueil/g, 'euil'],
  [/(?<=a|e|eu|ou)il(?:l|$|s$)/g, 'j'],
  [new RegExp(`(?<=[aeou])y(?=[${v}])`, 'g'), 'ij'],
  [new RegExp(`^y(?=[${v}])`), 'j'],
  [/^(pa)y(?=s)/, '$1|i'],
  [new RegExp(`(?<=[bcdfgptv][lr])i(?=[${v}])`, 'g'), 'i|'],
  [new RegExp(`(?<=^|[^${v}])i(?=[${v}])`, 'g'), 'j'],
  [/(?<!o)u(?=i)|ou(?=i)/g, 'w'],
]

/** As French is spoken: a final e is silent, an i before a vowel glides. */
export const frenchSyllables = counter(
  rewrites,
  new RegExp(`eau|a[iîu]|e[iîuû]|o[iîuùû]|[${v}]`, 'g'),
)
