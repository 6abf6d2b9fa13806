import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { sendFile } from '../../../platform/web/download.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { admit, admitProven, requirePerson } from '../../../platform/web/guard.ts'
import { brandOf } from '../../organisation/index.ts'
import { openFrame, ownFrame, slowDown, spoken } from '../answers.tsx'
import { attemptIn, attemptToken, broughtBy, dropAttempt, keep, letIn } from '../browser.ts'
import { hasShownPassword } from '../password/rules.ts'
import { hasSecondStep } from '../password/store.ts'
import {
  beginOwnSecondStep,
  confirmOwnSecondStep,
  endOwnSecondStep,
  renewOwnRecoveryCodes,
} from './actions.ts'
import { RecoveryCodesPage, RenewCodesPage, SecondStepPage, StepPage } from './pages.tsx'
import { passSecondStep } from './pass-action.ts'
import { setUpOf } from './set-up.ts'
import { isRecoveryCode } from './totp.ts'

/** The second step of signing in; turning it on and off, for whoever came in with a password. */
export function secondStepRoutes(services: Services) {
  const { read, show, now, keyring } = services
  const attempt = (c: Request) => attemptIn(c, services, 'second-step')

  function showSecondStep(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    return show(c, openFrame(page.t.secondStep.title, errors), <SecondStepPage {...page} />)
  }

  async function showStep(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    const step = await setUpOf(read, keyring, {
      today: dayOf(now()),
      personId: requirePerson(c),
      session: c.var.who.session?.id,
    })
    const { title } = step.state === 'on' ? page.t.turnOff : page.t.setUp
    return show(c, ownFrame(c, title, errors), <StepPage {...page} step={step} />)
  }

  function showRenew(c: Request, errors?: Errors) {
    const page = spoken(c, errors)
    return show(c, ownFrame(c, page.t.recovery.title, errors), <RenewCodesPage {...page} />)
  }

  function showCodes(c: Request, codes: string[], { justOn }: { justOn: boolean }) {
    const { t } = spoken(c)
    const frame = { ...ownFrame(c, t.recovery.shownTitle), back: undefined }
    return show(c, frame, <RecoveryCodesPage t={t} codes={codes} justOn={justOn} />)
  }

  /** Without a second step there are no recovery codes. */
  async function stepHolder(c: Request) {
    admit(c, hasShownPassword)
    if (!(await hasSecondStep(read, requirePerson(c)))) throw new NotFound()
  }

  const countTry = (c: Request) => slowDown(c, services, 'second-step', requirePerson(c))

  /** A code is asked for, and a wrong one is said at its field. */
  const asking = (c: Request) => ({
    before: () => countTry(c),
    again: (errors: Errors) => showStep(c, errors),
    words: spoken(c).t.wrong,
    at: { codeWrong: 'code' },
  })

  const home = '/me/security/second-step'
  /** A reload or another language after a form leads back to the page of its form. */
  function backToForm(c: Request) {
    admit(c, hasShownPassword)
    return c.redirect(home, 303)
  }

  return new Hono<Env>()
    .get('/sign-in/second-step', async (c) =>
      (await attempt(c)) ? showSecondStep(c) : c.redirect('/sign-in/password', 303),
    )
    .post('/sign-in/second-step', (c) =>
      submit(c, services, passSecondStep, {
        given: { token: attemptToken(c, services), ...broughtBy(c, services) },
        before: async () => {
          const begun = await attempt(c)
          const whose = begun?.personId ? { id: begun.personId } : undefined
          return slowDown(c, services, 'second-step', begun?.account, whose)
        },
        on: (passed) => {
          if (!passed) return showSecondStep(c, { code: spoken(c).t.wrong.codeWrong })
          dropAttempt(c, services)
          const { session, recovery, path } = passed
          return letIn(c, services, session, recovery ? '/me/security' : path)
        },
        again: (errors) => showSecondStep(c, errors),
        words: spoken(c).t.wrong,
        at: { codeWrong: 'code', startAgain: 'code' },
        fields: ['code'],
      }),
    )
    .get(home, async (c) => {
      admit(c, hasShownPassword)
      // Who has one already is asked for a code in the form itself.
      if (!(await hasSecondStep(read, requirePerson(c)))) admitProven(c, hasShownPassword, now())
      return showStep(c)
    })
    .get(`${home}/:form`, (c) => backToForm(c))
    .post(home, (c) =>
      submit(c, services, beginOwnSecondStep, {
        on: home,
        instead: { alreadyOn: home },
        again: (errors) => showStep(c, errors),
        words: spoken(c).t.wrong,
      }),
    )
    .post(`${home}/confirmation`, (c) =>
      submit(c, services, confirmOwnSecondStep, {
        ...asking(c),
        on: ({ session, codes }) => {
          keep(c, services, session)
          return showCodes(c, codes, { justOn: true })
        },
      }),
    )
    .post(`${home}/removal`, (c) =>
      submit(c, services, endOwnSecondStep, {
        ...asking(c),
        on: '/me/security?done=second-step-off',
      }),
    )
    .get('/me/security/recovery-codes', async (c) => {
      await stepHolder(c)
      return showRenew(c)
    })
    .post('/me/security/recovery-codes', (c) =>
      submit(c, services, renewOwnRecoveryCodes, {
        ...asking(c),
        before: async () => {
          await stepHolder(c)
          return countTry(c)
        },
        on: ({ codes }) => showCodes(c, codes, { justOn: false }),
        again: (errors) => showRenew(c, errors),
      }),
    )
    .post('/me/security/recovery-codes/file', async (c) => {
      requirePerson(c)
      const { codes = [] } = await readForm(c)
      const { file, fileHead } = spoken(c).t.recovery
      const lines = Array.isArray(codes) ? codes.filter(isRecoveryCode).slice(0, 10) : []
      const head = fileHead((await brandOf(read))?.name ?? '')
      return sendFile(c, `${file}.txt`, [head, '', ...lines, ''].join('\r\n'))
    })
}
