import { expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import * as ui from './index.ts'
import { faultsIn } from './testing/html-check.ts'
import { samples } from './testing/samples.tsx'
import { written } from './testing/written.ts'

const page: ui.PageProps = {
  language: 'nl',
  title: 'Dag',
  nonce: 'n0nce',
  brand: { name: 'De Korenaar', logoUrl: '/logo/1.svg', accent: ui.accentFor('#c0392b') },
  who: { name: 'Ine Peeters', roles: ['eigenaar'] },
  assets: { css: '/assets/portal.css', scripts: ['/assets/portal.js'] },
  languages: [
    { code: 'nl', label: 'Nederlands', href: '?language=nl' },
    { code: 'fr', label: 'Français', href: '?language=fr' },
  ],
  back: { href: '/' },
  flash: { kind: 'good', text: 'Bewaard' },
}

test.each(Object.entries(samples))(
  '%s writes HTML that exists, with every label tied',
  (_, piece) => {
    expect(faultsIn(written(piece))).toEqual([])
  },
)

test('every component of the kit has its sample', () => {
  const components = Object.keys(ui).filter(
    (name) => /^[A-Z]/.test(name) && !['Portal', 'Workbench'].includes(name),
  )
  expect(components.filter((name) => !(name in samples))).toEqual([])
})

test('both layouts are whole pages in which nothing is inline without the nonce', () => {
  const menu = [{ href: '/policies', label: 'Beleid', count: 2, current: true }]
  for (const layout of [
    <ui.Portal {...page}>x</ui.Portal>,
    <ui.Workbench {...page} menu={menu}>
      x
    </ui.Workbench>,
    <ui.Workbench {...page} aside="y">
      x
    </ui.Workbench>,
  ]) {
    const whole = written(ui.asDocument(layout))
    expect(whole).toMatch(/^<!doctype html><html lang="nl"/)
    expect(faultsIn(whole)).toEqual([])
    expect(whole).not.toMatch(/<(style|script)(?![^>]*nonce="n0nce")/)
    expect(whole).toContain(':root{--accent:#')
  }
})

test('the check sees what compiles and is wrong', () => {
  const wrong = '<div styl="x" style="top:0"><lable></lable><input name="a"/><p id="x"></p></div>'
  expect(faultsIn(`${wrong}<i id="x" aria-describedby="gone" onclick="y()"></i>`)).toEqual([
    '<div styl> is not an attribute',
    '<div style> is not an attribute',
    '<lable> is not an element',
    '<i onclick> is not an attribute',
    '#x is there twice',
    '<i> points to #gone, which is not there',
    '<input name="a"> has no label',
  ])
})

test('what people type stays text', () => {
  const typed = '"><script>alert(1)</script>'
  const field = written(<ui.Field name="q" label="Vraag" value={typed} error={typed} />)
  const brand = { ...page.brand, name: typed }
  const portal = written(<ui.Portal {...page} brand={brand} title={typed} />)
  for (const page of [field, portal]) expect(page).not.toContain('<script>alert')
})

test('an accent that is no colour cannot leave its variable', () => {
  const accent = ui.accentFor('#123456')
  accent.light.accent = 'red}body{display:none'
  expect(written(<ui.Portal {...page} brand={{ name: 'x', accent }} />)).not.toContain(
    'display:none',
  )
})

test('a message is tied to its field, and the summary leads there', () => {
  const form = written(
    <div>
      <ui.ErrorSummary language="nl" errors={{ 'topics[]': 'Kies er één', mail: 'Vul in' }} />
      <ui.Field name="mail" label="E-mail" hint="Van je werk" error="Vul in" />
      <ui.Choices
        name="topics[]"
        type="checkbox"
        legend="Waarover?"
        error="Kies er één"
        options={[{ value: 'a', label: 'Foto’s' }]}
      />
    </div>,
  )
  expect(form).toContain('href="#topics"')
  expect(form).toMatch(/<input[^>]*id="topics"/)
  expect(form).toMatch(/<input[^>]*id="mail"[^>]*aria-describedby="mail-hint mail-error"/)
  expect(form).toContain('role="alert"')
})

test('a rule and a guideline are told apart in words in every language', () => {
  for (const language of languages) {
    const kinds = (['rule', 'guideline'] as const).map((kind) =>
      written(<ui.Kind kind={kind} language={language} />).replaceAll(/<[^>]*>/g, ''),
    )
    expect(new Set(kinds).size).toBe(2)
  }
})
