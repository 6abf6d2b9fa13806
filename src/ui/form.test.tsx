import { expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { Choices } from './choices.tsx'
import { Field } from './field.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { faultsIn } from './testing/html-check.ts'
import { tagsOf, wordsOf, written } from './testing/written.ts'
import { uiText } from './text.ts'

test('a form is sent to be kept, with messages of our own', () => {
  expect(tagsOf(<Form action="/x">y</Form>, 'form')).toEqual([
    '<form class="form" action="/x" method="post" novalidate="">',
  ])
  const search = <Form action="/people" method="get" id="f" inline repeatable multipart />
  expect(tagsOf(search, 'form')[0]).toMatch(
    /class="form inline-form".* method="get" enctype="multipart\/form-data" id="f" data-repeatable="yes"/,
  )
})

const summary = (errors: Record<string, string | undefined>) => (
  <ErrorSummary language="nl" errors={errors}>
    Bel ons
  </ErrorSummary>
)

test('a form in which nothing is wrong has no summary', () => {
  for (const errors of [{}, { mail: undefined }, { mail: '' }])
    expect(written(summary(errors))).toBe('')
})

test('what is wrong is told at once, in the order of the form, with the way out', () => {
  const told = summary({
    '': 'Het lukte niet.',
    mail: 'Vul in.',
    name: undefined,
    'list[]': 'Kies.',
  })
  expect(tagsOf(told, 'div')[0]).toMatch(/role="alert".* tabindex="-1"/)
  expect(wordsOf(told)).toBe(`${uiText.nl.errorTitle} Het lukte niet. Vul in. Kies. Bel ons`)
  expect(tagsOf(told, 'a')).toEqual(['<a href="#mail">', '<a href="#list">'])
  expect(faultsIn(written(told))).toEqual([])
})

test('each message leads to its field, whatever kind of field it is', () => {
  const errors = { summary_nl: 'Te lang.', 'topics[]': 'Kies.', 'own.fr': 'Vul in.' }
  const page = written(
    <div>
      {summary(errors)}
      <Field name="summary_nl" label="A" type="textarea" />
      <Choices name="topics[]" legend="B" options={[{ value: 'a', label: 'A' }]} />
      <Field name="own.fr" label="C" type="select" />
    </div>,
  )
  const leads = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(leads).toHaveLength(3)
  for (const id of leads)
    expect(page).toMatch(new RegExp(`<(input|textarea|select)[^>]* id="${id}"`))
})

test('the summary has its title in every language, and one of its own where it is given', () => {
  for (const language of languages)
    expect(wordsOf(<ErrorSummary language={language} errors={{ a: 'x' }} />)).toBe(
      `${uiText[language].errorTitle} x`,
    )
  const own = <ErrorSummary language="nl" errors={{ a: 'x' }} title="Nog niet" />
  expect(wordsOf(own)).toBe('Nog niet x')
})
