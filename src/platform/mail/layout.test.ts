import { expect, test } from 'vitest'
import { type LetterParts, layOut } from './layout.ts'

const parts: LetterParts = {
  language: 'fr',
  organisation: 'De Korenaar & zonen',
  accent: '#0e5a57',
  subject: 'Un texte <à signer>',
  greeting: 'Bonjour “Amélie”,',
  paragraphs: ['Un texte vous attend.', 'Cela prend <b>dix</b> minutes.'],
  button: { label: 'Lire & signer', href: 'https://leidraad.test/link/a?b=1&c=2' },
  code: '012345',
  footnotes: ['Pas pour vous ?', 'Écrivez-nous.'],
}

const inWords = (html: string) =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('both parts of a letter say the same, in words', () => {
  const { text, html } = layOut(parts)
  for (const said of [
    parts.greeting,
    ...parts.paragraphs,
    ...parts.footnotes,
    parts.organisation,
    'Lire & signer',
    '012345',
  ]) {
    expect(text).toContain(said)
    expect(inWords(html)).toContain(said)
  }
  expect(text).toContain('\nhttps://leidraad.test/link/a?b=1&c=2\n')
  expect(html).toContain('href="https://leidraad.test/link/a?b=1&amp;c=2"')
})

test('what people typed stays text in a letter', () => {
  const { html } = layOut(parts)
  expect(html).not.toContain('<b>')
  expect(html).toContain('<title>Un texte &lt;à signer&gt;</title>')
  expect(html).toContain('<html lang="fr">')
})

test('a letter without a button or a code leads nowhere and has no digits to type over', () => {
  const { text, html } = layOut({ ...parts, button: undefined, code: undefined })
  expect(html).not.toMatch(/<a |http/)
  expect(text).not.toMatch(/http|\d{6}/)
  expect(text.split('\n\n')[0]).toBe(parts.greeting)
})

test('what is coloured for white paper takes another colour in the dark', () => {
  const href = 'https://leidraad.test/link/a'
  const items = [
    { title: 'Lire et signer', facts: 'avant vendredi', href, pressing: true },
    { title: 'Suivre la formation', facts: '10 minutes', href },
  ]
  const { html } = layOut({ ...parts, items, button: undefined })
  const [, dark = ''] = html.match(/prefers-color-scheme:dark\)\{(.*)\}/) ?? []
  const coloured = [...html.matchAll(/<\w+([^>]*style="(?:[^"]*;)?color:[^"]*")/g)]
  expect(coloured).toHaveLength(3)
  for (const [, part = ''] of coloured) {
    const name = part.match(/class="(\w+)"/)?.[1]
    expect(dark, part).toMatch(new RegExp(`\\.${name}\\{color:[^}]*!important\\}`))
  }
})
