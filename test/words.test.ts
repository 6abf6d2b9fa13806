import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '../src/library/clauses/load.ts'
import { loadContent } from '../src/library/content.ts'
import { itemsOf } from '../src/library/items.ts'
import { glossaryFaults } from '../src/library/language/glossary-check.ts'
import { listFaults, ownWords } from '../src/library/language/own-words.ts'
import { loadDictionary, staleWords, unknownWords } from '../src/library/language/spelling.ts'
import { isWordToAvoid, textsOf } from '../src/library/language/texts.ts'
import { typographyFaults } from '../src/library/language/typography.ts'
import { voiceFaults } from '../src/library/language/voice.ts'
import { type Language, languages } from '../src/platform/locale.ts'
import { choices, saidOtherwise, withoutSettings } from './house-words.ts'
import {
  bareColons,
  type InterfaceText,
  interfaceTexts,
  isBareColon,
  saidIn,
  unreadWords,
} from './interface-words.ts'

const content = loadContent()
const interfaceWords = await interfaceTexts()
const libraryWords: InterfaceText[] = itemsOf(content).flatMap(({ where, item }) =>
  textsOf(item)
    .filter(({ path }) => !isWordToAvoid(path))
    .map(({ path, ...text }) => ({ ...text, where: `${where} ${path}` })),
)
const everything = [...libraryWords, ...interfaceWords]

describe.each(languages)('in %s', async (language) => {
  const isRight = await loadDictionary(language)
  const own = ownWords(language, contentFolder)
  const ours = everything.filter((text) => text.language === language)
  const texts = ours.map(({ text }) => text)

  test('every word is in the dictionary or in our own list', () => {
    const wrong = ours.flatMap(({ where, text }) =>
      unknownWords(text, isRight, own).map((word) => `${where}: ${word}`),
    )
    expect(wrong).toEqual([])
  })

  test('a slip is found', () => {
    const slips = { nl: 'medewrker', fr: 'collegue', en: 'colleage', de: 'Kolegin' }
    expect(unknownWords(`Het woord ${slips[language]}.`, isRight, own)).toContain(slips[language])
  })

  test('our own list is in order, and every word in it is needed', () => {
    const list = readFileSync(`${contentFolder}/words/${language}.txt`, 'utf8')
    expect(listFaults(language, list)).toEqual([])
    expect(staleWords(texts, isRight, own)).toEqual([])
  })

  test('a word that nobody uses is found in the list', () => {
    const longer = new Set([...own, 'Zwarteknoopsgat'])
    expect(staleWords(texts, isRight, longer)).toContain('Zwarteknoopsgat')
  })
})

const faultsOf = ({ language, where, text }: InterfaceText) =>
  [
    ...voiceFaults(language, text),
    ...glossaryFaults(content.glossary, language, withoutSettings(text)),
    // The sign itself is shown, and “row 7” may not be broken.
    ...typographyFaults(
      language,
      text.replaceAll('(")', '(x)').replace(/(?<=\S)\u00a0(?=\S)/g, ' '),
    ),
  ].map((fault) => `${where}: ${fault}`)

const otherWords = ({ language, where, text }: InterfaceText) =>
  saidOtherwise(language, text).map((fault) => `${language} ${where}: ${fault}`)

