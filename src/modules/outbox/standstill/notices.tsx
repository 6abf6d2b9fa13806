import type { FC } from 'hono/jsx'
import { countedFirst } from '../../../platform/counted/index.ts'
import { type Language, longTime } from '../../../platform/locale.ts'
import type { MailTrouble } from '../../../platform/mail/trouble-store.ts'
import type { Restore } from '../../../platform/restores.ts'
import { Actions, Button, Form, Notice } from '../../../ui/index.ts'
import { text } from './text.ts'

/** A backup was put back: its mails wait until an owner chooses what becomes of them. */
export const HeldNotice: FC<{ language: Language; held: Restore; waiting: number }> = ({
  language,
  held,
  waiting,
}) => {
  const t = text[language].held
  const moment = longTime(held.backupMadeAt, language)
  return (
    <Notice kind="wait" title={t.title}>
      <p>
        {waiting > 0 ? t.text(moment, waiting, countedFirst(waiting, language)) : t.nothing(moment)}
      </p>
      <Form action={`/outbox/restores/${held.id}/release`}>
        <Actions>
          {waiting > 0 && (
            <Button name="which" value="new">
              {t.dropOld}
            </Button>
          )}
          <Button name="which" value="all" kind={waiting > 0 ? 'quiet' : 'main'}>
            {waiting > 0 ? t.sendAll : t.go}
          </Button>
        </Actions>
      </Form>
    </Notice>
  )
}

/** Nothing goes out, and it is about us or the mail server. */
export const TroubleNotice: FC<{ language: Language; trouble: MailTrouble }> = ({
  language,
  trouble,
}) => {
  const t = text[language].trouble
  return (
    <Notice kind="bad" title={t.title}>
      <p>{t.what[trouble.what](trouble.fault)}</p>
      <p>
        {t.since(longTime(trouble.since, language))} <code>leidraad doctor --mail EMAIL</code>
      </p>
    </Notice>
  )
}
