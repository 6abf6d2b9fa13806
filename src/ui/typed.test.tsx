import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import * as ui from './index.ts'
import { written } from './testing/written.ts'

/** Every element with the names of its attributes, in their order. */
function skeleton(node: Root | Element): string[] {
  const own = node.type === 'element' ? [`${node.tagName} ${Object.keys(node.properties)}`] : []
  return [...own, ...node.children.flatMap((inner) => ('children' in inner ? skeleton(inner) : []))]
}
const skeletonOf = (piece: Child) => skeleton(fromHtml(written(piece), { fragment: true }))

const language = 'nl'
/** Pieces with somebody’s own words wherever a word can stand. */
const pieces: Record<string, (word: string) => Child> = {
  field: (word) => (
    <ui.Field name="q" label={word} hint={word} error={word} value={word} optional={word} />
  ),
  'long field': (word) => (
    <ui.Field name="q" label={word} type="textarea" value={word} maxlength={9} countdown="nl" />
  ),
  list: (word) => (
    <ui.Field name="q" label={word} type="select" options={[{ value: word, label: word }]} />
  ),
  choices: (word) => (
    <ui.Choices
      name="q[]"
      legend={word}
      hint={word}
      error={word}
      options={[{ value: word, label: word, hint: word }]}
    />
  ),
  box: (word) => <ui.Check name="q" label={word} value={word} hint={word} error={word} />,
  summary: (word) => (
    <ui.ErrorSummary language={language} errors={{ '': word, q: word }} title={word} />
  ),
  button: (word) => (
    <ui.Button label={word} name="q" value={word}>
      {word}
    </ui.Button>
  ),
  link: (word) => (
    <ui.ButtonLink href={word} label={word} download={`x${word}`}>
      {word}
    </ui.ButtonLink>
  ),
  card: (word) => (
    <ui.Card title={`x${word}`} action={word}>
      {word}
    </ui.Card>
  ),
  doors: (word) => (
    <ui.Doors label={word} doors={[{ href: word, icon: 'ask', title: word, text: `x${word}` }]} />
  ),
  tasks: (word) => (
    <ui.Tasks items={[{ title: word, href: `x${word}`, due: `x${word}`, text: `x${word}` }]} />
  ),
  table: (word) => (
    <ui.Table
      caption={word}
      columns={[{ head: word }]}
      rows={[[`x${word}`]]}
      total={[`x${word}`]}
    />
  ),
  facts: (word) => <ui.DefinitionList items={[[word, word]]} />,
  thread: (word) => (
    <ui.Thread
      language={language}
      label={word}
      stations={[{ state: 'now', label: word, figure: `x${word}`, href: `x${word}` }]}
    />
  ),
  clause: (word) => (
    <ui.Clause
      kind="rule"
      language={language}
      title={word}
      mark={`x${word}`}
      example={{ do: `x${word}`, dont: `x${word}` }}
    >
      {word}
    </ui.Clause>
  ),
  notice: (word) => <ui.Notice title={`x${word}`}>{word}</ui.Notice>,
  bars: (word) => (
    <ui.Bars
      language={language}
      title={word}
      caption={word}
      items={[{ label: word, value: 1, total: 2, href: `x${word}` }]}
    />
  ),
  mark: (word) => (
    <ui.Portal
      language={language}
      title={word}
      nonce="n"
      brand={{ name: word, accent: ui.accentFor('#0e5a57') }}
      who={{ name: word, href: `x${word}` }}
      assets={{ css: '/a.css', scripts: [] }}
      back={{ href: word, label: word }}
      flash={{ kind: 'good', text: word }}
    />
  ),
}

const unkind = fc.constantFrom(
  '"><script>alert(1)</script>',
  "' onload='x",
  '" onmouseover="x',
  '</textarea><b>',
  '</title><script>',
  '</style>',
  '<!--',
  ']]>',
  '&lt;i&gt;',
  '&quot;>',
  '\u2028',
)
/** Anything that somebody may type; a word of its own, so that nothing is left out for being empty. */
const words = fc.tuple(fc.string(), unkind, fc.string()).map((parts) => parts.join(''))

test.each(Object.entries(pieces))('in a %s, words make no element and no attribute', (_, piece) => {
  const plain = skeletonOf(piece('woord'))
  fc.assert(
    fc.property(words, (word) => {
      expect(skeletonOf(piece(word))).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})

test('the look at words sees it when one makes an element', () => {
  const careless = (word: string) => `<p title="${word}">${word}</p>`
  expect(skeletonOf(careless('"><b>'))).not.toEqual(skeletonOf(careless('woord')))
})
