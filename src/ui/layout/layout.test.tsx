import { describe, expect, test } from 'vitest'
import { languages } from '../../platform/locale.ts'
import { accentFor } from '../colour.ts'
import { faultsIn } from '../testing/html-check.ts'
import { tagsOf, wordsOf, written } from '../testing/written.ts'
import { uiText } from '../text.ts'
import { asDocument, type PageProps } from './page.tsx'
import { Portal } from './portal.tsx'
import { Workbench } from './workbench.tsx'

const inFour: PageProps['languages'] = [
  { code: 'nl', label: 'Nederlands', href: '?language=nl' },
  { code: 'fr', label: 'Français', href: '?language=fr' },
]
const page: PageProps = {
  language: 'nl',
  title: 'Mensen',
  nonce: 'n0nce',
  brand: { name: 'De Korenaar', accent: accentFor('#c0392b') },
  assets: { css: '/assets/a.css', scripts: ['/assets/a.js'] },
}
const menu = [
  { href: '/overview', label: 'Overzicht', current: true },
  { href: '/people', label: 'Mensen', count: 3, late: true, group: 'Maken' },
  { href: '/outbox', label: 'Post', count: 0, apart: true },
]
const portal = (more: Partial<PageProps> = {}) => <Portal {...page} {...more} />
const bench = (more: Partial<Parameters<typeof Workbench>[0]> = {}) => (
  <Workbench {...page} {...more} />
)
const faces = [
  ['for everybody', portal],
  ['for those who run it', bench],
] as const

describe.each(faces)('a page %s', (_, face) => {
  const titleOf = (more: Partial<PageProps> = {}) =>
    /<title>(.*)<\/title>/.exec(written(face(more)))?.[1]

  test('says what it is and whose it is, and first of all that a form was refused', () => {
    expect(titleOf()).toBe('Mensen · De Korenaar')
    for (const language of languages)
      expect(titleOf({ language, failed: true })).toBe(
        `${uiText[language].errorInTitle('Mensen')} · De Korenaar`,
      )
  })

  test('is in the language that it says, and begins with a way past the menu', () => {
    for (const language of languages) {
      expect(tagsOf(face({ language }), 'html')[0]).toContain(`lang="${language}"`)
      expect(written(face({ language }))).toContain(
        `<body><a class="skip" href="#content">${uiText[language].skip}</a>`,
      )
    }
    expect(tagsOf(face(), 'main')).toEqual(['<main id="content" tabindex="-1">'])
  })

  test('leads to itself in the other languages, each under its own name', () => {
    const switched = face({ languages: inFour })
    expect(written(switched)).toContain(
      '<a href="?language=fr" lang="fr" hreflang="fr" rel="nofollow">Français</a>',
    )
    expect(written(switched)).not.toContain('href="?language=nl"')
    expect(written(switched)).toContain('Taal: ')
    for (const none of [undefined, [], inFour.slice(0, 1), inFour.slice(1)])
      expect(written(face({ languages: none }))).not.toContain('class="languages"')
  })

  test('leads back where there is a way back, and says once what just happened', () => {
    expect(wordsOf(face({ back: { href: '/people' } }))).toContain(uiText.nl.back)
    const named = face({ back: { href: '/people', label: 'Naar de mensen' } })
    expect(written(named)).toMatch(
      /<a class="back" href="\/people"><svg.*<\/svg>Naar de mensen<\/a>/,
    )
    const told = face({ flash: { kind: 'good', text: 'Bewaard' } })
    expect(written(told)).toContain('<div class="notice tone-good" role="status">')
    expect(written(face())).not.toMatch(/class="back"|role="status"/)
  })

  test('has the logo, or the first letter of the name', () => {
    expect(written(face())).toContain('<span class="initial" aria-hidden="true">D</span>')
    const emoji = { ...page.brand, name: '😀 Bakkers' }
    expect(written(face({ brand: emoji }))).toContain('aria-hidden="true">😀</span>')
    const drawn = face({ brand: { ...page.brand, logoUrl: '/logo/1.svg' } })
    expect(tagsOf(drawn, 'img')[0]).toBe('<img src="/logo/1.svg" alt="" height="28"/>')
    expect(written(drawn)).toContain('<link rel="icon" href="/logo/1.svg"/>')
    expect(written(drawn)).not.toContain('class="initial"')
  })

  test('is whole: one title, every id once, and wide where it is asked', () => {
    const whole = written(asDocument(face({ languages: inFour, who: { name: 'Ine' } })))
    expect(whole).toMatch(/^<!doctype html><html/)
    expect(faultsIn(whole)).toEqual([])
    expect(tagsOf(face({ wide: true }), 'html')[0]).toContain(' roomy"')
  })
})

test('whoever is signed in reads their own name, and leaves by a form that nothing sends by itself', () => {
  const who = { name: 'Ine Peeters', roles: ['eigenaar', 'coach'], href: '/me/security' }
  for (const written of [portal({ who }), bench({ who, menu })].map(String)) {
    expect(written).toContain('<form class="signed-in" method="post" action="/session/end">')
    expect(written).toContain('<a href="/me/security">Ine Peeters</a>')
    expect(written).toContain('eigenaar, coach')
    expect(written).not.toMatch(/href="\/session\/end"/)
  }
  expect(written(portal({ who: { name: 'Ine' } }))).toContain('<span>Ine</span>')
  for (const nobody of [portal(), bench({ menu })])
    expect(written(nobody)).not.toContain('signed-in')
  expect(written(portal({ who, signOut: '/weg' }))).toContain('action="/weg"')
})

describe('the menu', () => {
  test('says where one is, and what waits where', () => {
    const [first, second] = written(bench({ menu })).split('<details class="fold-menu">')
    for (const copy of [first ?? '', second ?? '']) {
      expect(copy).toContain('<a href="/overview" aria-current="page"><span>Overzicht</span></a>')
      expect(copy).toContain('<span class="part">Maken</span><a href="/people"><span>Mensen</span>')
      expect(copy).toContain('<span class="hush">, 3 te doen, te laat</span>')
      expect(copy).toContain('<b class="num late" aria-hidden="true">3</b>')
      expect(copy).toContain('<li class="apart"><a href="/outbox"><span>Post</span></a></li>')
    }
    expect(tagsOf(bench({ menu }), 'nav')).toEqual(
      Array.from({ length: 2 }, () => '<nav class="menu-list" aria-label="Menu">'),
    )
  })

  test('is not there on a page that is about one thing', () => {
    for (const alone of [bench(), bench({ menu: [] }), bench({ aside: 'het concept' })])
      expect(written(alone)).not.toContain('<nav')
    expect(written(bench({ aside: 'het concept' }))).toContain(
      '<aside class="beside">het concept</aside>',
    )
    expect(written(bench({ menu }))).not.toContain('<aside')
  })
})
