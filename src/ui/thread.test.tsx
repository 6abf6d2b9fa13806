import { expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { tagsOf, wordsOf, written } from './testing/written.ts'
import { uiText } from './text.ts'
import { Blocks, Dots, Progress, type Station, Thread } from './thread.tsx'

const stations: Station[] = [
  { state: 'done', label: 'Geschreven', href: '/policies' },
  { state: 'now', label: 'Getekend', figure: '3 van 9' },
  { state: 'later', label: 'Herzien' },
]

test('where the thread is stands out for whoever does not see it, too', () => {
  const thread = <Thread language="nl" label="Levensloop" stations={stations} />
  expect(tagsOf(thread, 'li').map((tag) => tag.includes('aria-current="step"'))).toEqual([
    false,
    true,
    false,
  ])
  expect(wordsOf(thread)).toBe('Geschreven (klaar) Getekend (nu bezig) 3 van 9 Herzien (komt nog)')
  expect(tagsOf(thread, 'ol')[0]).toContain('aria-label="Levensloop"')
  expect(tagsOf(thread, 'a')).toEqual(['<a class="strong" href="/policies">'])
  expect(tagsOf(<Thread language="nl" label="x" stations={[]} upright />, 'ol')[0]).toContain(
    'class="thread upright"',
  )
})

test('states are told apart in words in every language', () => {
  for (const language of languages) {
    const said = stations.map((station) =>
      wordsOf(<Thread language={language} label="x" stations={[{ ...station, label: '' }]} />),
    )
    expect(new Set(said).size).toBe(3)
    const blocks = (['full', 'half', 'none'] as const).map((state) =>
      wordsOf(<Blocks language={language} label="" blocks={[{ label: 'Doel', state }]} />),
    )
    expect(blocks).toEqual(
      (['covered', 'partly', 'missing'] as const).map((word) => `Doel : ${uiText[language][word]}`),
    )
  }
})

test('how far somebody is, is a drawing with words', () => {
  const dots = <Dots current={2} total={4} label="Vraag 2 van 4" />
  expect(tagsOf(dots, 'div')).toEqual(['<div class="dots" role="img" aria-label="Vraag 2 van 4">'])
  expect(tagsOf(dots, 'i')).toEqual(['<i class="past">', '<i class="here">', '<i>', '<i>'])
  expect(tagsOf(<Dots current={1} total={0} label="x" />, 'i')).toEqual([])
})

test('the building blocks may be named or not, and lead on where there is more', () => {
  const blocks = [{ label: 'Doel', state: 'half' as const, href: '/b' }]
  const quiet = written(<Blocks language="nl" label="Negen" blocks={blocks} />)
  expect(quiet).toContain('<li class="half"><span class="hush"><a href="/b">Doel</a>')
  const named = written(<Blocks language="nl" label="Negen" blocks={blocks} named />)
  expect(named).toContain('<li class="half"><span><a href="/b">Doel</a>')
})

test('long work is a bar with its name, and says in words how far it is', () => {
  const bar = <Progress label="Mails" value={3} max={9} text="3 van 9" id="mails" />
  expect(tagsOf(bar, 'label')).toEqual(['<label for="mails">'])
  expect(tagsOf(bar, 'progress')).toEqual([
    '<progress class="progress" id="mails" value="3" max="9">',
  ])
  expect(written(bar)).toContain('>3 van 9</progress>')
  expect(tagsOf(<Progress label="x" value={0} max={1} />, 'progress')[0]).toContain('value="0"')
})
