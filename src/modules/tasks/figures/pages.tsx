import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Actions, Bars, Button, ButtonLink, Field, Form, PageHead } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import type { GroupCount, Grouping } from './store.ts'

export const GroupsPage: FC<{
  t: Text
  language: Language
  by: Grouping
  path: string
  search: string
  groups: readonly GroupCount[]
  next: string | undefined
}> = ({ t, language, by, path, search, groups, next }) => (
  <>
    <PageHead title={t.round.by[by]} lead={t.round.worst} />
    <Form action={`${path}/groups/${by}`} method="get" inline>
      <Field name="search" type="search" label={t.groups.search} value={search} />
      <Button kind="quiet">{t.groups.find}</Button>
    </Form>
    {groups.length === 0 ? (
      <p class="muted">{t.groups.none}</p>
    ) : (
      <Bars
        language={language}
        title={t.round.by[by]}
        group={t.round.group[by]}
        items={groups.map(({ id, label, done, asked }) => ({
          label: label || t.round.none,
          value: done,
          total: asked,
          href: `${path}/people?${new URLSearchParams({ [by]: id })}`,
        }))}
      />
    )}
    {next && (
      <Actions>
        <ButtonLink href={next} kind="quiet">
          {t.groups.more}
        </ButtonLink>
      </Actions>
    )}
  </>
)