describe('the interface', () => {
  test('speaks with the voice, the words and the signs of the library', () => {
    expect(interfaceWords.length).toBeGreaterThan(4000)
    expect(interfaceWords.flatMap(faultsOf)).toEqual([])
  })

  test('says the same thing by the same word everywhere', () => {
    expect(interfaceWords.flatMap(otherWords)).toEqual([])
    for (const language of languages)
      for (const { say, slip } of choices[language])
        expect(otherWords({ language, where: '', text: slip }).join(), slip).toContain(say)
    const right = 'There is no mail server yet: set MAIL_FROM.'
    expect(otherWords({ language: 'en', where: '', text: right })).toEqual([])
  })

  test('sets a colon as the language does, also between words that a page puts together', () => {
    expect(bareColons()).toEqual([])
    expect(isBareColon(`label={\`\${t.open}: \${title}\`}`)).toBe(true)
    expect(isBareColon('{languageNames[code]}: <b>')).toBe(true)
    expect(isBareColon(`label={\`\${t.open}\${colon(language)} \${title}\`}`)).toBe(false)
  })

  /** Things that are counted, where there are more of them. */
  const several: Record<Language, RegExp> = {
    nl: /(?<!van |van de |dan )\b1 (?:open |korte )?(?:afspraken|antwoorden|bladzijden|codes|dagen|dingen|letters|e-mails|maanden|mensen|minuten|onderdelen|personen|rijen|tekens|uren|vestigingen|vragen|woorden)\b/i,
    fr: /(?<!des |que |sur |plus de )\b1 (?:autres )?(?:choses|e-mails|jours|lettres|lignes|minutes|mots|pages|passages|personnes|questions|règles|semaines)\b/i,
    en: /(?<!of |of the |than )\b1 (?:open |short )?(?:answers|characters|codes|days|emails|establishments|hours|letters|minutes|months|pages|parts|people|questions|rows|rules|things|words)\b/i,
    de: /(?<!von |als )\b1 (?:offene |kurze )?(?:Dinge|E-Mails|Fragen|Minuten|Monate|Personen|Regeln|Seiten|Standorte|Tage|Wörter|Zeichen(?! )|Zeilen)\b/,
  }
  /** A limit, a sum that is never one, or what only stands where there are several. */
  const neverOne =
    /library\/book\/|too-?long|tooMany|moreThan|short(?:er)?Hint|emptyText|beginText|inRows| several |\bcheck reach$|\btext (?:nl|fr|en|de) together$|pagesTooMany/i

  /** Words that a page fills in by themselves know one from many by the number or by its figures. */
  test('says one of a thing as one', () => {
    const said = interfaceWords.filter(
      ({ language, where, text }) => several[language].test(text) && !neverOne.test(where),
    )
    const twice = said.filter(
      ({ where, text }) => said.filter((o) => o.where === where && o.text === text).length > 1,
    )
    expect([...new Set(twice.map(({ where, text }) => `${where}: ${text}`))]).toEqual([])
  })

  test('asks for something by a day that still counts', () => {
    const leavesOpen = {
      nl: /\b(graag|gevraagd|gedaan|ondertekenen|vroegen het) voor \{x\}/i,
      fr: /\bavant le \{x\}/,
      en: /(?<!on or )\bbefore \{x\}/,
      de: /\bvor dem \{x\}/,
    }
    const asking = interfaceWords.filter(({ where }) => /modules\/(tasks|signing)\//.test(where))
    expect(asking.length).toBeGreaterThan(1000)
    expect(asking.filter(({ language, text }) => leavesOpen[language].test(text))).toEqual([])
  })

  test('is read in every file that has words of it, and in every language', () => {
    expect(unreadWords()).toEqual([])
    const files = Object.groupBy(
      interfaceWords,
      ({ where }) => where.split(/(?<=\.tsx?) /)[0] ?? '',
    )
    for (const [file, texts = []] of Object.entries(files)) {
      const own = /\/(?:open-)?(nl|fr|en|de)\.ts$/.exec(file)?.[1]
      const read = new Set<string>(texts.map(({ language }) => language))
      expect([file, ...read]).toEqual([file, ...(own ? [own] : languages)])
    }
  })

  test('a sentence that cannot be said is no silence', () => {
    const broken = () => {
      throw new Error('wants something else')
    }
    expect(() => saidIn({ broken }, 'nl', 'here')).toThrow('here broken was not said')
  })

  test('is read also where a sentence is filled in, and where it asks for one or more', () => {
    const said = saidIn(
      { a: 'Een', b: (n: number) => (n === 1 ? 'Eén rij' : `${n} rijen`), c: ['Drie'] },
      'nl',
      'here',
    )
    const texts = new Set(said.map(({ text }) => text))
    for (const text of ['Een', 'Eén rij', '2 rijen', '{x} rijen', 'Drie'])
      expect(texts).toContain(text)
  })

  test.each([
    ['nl', 'Lees uw policy', /says “u”/],
    ['nl', 'Lees uw policy', /says “policy” for “beleid”/],
    ['fr', 'Tu peux signer', /says “tu”/],
    ['fr', 'Vraiment ?', /narrow no-break space/],
    ['de', 'Frag deine Anlaufstelle', /says “du”/],
    ['en', 'Say "yes"', /straight quotation mark/],
  ] as const)('is found out: %s “%s”', (language, text, fault) => {
    expect(faultsOf({ language, where: 'here', text }).join()).toMatch(fault)
  })
})
