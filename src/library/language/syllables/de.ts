import { counter, type Rewrites } from './spoken.ts'

const rewrites: Rewrites = [
  // Borrowed words keep the silent letters of their own language.
  [/(lik|onlin|offlin|websit|deadlin)e(?=s?$)/, '$1'],
  [/team/g, 'tim'],
  [/qu/g, 'k'],
  [/^y(?=[aeiou])/, 'j'],
  // Glides: Na-tion, so-zial, Pa-tient.
  [/(?<=[tsz])i(?=[aou])/g, 'j'],
  [/tient/g, 'tjent'],
  // A prefix ends where the stem begins, and so does the first part of a compound.
  [/^(un)?be(?=inha|urte|urla|unru|eil|ein|end|erd)/, '$1be|'],
  [/^(an)?ge(?=ehr|end|eig|ein|irr|impf)/, '$1ge|'],
  [/koo/g, 'ko|o'],
  [/(?<=id|all)een/g, 'e|en'],
  [/eum/g, 'e|um'],
]

/** A row of vowels is one sound where German knows it as a diphthong. */
export const germanSyllables = counter(rewrites, /äu|eu|ei|ai|au|ie|ee|oo|aa|ou|[aeiouyäöüéèê]/g)
