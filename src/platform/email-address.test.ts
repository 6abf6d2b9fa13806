import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOrWord, emailAddress } from './email-address.ts'

test.each([
  ['jan@münchen.example', 'jan@münchen.example'],
  ['jan@xn--mnchen-3ya.example', 'jan@münchen.example'],
  ['Jan@MÜNCHEN.example', 'jan@münchen.example'],
  ['jan@mu\u0308nchen.example', 'jan@münchen.example'],
  ['jan@straße.example', 'jan@straße.example'],
  ['jan@उदाहरण.example', 'jan@उदाहरण.example'],
  ['jan@例え。example', 'jan@例え.example'],
  ['zo&zo@example.be', 'zo&zo@example.be'],
  ["pat.o'neill@example.be", "pat.o'neill@example.be"],
  ['pat.o’neill@example.be', "pat.o'neill@example.be"],
  ['ploeg/noord@example.be', 'ploeg/noord@example.be'],
  ['ine+werk@example.be', 'ine+werk@example.be'],
  ['INE@EXAMPLE.BE', 'ine@example.be'],
])('%s is %s', (typed, address) => expect(emailAddress(typed)).toBe(address))

test.each([
  'Zoë Maes <zoe@example.be>',
  '"Maes, Zoë" <zoe@example.be>;',
  '<zoe@example.be>',
  'zoe@example.be <mailto:zoe@example.be>',
  'zoe@example.be <zoe@example.be>',
  'mailto:zoe@example.be',
  'MAILTO:zoe%40example.be?subject=Dag',
  '<mailto:zoe@example.be>',
  ' \u202azoe@example.be\u202c\n',
  'zoe\u200b@exam\u2060ple.be\ufeff',
  '\u00a0zoe@example.be,',
  'zoe@example.be.',
  'zoe＠example.be',
])('is taken out of what is pasted: %s', (typed) =>
  expect(emailAddress(typed)).toBe('zoe@example.be'),
)

test.each([
  ...['', '@', 'zoe', 'zoe@', '@example.be', 'zoe@example', 'zoe@localhost', 'zoe maes@example.be'],
  ...['zoe@exam ple.be', 'zoe@@example.be', '.zoe@example.be', 'zoe..maes@example.be'],
  ...['zoë@example.be', 'zoe@-example.be', 'zoe@example-.be', 'zoe@127.0.0.1', 'zoe@example.b'],
  ...['zoe@example.be/pad', 'zoe@example.be:25', 'zoe@exa%6Dple.be', 'zoe@exa_mple.be'],
  ...['zoe@example.be; ine@example.be', 'Zoë <zoe@example.be>, Ine <ine@example.be>'],
  ...['ine@example.be <zoe@example.be>', 'Zoë <zoe@example.be', `${'z'.repeat(65)}@example.be`],
  ...[`zoe@${'a'.repeat(64)}.be`, `zoe@${'abc.'.repeat(63)}be`, `zoe@${'ü.'.repeat(40)}be`],
])('mail cannot be sent to %s', (typed) => expect(emailAddress(typed)).toBeUndefined())

test('what was kept once is not written otherwise again', () => {
  const address = fc
    .tuple(fc.emailAddress(), fc.constantFrom('é', 'ß', 'ж', ''))
    .map(([at, more]) => at.replace('@', `@${more}`))
  fc.assert(
    fc.property(address, (typed) => {
      const kept = emailAddress(typed)
      if (kept !== undefined) expect(emailAddress(kept)).toBe(kept)
    }),
  )
})

test('who is known by a number is called by it', () => {
  expect(addressOrWord(' M-07\u200b ')).toBe('m-07')
  expect(addressOrWord('Zoë <zoe@example.be>')).toBe('zoe@example.be')
})
