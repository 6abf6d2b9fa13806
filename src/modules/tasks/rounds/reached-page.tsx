import type { FC } from 'hono/jsx'
import { Actions, ButtonLink, PageHead, Table } from '../../../ui/index.ts'
import type { Reached } from '../audience/reach-store.ts'
import type { Text } from '../text/index.ts'

/** Who would be asked in one way, by name. */
export const ReachedPage: FC<{
  t: Text
  title: string
  people: readonly Reached[]
  next: string | undefined
}> = ({ t, title, people, next }) => (
  <>
    <PageHead title={title} />
    <Table
      caption={t.check.who}
      captionHidden
      columns={[{ head: t.people.name }, { head: t.people.number }]}
      rows={people.map(({ id, name, number }) => [
        <a href={`/people/${id}`}>{name}</a>,
        number ?? '',
      ])}
    />
    {next && (
      <Actions>
        <ButtonLink href={next} kind="quiet">
          {t.people.more}
        </ButtonLink>
      </Actions>
    )}
  </>
)
