import { expect, test } from 'vitest'
import { Actions, Button, ButtonLink } from './button.tsx'
import { Card, Details, Empty, PageHead, Split } from './card.tsx'
import { ActionRow, Doors, Tasks } from './lists.tsx'
import { AutoRefresh, LivePreview, ReadingProgress } from './live.tsx'
import { Notice, Tag } from './notice.tsx'
import { tagsOf, wordsOf, written } from './testing/written.ts'

test('a button sends its form unless it is told otherwise', () => {
  expect(tagsOf(<Button>Bewaar</Button>, 'button')).toEqual([
    '<button class="btn btn-primary" type="submit">',
  ])
  const other = (
    <Button type="button" kind="plain" name="do" value="x" formaction="/y" form="f" disabled>
      Meer
    </Button>
  )
  expect(tagsOf(other, 'button')[0]).toMatch(
    /^<button class="plain" type="button" name="do" value="x" disabled="" form="f" formaction="\/y">$/,
  )
})

test('a button says what a screen reader needs, and its drawing says nothing', () => {
  const remove = (
    <Button icon="remove" label="Verwijder Tom Claes">
      Verwijder
    </Button>
  )
  expect(tagsOf(remove, 'button')[0]).toContain('aria-label="Verwijder Tom Claes"')
  expect(tagsOf(remove, 'svg')[0]).toContain('aria-hidden="true"')
  expect(wordsOf(remove)).toBe('Verwijder')
  expect(written(<Button>Verwijder</Button>)).not.toMatch(/aria-label|svg/)
})

test('a link to a file is never fetched ahead, and one that does something neither', () => {
  const link = (more: Partial<Parameters<typeof ButtonLink>[0]>) =>
    tagsOf(<ButtonLink href="/f.pdf" {...more} />, 'a')[0]
  expect(link({ download: true })).toContain(' download=""')
  expect(link({ download: 'bewijs.pdf' })).toContain(' download="bewijs.pdf"')
  expect(link({ download: false })).not.toContain('download')
  expect(link({ nofollow: true })).toContain(' rel="nofollow"')
  expect(link({})).toBe('<a class="btn btn-primary" href="/f.pdf">')
})

test('a page has one title; a card and an empty page begin a part of it', () => {
  const head = (
    <PageHead title="Mensen" lead="Iedereen die hier werkt" actions={<a href="/n">N</a>} />
  )
  expect(written(head)).toContain('<h1>Mensen</h1>')
  expect(wordsOf(head)).toBe('Mensen Iedereen die hier werkt N')
  expect(written(<PageHead title="Mensen" />)).not.toMatch(/muted|actions/)
  expect(written(<Card title="Rollen">x</Card>)).toContain('<h2>Rollen</h2>')
  const inside = (
    <Card title="Rollen" level={3} asked id="roles">
      x
    </Card>
  )
  expect(written(inside)).toContain('<section class="card asked" id="roles">')
  expect(written(inside)).toContain('<h3>Rollen</h3>')
  expect(written(<Card>x</Card>)).not.toMatch(/<h\d|card-head/)
  const empty = (
    <Empty drawing="quiet" title="Niets" action={<ButtonLink href="/n">Begin</ButtonLink>}>
      Nog niet
    </Empty>
  )
  expect(wordsOf(empty)).toBe('Niets Nog niet Begin')
  expect(written(<Empty drawing="quiet" title="Niets" />)).not.toContain('class="actions"')
})

test('more for those who want it is folded until it is asked for', () => {
  expect(tagsOf(<Details summary="Meer">x</Details>, 'details')).toEqual(['<details class="more">'])
  const open = (
    <Details summary="Meer" open>
      x
    </Details>
  )
  expect(tagsOf(open, 'details')[0]).toContain(' open=""')
  expect(written(<Split beside="ernaast">eerst</Split>)).toMatch(/eerst.*<aside[^>]*>ernaast/)
})

test('something to know is spoken at once only where it is told to be', () => {
  expect(tagsOf(<Notice>x</Notice>, 'div')[0]).toBe('<div class="notice tone-info">')
  expect(tagsOf(<Notice kind="bad" role="alert" />, 'div')[0]).toBe(
    '<div class="notice tone-bad" role="alert">',
  )
  expect(wordsOf(<Notice title="Let op">nu</Notice>)).toBe('Let op nu')
  expect(written(<Tag>oud</Tag>)).toBe('<span class="tag">oud</span>')
  expect(written(<Tag kind="good">ja</Tag>)).toBe('<span class="tag tone-good">ja</span>')
})

test('the doors are a place of their own, each a link as a whole', () => {
  const doors = (
    <Doors
      label="Hulp"
      doors={[
        { href: '/a', icon: 'ask', title: 'Vraag', text: 'Aan wie?' },
        { href: '/b', icon: 'document', title: 'Lees' },
      ]}
    />
  )
  expect(tagsOf(doors, 'nav')).toEqual(['<nav class="doors" aria-label="Hulp">'])
  expect(tagsOf(doors, 'a')).toEqual(['<a href="/a">', '<a href="/b">'])
  expect(wordsOf(doors)).toBe('Vraag Aan wie? Lees')
})

test('what waits leads to where it is done, and what is due soon stands out', () => {
  const tasks = (
    <Tasks
      items={[
        { title: 'Trek in', href: '/1', due: 'morgen', tone: 'soon' },
        { title: 'Lees', due: 'vrijdag', text: 'Tien minuten' },
      ]}
    />
  )
  expect(tagsOf(tasks, 'a')).toEqual(['<a class="strong" href="/1">'])
  expect(written(tasks)).toContain('<span class="due">morgen</span>')
  expect(written(tasks)).toContain('<b>Lees</b><span class="muted small">vrijdag</span>')
  const row = <ActionRow title="Training" text="Kort" action={<a href="/t">Start</a>} />
  expect(wordsOf(row)).toBe('Training Kort Start')
})

test('what a script improves is whole without it', () => {
  const reading = (
    <ReadingProgress
      parts={9}
      partsLeft="Nog {n} van {total}"
      oneLeft="Nog één"
      finished="Klaar"
      sign={<ButtonLink href="/teken">Teken</ButtonLink>}
    >
      De tekst
    </ReadingProgress>
  )
  expect(wordsOf(reading)).toBe('De tekst Teken')
  expect(tagsOf(reading, 'reading-progress')[0]).toBe(
    '<reading-progress data-parts="9" data-parts-left="Nog {n} van {total}" data-one-left="Nog één" data-finished="Klaar">',
  )
  expect(tagsOf(reading, 'a')[0]).not.toContain('aria-disabled')
  expect(written(<LivePreview src="/p" target="t" />)).toContain('data-src="/p" data-target="t"')
})

test('long work is told as it goes on, and asks for nothing any more when it is done', () => {
  const work = (running: boolean) =>
    tagsOf(<AutoRefresh src="/job" running={running} />, 'auto-refresh')[0]
  expect(work(true)).toBe('<auto-refresh data-src="/job" data-state="running" aria-live="polite">')
  expect(work(false)).toContain('data-state="done"')
  expect(written(<Actions>x</Actions>)).toBe('<div class="actions">x</div>')
})
