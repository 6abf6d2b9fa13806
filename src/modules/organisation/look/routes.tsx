import { Hono } from 'hono'
import { isNo } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { ColourInput } from '../forms.ts'
import { answersOf, backTo, coreFor, frameOf, onFrom, visitOf } from '../visit.ts'
import { changeColour, changeLogo, removeLogo } from './actions.ts'
import { brandOf } from './brand-store.ts'
import type { Logo } from './logo/logo.ts'
import { uploadedLogo } from './logo/uploaded.ts'
import { LookPage } from './pages.tsx'

const LOOK = '/settings/look'

export function lookRoutes(services: Services) {
  async function show(c: Request, typed?: Typed, errors: Errors = {}) {
    const visit = visitOf(c, 'look')
    const { accent } = await coreFor(services)
    const logoUrl = (await brandOf(services.read))?.logoUrl ?? null
    const props = { visit, typed, errors, logoUrl, accent }
    return services.show(c, frameOf(c, visit, visit.t.look.title, errors), <LookPage {...props} />)
  }

  /** Of the logo nothing was typed that could be shown again. */
  const logoAnswers = (c: Request, note: 'logoChanged' | 'logoRemoved') =>
    answersOf(c, backTo(c, LOOK, note), (errors) => show(c, undefined, errors))

  return new Hono<Env>()
    .get(LOOK, (c) => show(c))
    .post(LOOK, (c) =>
      submit(c, services, changeColour, {
        before: (typed) =>
          typedText(typed, 'show') && ColourInput.safeParse(typed).success
            ? show(c, typed)
            : undefined,
        ...answersOf(c, onFrom(c, 'look'), (errors, typed) => show(c, typed, errors)),
      }),
    )
    .post(`${LOOK}/logo`, (c) => {
      const answers = logoAnswers(c, 'logoChanged')
      const given: { logo?: Logo } = {}
      return submit(c, services, changeLogo, {
        given,
        before: async ({ logo: file }) => {
          const logo = await uploadedLogo(file, services, c.req.raw.signal)
          if (isNo(logo)) return show(c, undefined, { logo: answers.words[logo.refused] })
          given.logo = logo
        },
        ...answers,
      })
    })
    .post(`${LOOK}/logo/removal`, (c) =>
      submit(c, services, removeLogo, logoAnswers(c, 'logoRemoved')),
    )
}
