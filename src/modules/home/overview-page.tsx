import type { FC } from 'hono/jsx'
import { firstNameOf } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import type { LifeStation, Panel, Waiting } from '../../platform/module.ts'
import { Card, PageHead, Stack, type Station, Tasks, Thread } from '../../ui/index.ts'
import type { Text } from './text.ts'

/** The life cycle as a line, and under it what waits for me and how things go. */
export const OverviewPage: FC<{
  t: Text
  language: Language
  name: string
  line: readonly (LifeStation & Pick<Station, 'state'>)[]
  waiting: readonly Waiting[]
  panels: readonly Panel[]
}> = ({ t, language, name, line, waiting, panels }) => {
  const lead = line.find(({ state }) => state === 'now')?.lead
  return (
    <>
      <PageHead title={t.hello(firstNameOf(name))} lead={lead} />
      <Thread language={language} label={t.overview.lifecycle} stations={line} />
      <Stack arranged="narrow and wide">
        <Card title={t.overview.waits}>
          {waiting.length ? (
            <Tasks items={waiting} />
          ) : (
            <p class="muted">{t.overview.nothingWaits}</p>
          )}
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
