import type { InEveryLanguage, Language } from '../../platform/locale.ts'
import { withoutSpeech } from './quotes.ts'

interface GiveAway {
  found: RegExp
  says: string
}

/** English for which Dutch has a usual word; post, team, app, e-mail, quiz, feedback and training are Dutch by now. */
const englishInDutch = [
  'the|and|your|you|with|please|employees?|workplace',
  'social media|socials|content|community|communities|followers?|comments?|posting|sharen|screenshots?',
  'policy|policies|guidelines?|compliance|awareness|reporting|whistleblowers?|disclosure|statements?',
  'stakeholders?|engagement|employer branding|best practices?|tone of voice|mindset|skills|learnings|insights?',
  'issues?|meetings?|settings|passwords?|do’s|don’ts|must-haves?|no-go’s?',
].join('|')

/** A word that gives away the wrong form of address or the wrong language. */
const giveAways: InEveryLanguage<GiveAway[]> = {
  nl: [
    // “Om 9 u” is a time.
    { found: wholeWord('(?<!\\d\\s)u|uw|uwe|uzelf'), says: 'says “u” where a reader is “je”' },
    { found: wholeWord(englishInDutch), says: 'has English words' },
  ],
  fr: [
    {
      // “Le ton” is a tone, and who “s’est tu” has kept silent.
      found: wholeWord(
        '(?<!(?:est|êtes|sommes|sont) )tu|te|toi|ta|tes|(?<!(?:votre|notre|le|un|ce|du|au|leur|son|de|quel|bon|même) )ton',
      ),
      says: 'says “tu” where a reader is “vous”',
    },
    {
      found: /(?<![\p{L}\p{N}’'-])t’(?=\p{L})|(?<=\p{L}-)(?:tu|toi|te)(?!\p{L})/iu,
      says: 'says “tu” where a reader is “vous”',
    },
  ],
  en: [{ found: wholeWord('je|het|een|vous|Sie|und'), says: 'has words of another language' }],
  de: [
    {
      found: wholeWord('du|dein|deine|deinen|deinem|deiner|deines|dir|dich|euch|euer|eure|euren'),
      says: 'says “du” where a reader is “Sie”',
    },
  ],
}

function wholeWord(words: string) {
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(${words})(?![\\p{L}\\p{N}])`, 'iu')
}

/**
 * What people are quoted as saying to each other is theirs: only our own voice is checked. A post in an example
 * stands without quotation marks: see `isOwnWords` for the paths to leave out.
 */
export function voiceFaults(language: Language, text: string): string[] {
  const ours = withoutSpeech(text)
  return giveAways[language].flatMap(({ found, says }) => {
    const word = found.exec(ours)?.[0]
    return word ? [`${says}: “${word}” in ${text.slice(0, 60)}`] : []
  })
}
