import { counter, type Rewrites } from './spoken.ts'

const rewrites: Rewrites = [
  [/(?<=[sxz]|ch|sh|[cgsz]e)[’']s$/, 'iz'],
  [/(?<=[dsv])n[’']t$/, 'nit'],
  [/[’'](?:s|t|d|ll|re|ve|m)?$/, ''],
  // Silent letters inside a word.
  [
    /^(some|ware|fore|there|where|here|safe|home|life|like|time|note|care|use|make|take)(?=\p{L}{2})(?!d$|s$|r|ly?$|n)/u,
    '$1|',
  ],
  [/business/, 'bizness'],
  [/every/, 'evri|'],
  [/^eye/, 'ai'],
  [/(?<=[aeiouy][^aeiouyl]+)e(?=\||ly$|less|ful|ness|ments?$|one$)/g, ''],
  // Endings.
  [/(?<=[aeo])gue(?=s?$)/, 'g'],
  [/que(?=s?$)/, 'k'],
  [/(?<=[^aeiouylr|])le(?=[sd]?$)/, 'ul'],
  [/(?<=[aeiouy].*)(?<![sxzcg]|[cs]h)es$/, 's'],
  [/(?<=[aeiouy].*[^aeioutd])ed$/, 'd'],
  [/(?<=[aeiouy].*[^aeiouy])e$/, ''],
  [/ism(?=s?$)/, 'izum'],
  // Letters that only colour a consonant: na-tion, so-cial, pa-tient, re-li-gious.
  [/(?<=[tscgx])i(?=on|al|an|ous|en[tc])/g, ''],
  [/(?<=ll|n)i(?=on)/g, ''],
  [/(?<=rr)ia(?=ge)/g, 'a'],
  [/qu/g, 'k'],
  [/(?<!r)gu(?=[aei])/g, 'g'],
  [/^y(?=[aeiou])|(?<=[aeou])y(?=[aeiou])/g, 'j'],
  // Two sounds that look like one.
  [/(?<=[aeouy])ing/g, '|ing'],
  [/i(?=[aou])/g, 'i|'],
  [/i(?=e(?:n[ct]|t))/g, 'i|'],
  [/u(?=[ao])/g, 'u|'],
  [/(?<!p)e(?=o)/g, 'e|'],
  [/(?<=cr)ea(?=t)|(?<=^r)ea(?=ct|li)|(?<=id|ar)ea/g, 'e|a'],
  [/(?<=\p{L}{3})i(?=ers?$)|(?<=l)u(?=en)/gu, '$&|'],
  [/(?<=^an)yo/, 'i|o'],
]

/** A row of vowels is one sound, after what English spelling hides has been brought to light. */
export const englishSyllables = counter(rewrites, /[aeiouyé]+/g)
