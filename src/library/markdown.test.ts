import { expect, test } from 'vitest'
import { toSafeHtml } from './markdown.ts'

const count = (html: string, tag: string) => html.split(`<${tag}>`).length - 1

test('what somebody wrote for others to read is as it was written', () => {
  const text =
    'Een **zin** met _nadruk_ en een [link](https://korenaar.example/a_b_c).\n\n- een\n  - twee\n\n> zei zij'
  expect(toSafeHtml(text)).toBe(
    '<p>Een <strong>zin</strong> met <em>nadruk</em> en een <a href="https://korenaar.example/a_b_c" rel="noreferrer">link</a>.</p>\n' +
      '<ul>\n<li>een\n<ul>\n<li>twee</li>\n</ul>\n</li>\n</ul>\n<blockquote>\n<p>zei zij</p>\n</blockquote>',
  )
})

test.each([
  ['quotes', '> '.repeat(3000), 'blockquote'],
  ['quotes without blanks', '>'.repeat(6000), 'blockquote'],
  ['lists', `${'- '.repeat(3000)}a`, 'ul'],
  ['lists and quotes', `${'> - '.repeat(1500)}a`, 'ul'],
  ['numbers', `${'1. '.repeat(2000)}a`, 'ol'],
  [
    'lists under lists',
    Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
    'ul',
  ],
])('what is heaped up is as deep as anybody reads: %s', (_, text, tag) => {
  expect(count(toSafeHtml(text), tag)).toBeLessThanOrEqual(20)
})

test.each(['[a](https://x.example) ', '*a* ', '_a_ ', '`a` '])(
  'of hundreds of signs that open something the last are left out: %j',
  (sign) => {
    const html = toSafeHtml(sign.repeat(1000))
    expect(html.match(/<(?:a|em)[ >]/g)?.length ?? 0).toBeLessThanOrEqual(300)
    expect(html.match(/\ba\b/g)?.length).toBeGreaterThanOrEqual(1000)
  },
)

test.each([
  ['paragraphs', 'a\n\n', 'p'],
  ['quotes', '> a\n\n', 'blockquote'],
  ['lists', '- a\r\n', 'li'],
])('of thousands of lines the last stand behind each other: %s', (_, lines, tag) => {
  const html = toSafeHtml(lines.repeat(2000))
  expect(count(html, tag)).toBeLessThanOrEqual(300)
  expect(html.match(/\ba\b/g)?.length).toBeGreaterThanOrEqual(2000)
})
