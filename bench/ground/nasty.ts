import { crc32, deflateSync } from 'node:zlib'
import { Hono } from 'hono'
import { openIn } from '../../src/library/clauses/rules.ts'
import { toSafeHtml } from '../../src/library/markdown.ts'
import { readLogo } from '../../src/modules/organisation/look/logo/logo.ts'
import { readPeopleFile } from '../../src/modules/people/import/file/reading.ts'

import { MOST } from '../../src/modules/policies/editor/forms.ts'
import { emailAddress } from '../../src/platform/email-address.ts'
import {
  fold,
  isNameOf,
  oneLine,
  orderKey,
  spellings,
  wordsOf,
} from '../../src/platform/letters/index.ts'
import { acceptedLanguage } from '../../src/platform/locale.ts'
import { withoutSteering } from '../../src/platform/pdf/printable.ts'
import { webAddress } from '../../src/platform/typed-address.ts'
import { chosenLanguage } from '../../src/platform/web/cookies.ts'
import type { Env } from '../../src/platform/web/env.ts'
import { readForm } from '../../src/platform/web/forms.ts'

/** What somebody may send that costs the most, by its size; the largest that is let in, or a little more. */
export interface Nasty {
  parser: string
  what: string
  most: number
  made: (size: number) => unknown
  read: (made: never) => unknown
}

const times = (text: string) => (size: number) =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size)

function group<Made>(
  parser: string,
  most: number,
  read: (made: Made) => unknown,
  inputs: Record<string, (size: number) => Made>,
): Nasty[] {
  return Object.entries(inputs).map(([what, made]) => ({
    parser,
    what,
    most,
    made,
    read: read as Nasty['read'],
  }))
}

const pages = new Hono<Env>()
  .post('*', async (c) => c.json(Object.keys(await readForm(c)).length))
  .get('*', (c) => c.json([acceptedLanguage(c.req.header('accept-language')), chosenLanguage(c)]))
pages.onError((_, c) => c.text('refused', 413))

const send = (request: Request) => pages.request(request)
const HOME = 'http://leidraad.bench/'
const post = (type: string, body: string) =>
  new Request(HOME, { method: 'POST', headers: { 'content-type': type }, body })
const form = (body: string) => post('application/x-www-form-urlencoded', body)
const parts = (body: string) => post('multipart/form-data; boundary=x', `${body}--x--\r\n`)
const part = (about: string, inside: string) =>
  `--x\r\ncontent-disposition: form-data; ${about}\r\n\r\n${inside}\r\n`
const headers = (given: Record<string, string>) => new Request(HOME, { headers: given })

const people = (bytes: string) =>
  readPeopleFile(
    {
      bytes: Buffer.from(`naam;nr\nAn;1\n${bytes}`),
      asks: false,
      defaultLanguage: 'nl',
      languages: [],
    },
    () => undefined,
  )
const svg = (inside: string) =>
  readLogo({ bytes: Buffer.from(`<svg viewBox="0 0 9 9"><rect/>${inside}</svg>`) })
const text = (size: number, before: string, inside: string, after = '') =>
  `${before}${times(inside)(size - before.length - after.length)}${after}`

/** A picture of one colour, in so many pieces. */
function png(size: number, side: number, pieces: number) {
  const chunk = (name: string, data: Uint8Array) => {
    const inside = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(inside))
    return Buffer.concat([length, inside, sum])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0])
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  const pixels = deflateSync(Buffer.alloc((side * 4 + 1) * side))
  const each = Math.ceil(pixels.length / pieces)
  const data = Array.from({ length: pieces }, (_, at) =>
    chunk('IDAT', pixels.subarray(at * each, (at + 1) * each)),
  )
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const whole = [signature, chunk('IHDR', header), ...data, chunk('IEND', Buffer.alloc(0))]
  return { bytes: Buffer.concat(whole).subarray(0, Math.max(size, 1e6)) }
}

