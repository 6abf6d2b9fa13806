import type { InEveryLanguage, Language } from '../../platform/locale.ts'

/** A word that gives away the wrong form of address or the wrong language. */
const giveAways: InEveryLanguage<{ found: RegExp; says: string }[]> = {
  nl: [
    { found: wholeWord('u|uw|uwe|uzelf'), says: 'says “u” where a reader is “je”' },
    {
      found: wholeWord('the|and|your|you|with|please|employee|employees|guidelines|social media'),
      says: 'has English words',
    },
  ],
  fr: [
    {
      found: wholeWord('tu|toi|ta|tes|(?<!(?:votre|le|un|ce|du|au|leur|son|de|quel|bon) )ton'),
      says: 'says “tu” where a reader is “vous”',
    },
  ],
  en: [{ found: wholeWord('je|het|een|vous|Sie|und'), says: 'has words of another language' }],
  de: [
    {
      found: wholeWord('du|dein|deine|deinen|deinem|deiner|dir|dich'),
      says: 'says “du” where a reader is “Sie”',
    },
  ],
}

function wholeWord(words: string) {
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(${words})(?![\\p{L}\\p{N}])`, 'iu')
}

/** What people are quoted as saying to each other is theirs: only our own voice is checked. */
export function voiceFaults(language: Language, text: string): string[] {
  const ours = text.replace(/“[^”]*”|«[^»]*»|„[^“]*“/g, ' ')
  return giveAways[language].flatMap(({ found, says }) => {
    const word = found.exec(ours)?.[0]
    return word ? [`${says}: “${word}” in ${text.slice(0, 60)}`] : []
  })
}
