import { expect, test } from 'vitest'
import { layOut } from './layout.ts'
import type { LetterParts } from './letter.ts'

const parts: LetterParts = {
  language: 'fr',
  organisation: 'De Korenaar & zonen',
  from: { name: 'Ine Peeters', email: 'ine@korenaar.example' },
  check: 'Un doute ? Tapez beleid.korenaar.example.',
  accent: '#0e5a57',
  mark: undefined,
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
    'Ine Peeters',
    'Un doute ? Tapez beleid.korenaar.example.',
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
  const coloured = [...html.matchAll(/<\w+([^>]*style="(?:[^"]*;)?color:[^"]*")/g)].filter(
    // White on a ground of its own stays white on it.
    ([, part = '']) => !part.includes('bgcolor'),
  )
  expect(coloured).toHaveLength(3)
  for (const [, part = ''] of coloured) {
    const name = part.match(/class="(\w+)"/)?.[1]
    expect(dark, part).toMatch(new RegExp(`\\.${name}\\{color:[^}]*!important\\}`))
  }
})

test('an answer goes to whoever the letter comes from, and to the sender’s own address without', () => {
  expect(layOut(parts).replyTo).toEqual({ name: 'Ine Peeters', address: 'ine@korenaar.example' })
  expect(layOut({ ...parts, from: undefined }).replyTo).toBeUndefined()
  expect(layOut({ ...parts, from: { name: 'Ine', email: '' } }).replyTo).toBeUndefined()
})

test('the mark of the house comes along with the mail and is fetched from nowhere', () => {
  const mark = Uint8Array.of(1, 2, 3)
  const { html, attachments } = layOut({ ...parts, mark })
  expect(html).toContain('<img src="cid:mark"')
  expect(attachments).toEqual([
    { filename: 'logo.png', content: mark, contentType: 'image/png', cid: 'mark' },
  ])
  const bare = layOut(parts)
  expect(bare.attachments).toBeUndefined()
  expect(bare.html).not.toContain('<img')
  expect(inWords(bare.html)).toMatch(/^\s*D\s+De Korenaar/)
  expect(inWords(layOut({ ...parts, organisation: '' }).html)).toMatch(/^\s*Bonjour/)
  expect(layOut({ ...parts, organisation: '' }).html).not.toContain('width="32"')
})
