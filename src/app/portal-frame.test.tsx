import { raw } from 'hono/html'
import { expect, test } from 'vitest'
import { accentFor, asDocument, Portal } from '../ui/index.ts'
import { inPortal } from './portal-frame.tsx'

const propsOf = (name: string, more: object = {}) => ({
  language: 'nl' as const,
  nonce: `nonce-of-${name.length}`,
  title: 'Zo gaan wij om met sociale media',
  brand: { name: 'De Korenaar', accent: accentFor('#0e5a57') },
  who: { name, href: '/me/security' },
  assets: { css: '/assets/portal.css', scripts: ['/assets/portal.js'] },
  languages: [
    { code: 'nl' as const, label: 'Nederlands', href: `/sign/${name.length}?text=nl&language=nl` },
    { code: 'fr' as const, label: 'Français', href: `/sign/${name.length}?text=nl&language=fr` },
  ],
  ...more,
})
const drawnAnew = async (props: ReturnType<typeof propsOf>, inside: string) =>
  String(await asDocument(<Portal {...props}>{raw(inside)}</Portal>))

test('a frame that was drawn before is, for everybody, the frame as it would be drawn for them', async () => {
  const people = ['Fatima Aziz', "Jan d'Hondt", '<b>Zoë & co</b>', '$& $1 \\n']
  for (const name of people)
    for (const inside of ['<p>een</p>', '<p>twee $&</p>']) {
      const props = propsOf(name)
      expect(await inPortal(props, raw(inside))).toBe(await drawnAnew(props, inside))
    }
})

test('what makes a frame another one is never mixed up', async () => {
  const variants = [
    {},
    { title: 'Ondertekenen' },
    { language: 'fr' },
    { failed: true },
    { who: undefined },
    { brand: { name: 'Bakkerij Zon', accent: accentFor('#8a3b12') } },
    { flash: { kind: 'good', text: 'Bewaard' } },
    { back: { href: '/', label: 'Terug' } },
    { languages: undefined },
  ]
  for (const more of [...variants, ...variants]) {
    const props = propsOf('Tom Claes', more)
    expect(await inPortal(props, raw('<p>x</p>'))).toBe(await drawnAnew(props, '<p>x</p>'))
  }
})

test('an organisation cannot name itself such that a frame falls apart', async () => {
  const props = propsOf('Tom', { brand: { name: 'A\uE000name\uE000', accent: accentFor('') } })
  expect(await inPortal(props, raw('<p>x</p>'))).toBe(await drawnAnew(props, '<p>x</p>'))
})
