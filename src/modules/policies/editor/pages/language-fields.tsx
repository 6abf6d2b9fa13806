import type { FC } from 'hono/jsx'
import { type Language, languageNames } from '../../../../platform/locale.ts'
import { Button, Check, Details, Field, Tag } from '../../../../ui/index.ts'
import { agreesOf, fieldOf, MOST, SHORT_WORDS } from '../forms.ts'
import type { Part } from '../rules/written.ts'
import type { Column } from './columns.ts'
import type { ClauseFormProps } from './form.tsx'

type Props = ClauseFormProps & { column: Column; source: Language }

/** One language: its state, its texts, and the way back to the library's. */
export const LanguageFields: FC<Props> = (props) => {
  const { t, column, source, fields } = props
  const { code, state, isSource, own, rewritten } = column
  return (
    <fieldset class="one-language">
      <legend>
        <b lang={code}>{languageNames[code]}</b> {isSource && <Tag>{t.form.source}</Tag>}{' '}
        {state && (
          <Tag kind={state === 'missing' || state === 'stale' ? 'wait' : undefined}>
            {own && state === 'own' ? t.form.states.written : t.form.states[state]}
          </Tag>
        )}
      </legend>
      {state === 'missing' && !isSource && <p class="small due">{t.form.missingText}</p>}
      {state === 'stale' && (
        <>
          <p class="small due">{t.form.staleText(languageNames[source])}</p>
          <Check
            name={agreesOf(code)}
            label={t.form.agrees}
            checked={fields.current.includes(code)}
          />
        </>
      )}
      <Text {...props} part="title" label={t.form.clauseTitle} />
      <Text {...props} part="order" label={t.form.order} hint={t.form.orderHint} />
      <Text {...props} part="reason" label={t.form.reason} hint={t.form.reasonHint} />
      <Text {...props} part="short" label={t.form.short} hint={t.form.shortHint(SHORT_WORDS)} />
      <Text {...props} part="fuller" label={t.form.fuller} hint={t.form.fullerHint} />
      <Details
        summary={t.form.examples}
        open={examples.some((part) => props.errors[fieldOf(part, code)])}
      >
        <Text {...props} part="why" label={t.form.why} />
        <Text {...props} part="do" label={t.form.do} hint={t.form.examplesHint} />
        <Text {...props} part="dont" label={t.form.dont} />
      </Details>
      {rewritten && (
        <Button kind="plain" name="reset" value={code} label={t.form.resetOf(languageNames[code])}>
          {t.form.reset}
        </Button>
      )}
    </fieldset>
  )
}

const examples = ['why', 'do', 'dont'] as const

const rows = { title: 1, order: 1, reason: 2, short: 5, fuller: 9, why: 3, do: 3, dont: 3 }
const oneLine: readonly Part[] = ['title', 'order']

const Text: FC<Props & { part: Part; label: string; hint?: string }> = (props) => {
  const { t, language, fields, errors, column, part, label, hint } = props
  const name = fieldOf(part, column.code)
  const theirs = column.theirs[part]
  return (
    <>
      <Field
        name={name}
        type={oneLine.includes(part) ? 'text' : 'textarea'}
        label={label}
        hint={hint}
        error={errors[name]}
        value={fields.texts[column.code][part]}
        lang={column.code}
        rows={rows[part]}
        maxlength={MOST[part]}
        countdown={part === 'short' ? language : undefined}
        spellcheck
      />
      {theirs !== undefined && (
        <div class="theirs small">
          <b>{t.form.theirs}</b>
          <p lang={column.code}>{theirs || t.form.empty}</p>
        </div>
      )}
    </>
  )
}
