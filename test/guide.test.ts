import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/app/commands/list.ts'
import { contentFolder } from '../src/library/clauses/load.ts'
import { loadContent } from '../src/library/content.ts'
import { glossaryFaults } from '../src/library/language/glossary-check.ts'
import { ownWords } from '../src/library/language/own-words.ts'
import { loadDictionary, unknownWords } from '../src/library/language/spelling.ts'
import { typographyFaults } from '../src/library/language/typography.ts'
import { voiceFaults } from '../src/library/language/voice.ts'
import { languages } from '../src/platform/locale.ts'
import { root } from '../src/platform/root.ts'
import { type Guide, guides, pathOf, readGuide, wordsOf } from './guide.ts'
import { saidOtherwise } from './house-words.ts'

const names = Object.keys(guides) as Guide[]
const { glossary } = loadContent()
const shipped = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8').trim()

/** What a setting may be: the environment that is read. */
const settings = [
  ...readFileSync(join(root, 'src/platform/settings.ts'), 'utf8').matchAll(
    /^ {2}([A-Z][A-Z_]+): /gm,
  ),
].map(([, name = '']) => name)

/** Names and terms of whoever runs servers, the same in every language. */
const technical = new Set(
  `age balancer Caddy cron csv gegevensmap header Host Hosts http https macOS nginx npm PostgreSQL
  PostgreSQL-Server Registry root Volume
  STARTTLS systemd timer Ubuntu unit WSL`.split(/\s+/),
)

describe.each(names)('%s', (name) => {
  const english = readGuide(name, 'en')

  describe.each(languages)('in %s', async (language) => {
    const guide = readGuide(name, language)
    const isRight = await loadDictionary(language)
    const own = ownWords(language, contentFolder).union(technical)

    test('has the parts, the commands, the settings and the messages of the others', () => {
      expect(guide.headings).toEqual(english.headings)
      expect(guide.blocks).toEqual(english.blocks)
      expect([...guide.settings].sort()).toEqual([...english.settings].sort())
      expect([...guide.options].sort()).toEqual([...english.options].sort())
      expect(guide.messages).toEqual(english.messages)
      expect(guide.rows).toEqual(english.rows)
      expect(guide.prose.filter(Boolean)).toHaveLength(english.prose.filter(Boolean).length)
    })

    test('leads to files and parts that there are', () => {
      const titles = (path: string) =>
        [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
          title
            .toLowerCase()
            .replaceAll(' ', '-')
            .replaceAll(/[^\p{L}\p{N}_-]/gu, ''),
        )
      for (const link of guide.links.filter((link) => !link.startsWith('https:'))) {
        const [file = '', part] = link.split('#')
        const path = file ? join(dirname(pathOf(name, language)), file) : pathOf(name, language)
        expect([link, existsSync(path)]).toEqual([link, true])
        if (part) expect(titles(path)).toContain(part)
      }
    })

    test('is written as everything else that people read', () => {
      const faults = guide.prose
        .map(wordsOf)
        .flatMap((line) => [
          ...unknownWords(line, isRight, own).map((word) => `${word}: ${line.slice(0, 60)}`),
          ...voiceFaults(language, line),
          ...typographyFaults(language, line),
          ...glossaryFaults(glossary, language, line),
          ...saidOtherwise(language, line),
        ])
      expect(faults).toEqual([])
    })
  })
})

describe('the guide of an administrator', () => {
  const { blocks, text, rows } = readGuide('administration', 'en')

  test('knows every setting and every command', () => {
    expect(settings.length).toBeGreaterThan(8)
    for (const setting of settings) expect(rows).toContain(`\`${setting}\``)
    for (const { name } of commands)
      expect([
        name,
        ['./leidraad ', 'npm run ', '`'].some((before) => text.includes(`${before}${name}`)),
      ]).toEqual([name, true])
  })

  test('shows what stands in deploy/, to the letter', () => {
    const shown = {
      ini: 'leidraad.service',
      yaml: 'compose.yaml',
      nginx: 'nginx.conf',
      caddy: 'Caddyfile',
    }
    for (const [language, file] of Object.entries(shown))
      expect(blocks.filter((block) => block.language === language)).toEqual([
        { language, text: shipped(file) },
      ])
  })

  test('types commands that there are, and files that are shipped', () => {
    const lines = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n'))
    const typed = lines.flatMap((line) => /^\.\/leidraad (?!--)(.*)$/.exec(line)?.[1] ?? [])
    expect(typed.length).toBeGreaterThan(10)
    for (const words of typed)
      expect([words, commands.some(({ name }) => words.startsWith(name))]).toEqual([words, true])
    const files = lines.flatMap((line) => line.match(/\bdeploy\/[\w.-]+/g) ?? [])
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) expect([file, existsSync(join(root, file))]).toEqual([file, true])
  })
})

test('the readme knows every setting and every command as well', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const setting of settings) expect(readme).toContain(`| \`${setting}\` |`)
  for (const { name } of commands.filter(
    ({ name }) => !['start', 'migrate', 'demo'].includes(name),
  ))
    expect(readme).toContain(`./leidraad ${name}`)
})

test('a page of the guide that was left behind is found', () => {
  const readme = readFileSync(join(root, 'docs/guide/README.md'), 'utf8')
  for (const name of names)
    for (const language of languages)
      expect(readme).toContain(`(${language}/${guides[name][language]}.md)`)
})
