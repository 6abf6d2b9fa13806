import type { FC } from 'hono/jsx'
import { openIn } from '../../../../library/clauses/rules.ts'
import { Details, Table } from '../../../../ui/index.ts'
import { valuesFor } from '../../draft/values.ts'
import type { Visit } from '../routes/visit.ts'
import type { Text } from '../text/index.ts'
import type { Fields } from '../typed.ts'

/** A variable with what it says for this organisation today. */
export interface Filled {
  name: string
  /** What it stands for. */
  label: string
  value: string
  /** It stands in this clause. */
  used: boolean
}

/** Every variable with its value in the language of the clauses; those in this clause are marked. */
export function chipsOf(
  { editing: { source }, languages, shown, language }: Visit,
  fields: Fields,
): Filled[] {
  const { names, words } = source.library.interview.variables
  const values = valuesFor(source, shown)
  const used = new Set(openIn(languages.flatMap((l) => Object.values(fields.texts[l])).join(' ')))
  return names.map((name) => ({
    name,
    label: words[language].labels[name] ?? name,
    value: values[name] ?? '',
    used: used.has(name),
  }))
}

/** What may stand between braces: what it means, and what it says now. */
export const Chips: FC<{ t: Text; chips: readonly Filled[] }> = ({ t, chips }) => {
  const used = chips.filter((chip) => chip.used)
  return (
    <section class="chips">
      <h2>{t.form.chips}</h2>
      <p class="hint">{t.form.chipsText}</p>
      {used.length > 0 && <ChipTable t={t} caption={t.form.chipsUsed} chips={used} />}
      <Details summary={t.form.chipsAll}>
        <ChipTable t={t} caption={t.form.chipsAll} chips={chips} />
      </Details>
    </section>
  )
}

const ChipTable: FC<{ t: Text; caption: string; chips: readonly Filled[] }> = ({
  t,
  caption,
  chips,
}) => (
  <Table
    caption={caption}
    captionHidden
    columns={[{ head: t.form.chip }, { head: t.form.means }, { head: t.form.now }]}
    rows={chips.map(({ name, label, value }) => [
      <code class="chip">{`{${name}}`}</code>,
      label,
      value,
    ])}
  />
)
