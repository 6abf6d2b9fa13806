import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  type Errors,
  Form,
  HandedLink,
  Notice,
  PageHead,
} from '../../../ui/index.ts'
import type { AccessText } from './text.ts'

interface Helping {
  t: AccessText
  id: string
  name: string
}

interface Asking extends Helping {
  language: Language
  errors?: Errors
}

/** What will happen, before it does. */
export const EndSecondStepPage: FC<Asking & { secondStepOn: boolean }> = (props) => {
  const { t, language, errors = {}, id, name, secondStepOn } = props
  return (
    <>
      <PageHead title={t.secondStep.pageTitle(name)} />
      <ErrorSummary language={language} errors={errors} />
      {secondStepOn ? (
        <>
          <Notice kind="wait">{t.secondStep.sure}</Notice>
          <Card title={t.secondStep.happens}>
            <ul>
              {t.secondStep.list(name).map((line) => (
                <li>{line}</li>
              ))}
            </ul>
            <p class="muted">{t.secondStep.after}</p>
            <Form action={`/people/${id}/second-step/removal`}>
              <Actions>
                <Button kind="danger">{t.secondStep.button}</Button>
              </Actions>
            </Form>
          </Card>
        </>
      ) : (
        <>
          <p>{t.secondStep.isOff}</p>
          <p class="muted">{t.secondStep.after}</p>
        </>
      )}
    </>
  )
}

/** What the link is good for, before it is made. */
export const HandWayInPage: FC<Asking & { hasPassword: boolean }> = (props) => {
  const { t, language, errors = {}, id, name, hasPassword } = props
  return (
    <>
      <PageHead title={t.wayIn.pageTitle(name)} lead={t.wayIn.text} />
      <ErrorSummary language={language} errors={errors} />
      <p>{hasPassword ? t.wayIn.withPassword : t.wayIn.withoutPassword}</p>
      <Notice>{t.wayIn.recorded}</Notice>
      <Form action={`/people/${id}/way-in`}>
        <Actions>
          <Button>{t.wayIn.make}</Button>
        </Actions>
      </Form>
    </>
  )
}

/** The link, this once, as an address and as a code for a phone. */
export const WayInPage: FC<Helping & { address: string }> = ({ t, id, name, address }) => (
  <>
    <PageHead title={t.wayIn.pageTitle(name)} lead={t.wayIn.lead} />
    <HandedLink address={address} qr={t.wayIn.qr} />
    <Notice>{t.wayIn.recorded}</Notice>
    <p>
      <ButtonLink href={`/people/${id}`} kind="quiet">
        {t.wayIn.back(name)}
      </ButtonLink>
    </p>
  </>
)
