import type { FC } from 'hono/jsx'
import type { Variable } from '../../../../library/clauses/rules.ts'
import { Details, Table } from '../../../../ui/index.ts'
import type { Text } from '../text/index.ts'

/** A variable with what it says for this organisation today. */
export interface Filled {
  name: Variable
  value: string
  /** It stands in this clause. */
  used: boolean
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
    rows={chips.map(({ name, value }) => [
      <code class="chip">{`{${name}}`}</code>,
      t.variables[name],
      value,
    ])}
  />
)
