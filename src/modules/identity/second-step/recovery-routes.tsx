import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { requirePerson } from '../../../platform/web/guard.ts'
import type { Errors } from '../../../ui/index.ts'
import { brandOf } from '../../organisation/index.ts'
import { errorsOf, faceOf, showTooOften } from '../answers.tsx'
import { hasShownPassword } from '../password/rules.ts'
import { credentialsOf } from '../password/store.ts'
import { tooOften } from '../sign-in/limits.ts'
import { text } from '../text/index.ts'
import { renewOwnRecoveryCodes } from './actions.ts'
import { RecoveryCodesPage, RenewCodesPage } from './pages.tsx'
import { isRecoveryCode } from './totp.ts'

/** New recovery codes, and the codes on one's screen as a file. */
export function recoveryCodeRoutes(services: Services) {
  const { read, show, perform } = services

  async function stepHolder(c: Request) {
    const personId = requirePerson(c)
    const kept = hasShownPassword(c.var.who) ? await credentialsOf(read, personId) : undefined
    if (!kept?.totpOn) throw new NotFound()
    return personId
  }

  const showRenew = (c: Request, errors: Errors = {}) => {
    const t = text[c.var.language]
    return show(
      c,
      {
        face: faceOf(c),
        title: t.recovery.title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/me/security', label: t.security.title },
      },
      <RenewCodesPage t={t} language={c.var.language} errors={errors} />,
    )
  }

  return new Hono<Env>()
    .get('/me/security/recovery-codes', async (c) => {
      await stepHolder(c)
      return showRenew(c)
    })
    .post('/me/security/recovery-codes', async (c) => {
      const wait = await tooOften(services, c, 'second-step', await stepHolder(c))
      if (wait) return showTooOften(c, services, wait)
      const outcome = await perform(renewOwnRecoveryCodes, c.var.who, await readForm(c))
      if (!outcome.ok) return showRenew(c, errorsOf(c, outcome, 'code'))
      const t = text[c.var.language]
      return show(
        c,
        { face: faceOf(c), title: t.recovery.shownTitle },
        <RecoveryCodesPage t={t} codes={outcome.saved.codes} justOn={false} />,
      )
    })
    .post('/me/security/recovery-codes/file', async (c) => {
      requirePerson(c)
      const { codes = [] } = await readForm(c)
      const t = text[c.var.language].recovery
      const lines = Array.isArray(codes) ? codes.filter(isRecoveryCode).slice(0, 10) : []
      const head = t.fileHead((await brandOf(read))?.name ?? '')
      c.header('content-type', 'text/plain; charset=utf-8')
      c.header('content-disposition', `attachment; filename="${t.file}.txt"`)
      return c.body([head, '', ...lines, ''].join('\r\n'))
    })
}
