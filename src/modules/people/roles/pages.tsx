import type { FC } from 'hono/jsx'
import { type Language, longTime } from '../../../platform/locale.ts'
import type { Restore } from '../../../platform/restores.ts'
import { addressWith } from '../../../platform/web/paging.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  type Errors,
  Form,
  PageHead,
  Table,
} from '../../../ui/index.ts'
import { type Place, putPlace } from '../directory/place.ts'
import { roleNames } from '../role-names.ts'
import type { Text } from '../text/index.ts'
import type { Holder } from './store.ts'
import type { RolesText } from './text.ts'

export interface HoldersProps {
  t: RolesText
  language: Language
  paging: Pick<Text['directory'], 'next' | 'first'>
  lines: readonly Holder[]
  /** After whom this page begins, and after whom the next one. */
  after: Place | undefined
  last: Holder | undefined
  restore: Restore | undefined
  errors: Errors
}

/** Who has which role; after a backup was put back, with the button that says it is as it should be. */
export const HoldersPage: FC<HoldersProps> = ({
  t,
  paging,
  language,
  lines,
  after,
  last,
  restore,
  errors,
}) => (
  <>
    <PageHead title={t.title} lead={restore ? undefined : t.lead} />
    <ErrorSummary language={language} errors={errors} />
    {restore && (
      <Card asked title={t.restored.title}>
        <p>
          {t.restored.text(
            longTime(restore.backupMadeAt, language),
            longTime(restore.restoredAt, language),
          )}
        </p>
        <Form action="/people/roles/review">
          <input type="hidden" name="restoreId" value={restore.id} />
          <Actions>
            <Button>{t.restored.button}</Button>
          </Actions>
        </Form>
      </Card>
    )}
    <Table
      caption={t.title}
      captionHidden
      columns={[{ head: t.name }, { head: t.email }, { head: t.roles }]}
      rows={lines.map(({ id, name, email, roles }) => [
        <a href={`/people/${id}`}>{name}</a>,
        email ?? <span class="muted">{t.noMail}</span>,
        roles.map((role) => roleNames[language][role]).join(', '),
      ])}
    />
    {(last || after) && (
      <Actions>
        {last && (
          <ButtonLink
            href={addressWith('/people/roles', putPlace(new URLSearchParams(), last))}
            kind="quiet"
          >
            {paging.next}
          </ButtonLink>
        )}
        {after && <a href="/people/roles">{paging.first}</a>}
      </Actions>
    )}
  </>
)