export const nasty: Nasty[] = [
  ...group('form', 64_000, (made: string) => send(form(made)), {
    'one name again and again': times('a=&'),
    'names without end': (size) => Array.from({ length: size / 8 }, (_, at) => `n${at}=`).join('&'),
    lists: times('a[]=1&'),
    'percent signs': times('%'),
    'plus signs': times('a=+++&'),
    'line ends': (size) => `a=${times('%0D%0A')(size)}x`,
  }),
  ...group('multipart', 1_000_000, (made: string) => send(parts(made)), {
    'one field again and again': times(part('name="a"', '')),
    'names that do not end': (size) => part(`name="${times('\\"')(size)}`, ''),
    'blanks in a header': (size) => part(`name="a";${times(' ')(size)}x`, ''),
    'marks that are almost its end': (size) => part('name="a"', times('\r\n--')(size)),
  }),
  ...group('csv', 1_000_000, people, {
    'line ends': times('\n'),
    'line ends of two kinds': times('\r\n\r'),
    'quotation marks': times('"'),
    'quotation marks in a row each': times('"""";""\n'),
    'one cell': times('a'),
    columns: times(';'),
    brackets: times('((((['),
    'names of accents': (size) => `A${times('\u0301\u0323')(size / 2)};2\n`,
    'blanks around a cell': times('           ;   \n'),
  }),
  ...group('svg', 900_000, svg, {
    'letters of a style': (size) => text(size, '<style>', 'a', '</style>'),
    'openers of remarks': (size) => text(size, '<style>', '/*', '</style>'),
    'a style of 60 kB': (size) =>
      text(Math.min(size, 60_000), '<style>', '.a{fill:red}', '</style>') +
      times('<rect class="a"/>')(Math.min(size, 150_000)),
    attributes: (size) => text(size, '<rect ', 'a ', '/>'),
    classes: (size) => text(size, '<rect class="', 'ab ', '"/>'),
    'groups in groups': (size) => times('<g>')(size / 30),
    'links in links': (size) => times('<a>')(size / 30),
    words: (size) => text(size, '<text>', 'a&', '</text>'),
    references: (size) => text(size, '<use href="#', 'a.', '"/>'),
    blanks: (size) => text(size, '<rect fill="', ' ', '!"/>'),
  }),
  ...group('png', 1_000_000, readLogo, {
    pixels: (size) => png(size, Math.floor(Math.sqrt(size * 4)), 1),
    pieces: (size) => png(size, 300, Math.floor(size / 100)),
    'nothing but pieces': (size) => ({
      bytes: Buffer.concat([png(0, 4, 1).bytes.subarray(0, 33), Buffer.alloc(size)]),
    }),
  }),
  ...group('markdown', MOST.fuller, toSafeHtml, {
    brackets: times('['),
    links: times('[a]('),
    pictures: times('![a]('),
    stars: times('*a **a '),
    lines: times('_a __a '),
    quotes: times('> '),
    'quotes in lists': times('> - '),
    'lists in lists': (size) =>
      Array.from({ length: Math.sqrt(size * 2) }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
    'marks of code': (size) =>
      Array.from({ length: Math.sqrt(size * 2) }, (_, at) => '`'.repeat(at)).join(' '),
    'brackets of tags': times('<a '),
    'signs by name': times('&a'),
    'line ends': times('\n\n'),
    definitions: times('[a]: b\n'),
  }),
  ...group('clause', 300_000, (made: string) => openIn(made), {
    braces: times('{'),
    'braces and words': times('{a'),
  }),
  ...group('typst text', 300_000, (made: string) => withoutSteering({ made }), {
    'signs that steer': (size) => `x${times('\u0001')(size)}x`,
    'signs that steer, and words': times('\u202ea'),
    'lists in lists': times('a'),
  }),
  ...group(
    'accept-language',
    16_000,
    (made: string) => send(headers({ 'accept-language': made })),
    {
      commas: times(','),
      qualities: times('nl;q=,'),
      blanks: (size) => `nl${times(' ')(size)}x`,
    },
  ),
  ...group('cookies', 16_000, (made: string) => send(headers({ cookie: made })), {
    semicolons: times(';'),
    names: times('a=b; '),
    'percent signs': (size) => `language=${times('%')(size)}`,
    blanks: (size) => `language=nl${times(' ')(size)};x`,
  }),
  ...group('content-type', 16_000, (made: string) => send(post(made, 'x')), {
    blanks: (size) => `multipart/form-data;${times(' ')(size)}x`,
    semicolons: (size) => `multipart/form-data${times(';')(size)}`,
    'quotation marks': (size) => `multipart/form-data; boundary=${times('"')(size)}`,
  }),
  ...group('search', 16_000, (made: string) => wordsOf(made).map(spellings), {
    blanks: times(' '),
    words: times('a '),
    accents: (size) => `a${times('\u0301\u0323')(size)}`,
    apostrophes: times("'"),
  }),
  ...group('address', 16_000, (made: string) => [emailAddress(made), webAddress(made)], {
    dots: times('a.'),
    'dots at the end': (size) => `https://a${times('.')(size)}`,
    hyphens: (size) => `a@${times('a-')(size)}`,
    brackets: times('<a>'),
    'brackets and blanks': (size) => `<a@b.be>${times(' ')(size)}x`,
    'at signs': times('@'),
  }),
  ...group(
    'name',
    64_000,
    (made: string) => [fold(made), oneLine(made), orderKey(made), isNameOf(made, 'Zoë Maes')],
    {
      blanks: (size) => `Zoë${times(' ')(size)}Maes`,
      words: times('a '),
      accents: (size) => `Zoe${times('\u0301\u0323')(size)}`,
      particles: times('van de '),
      hyphens: times('a-'),
      'full stops': times('a.'),
      'signs that steer': times('\u202e \u0007'),
    },
  ),
]
