import { counter, type Rewrites } from './spoken.ts'

const rewrites: Rewrites = [
  // Borrowed words keep the silent letters of their own language.
  [/^(onlin|offlin|deadlin|websit|sit|liv|lik|updat|delet|servic)e(?!n$|nd|r$)/, '$1'],
  [/(?<=t|str)ea(?=m)/g, 'i'],
  [/(?<=l)oa(?=d)/g, 'o'],
  [/qu/g, 'k'],
  [/^y(?=[aeiou])/, 'j'],
  // Glides: sta-tion, so-ciaal.
  [/(?<=[ts])io(?=n)/g, 'o'],
  [/(?<=c)ia/g, 'a'],
  // Two sounds that look like one.
  [/eum/g, 'e|um'],
  [/ieus/g, 'i|eus'],
  [/^([bg]e)(?=au)/, '$1|'],
]

/** A row of vowels is one sound; a diaeresis or an accent begins a new one. */
export const dutchSyllables = counter(
  rewrites,
  /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|éé|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiouyáàâäéèêëíïóôöúûü]/g,
)
