import type { FC } from 'hono/jsx'
import { firstNameOf } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import type { LifeStation, Panel, Waiting } from '../../platform/module.ts'
import {
  Card,
  PageHead,
  Stack,
  type Station,
  type TaskItem,
  Tasks,
  Thread,
} from '../../ui/index.ts'
import type { Text } from './text.ts'
import { whenIn } from './when.ts'

/** The life cycle as a line, and under it what waits for me and how things go. */
export const OverviewPage: FC<{
  t: Text
  language: Language
  name: string
  line: readonly (LifeStation & Pick<Station, 'state'>)[]
  waiting: readonly Waiting[]
  now: Date
  panels: readonly Panel[]
}> = ({ t, language, name, line, waiting, now, panels }) => {
  const lead = line.find(({ state }) => state === 'now')?.lead
  const items = waiting.map((one) => ({ ...one, due: undefined, ...whenIn(one, now, language) }))
  return (
    <>
      <PageHead title={t.hello(firstNameOf(name))} lead={lead} />
      <Thread language={language} label={t.overview.lifecycle} stations={line} />
      <Stack arranged="narrow and wide">
        <Card title={t.overview.waits} action={<Counted t={t} items={items} />}>
          {items.length ? <Tasks items={items} /> : <p class="muted">{t.overview.nothingWaits}</p>}
        </Card>
        {panels.map(({ title, more, content }) => (
          <Card title={title} action={more && <a href={more.href}>{more.label}</a>}>
            {content}
          </Card>
        ))}
      </Stack>
    </>
  )
}

const Counted: FC<{ t: Text; items: readonly TaskItem[] }> = ({ t, items }) =>
  items.length ? (
    <span class="muted small">
      {t.overview.counted(items.length, items.filter(({ tone }) => tone === 'late').length)}
    </span>
  ) : null
