import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { Check, Choices } from './choices.tsx'
import { Field, type FieldProps } from './field.tsx'
import { fieldId } from './field-parts.tsx'
import { faultsIn } from './testing/html-check.ts'
import { tagsOf, wordsOf, written } from './testing/written.ts'
import { uiText } from './text.ts'

const options = [
  { value: '', label: 'Kies' },
  { value: '7', label: 'Zeven' },
  { value: '8', label: 'Acht', disabled: true },
]
const kinds: Partial<FieldProps>[] = [
  { type: 'text' },
  { type: 'email' },
  { type: 'file' },
  { type: 'color' },
  { type: 'textarea' },
  { type: 'textarea', maxlength: 90, countdown: 'nl' },
  { type: 'select', options },
]

describe.each(kinds)('a field (%o)', (kind) => {
  const field = (more: Partial<FieldProps> = {}) => (
    <Field name="note[]" label="Waarom?" {...kind} {...more} />
  )
  const control = (more?: Partial<FieldProps>) =>
    ['input', 'textarea', 'select'].flatMap((name) => tagsOf(field(more), name))[0] ?? ''

  test('is named by its label, and by nothing else', () => {
    expect(tagsOf(field(), 'label')).toEqual(['<label for="note">'])
    expect(control()).toContain(' id="note"')
    expect(control()).toContain(' name="note[]"')
    expect(control()).not.toMatch(/aria-|required|disabled|readonly|autofocus/)
    expect(faultsIn(written(field()))).toEqual([])
  })

  test('is read with its hint and with what is wrong', () => {
    expect(control({ hint: 'Kort' })).toContain(' aria-describedby="note-hint"')
    expect(control({ error: 'Vul in' })).toContain(' aria-describedby="note-error"')
    const both = field({ hint: 'Kort', error: 'Vul in' })
    expect(control({ hint: 'Kort', error: 'Vul in' })).toContain(
      ' aria-describedby="note-hint note-error"',
    )
    expect(wordsOf(both)).toMatch(/^Waarom\? Kort Vul in/)
    expect(faultsIn(written(both))).toEqual([])
  })

  test('says that it is wrong only where it is', () => {
    expect(control({ error: 'Vul in' })).toContain(' aria-invalid="true"')
    expect(control({ error: '' })).not.toContain('aria-invalid')
    expect(written(field({ error: '' }))).not.toMatch(/field-error|has-error/)
  })

  test('may be asked for, closed, or about another language', () => {
    const asked = control({ required: true, disabled: true, lang: 'fr', autocomplete: 'name' })
    for (const name of ['required', 'disabled', 'lang="fr"', 'autocomplete="name"'])
      expect(asked).toContain(` ${name}`)
  })
})

test('what was typed is shown again, also where it is nothing or nought', () => {
  const value = (typed: FieldProps['value'], type?: FieldProps['type']) =>
    written(<Field name="x" label="X" type={type} value={typed} options={options} />)
  expect(value(0)).toContain(' value="0"')
  expect(value('')).toContain(' value=""')
  for (const none of [null, undefined]) expect(value(none)).not.toContain(' value=')
  expect(value('een\ntwee', 'textarea')).toContain('>een\ntwee</textarea>')
  expect(value(null, 'textarea')).toContain('></textarea>')
})

test('of a list the answer that was given is chosen, and the invitation where there is none', () => {
  const chosen = (value: FieldProps['value']) =>
    tagsOf(<Field name="x" label="X" type="select" options={options} value={value} />, 'option')
      .filter((tag) => tag.includes(' selected'))
      .map((tag) => /value="(\w*)"/.exec(tag)?.[1])
  expect(chosen(7)).toEqual(['7'])
  expect(chosen('7')).toEqual(['7'])
  expect(chosen(null)).toEqual([''])
  expect(chosen('9')).toEqual([])
})

test('whoever may leave a field empty is told so, and how much room is left in their language', () => {
  expect(wordsOf(<Field name="x" label="Waarom?" optional="(mag leeg)" />)).toBe(
    'Waarom? (mag leeg)',
  )
  for (const language of languages) {
    const box = <Field name="x" label="X" type="textarea" maxlength={90} countdown={language} />
    expect(written(box)).toContain(`<count-down data-text="${uiText[language].charactersLeft}">`)
    expect(tagsOf(box, 'output')).toEqual(['<output class="hint" for="x">'])
  }
  const endless = <Field name="x" label="X" type="textarea" countdown="nl" />
  expect(written(endless)).not.toContain('count-down')
})

test('the id of a field can stand in an address, whatever its name', () => {
  expect(['mail', 'topics[]', 'own.nl'].map(fieldId)).toEqual(['mail', 'topics', 'own-nl'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(fieldId(name)).toMatch(/^[\w-]*$/)
    }),
  )
})

describe('a question with its answers', () => {
  const answers = [
    { value: 'a', label: 'Ja', hint: 'In de pauze' },
    { value: 'b', label: 'Nee' },
    { value: 'c', label: 'Soms', disabled: true },
  ]
  const choices = (more: Partial<Parameters<typeof Choices>[0]> = {}) => (
    <Choices name="when[]" legend="Wanneer?" options={answers} {...more} />
  )
  const ticked = (value: string | string[] | null) =>
    tagsOf(choices({ value }), 'input')
      .filter((tag) => tag.includes(' checked'))
      .map((tag) => /value="(\w)"/.exec(tag)?.[1])

  test('is one group, and each answer has its own label', () => {
    expect(written(choices())).toContain('<fieldset class="choices"><legend>Wanneer?</legend>')
    expect(tagsOf(choices(), 'label').map((tag) => /for="([\w-]+)"/.exec(tag)?.[1])).toEqual([
      'when',
      'when-2',
      'when-3',
    ])
    expect(faultsIn(written(choices()))).toEqual([])
  })

  test('shows what was answered: one, several or nothing', () => {
    expect(ticked('b')).toEqual(['b'])
    expect(ticked(['a', 'c'])).toEqual(['a', 'c'])
    for (const none of [null, [], '']) expect(ticked(none)).toEqual([])
  })

  test('is read with its hint and with what is wrong', () => {
    const wrong = choices({ hint: 'Kies er één', error: 'Kies iets' })
    expect(tagsOf(wrong, 'fieldset')[0]).toContain('aria-describedby="when-hint when-error"')
    expect(faultsIn(written(wrong))).toEqual([])
  })

  test('is the page’s own title, or for a screen reader only, where that is asked', () => {
    expect(written(choices({ legendAs: 'title' }))).toContain('<legend><h1>Wanneer?</h1></legend>')
    expect(tagsOf(choices({ legendAs: 'hidden' }), 'legend')).toEqual(['<legend class="hush">'])
  })

  test('can be asked for where one answer is wanted; of several none can be', () => {
    const required = (type: 'radio' | 'checkbox') =>
      tagsOf(choices({ type, required: true }), 'input').filter((tag) => tag.includes(' required'))
    expect(required('radio')).toHaveLength(3)
    expect(required('checkbox')).toHaveLength(0)
  })
})

test('a box to tick is named, and says what is wrong beside it', () => {
  const box = <Check name="agreed" label="Gelezen" hint="Alles" error="Vink aan" checked required />
  expect(tagsOf(box, 'input')[0]).toMatch(/ value="yes".* checked.* required.* aria-invalid="true"/)
  expect(tagsOf(box, 'input')[0]).toContain('aria-describedby="agreed-hint agreed-error"')
  expect(faultsIn(written(box))).toEqual([])
  expect(written(<Check name="agreed" label="Gelezen" />)).not.toMatch(/checked=|aria-|required/)
})
