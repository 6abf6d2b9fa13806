import { Hono } from 'hono'
import { isNo } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { type Typed, typedText } from '../../../platform/web/forms.ts'
import { ColourInput } from '../forms.ts'
import { text } from '../text/index.ts'
import { answersOf, backTo, coreFor, frameOf, onFrom, visitOf } from '../visit.ts'
import { changeLook, removeLogo } from './actions.ts'
import { brandOf } from './brand-store.ts'
import type { ReadLogo } from './logo/logo.ts'
import { uploadedLogo } from './logo/uploaded.ts'
import { LookPage } from './pages.tsx'

const LOOK = '/settings/look'

/** The button beside the logo: save, and let me see. */
const stays = (c: Request) => c.req.query('stay') !== undefined

export function lookRoutes(services: Services) {
  async function show(c: Request, typed?: Typed, errors: Errors = {}) {
    const visit = visitOf(c, 'look')
    const { accent } = await coreFor(services)
    const logoUrl = (await brandOf(services.read))?.logoUrl ?? null
    const props = { visit, typed, errors, logoUrl, accent }
    return services.show(c, frameOf(c, visit, visit.t.look.title, errors), <LookPage {...props} />)
  }

  return new Hono<Env>()
    .get(LOOK, (c) => show(c))
    .post(LOOK, (c) => {
      // What was sent as a logo is none until it was read.
      const given: { logo: ReadLogo | undefined; accent?: string } = { logo: undefined }
      const t = text[c.var.language].faults
      const on = stays(c) ? backTo(c, LOOK, 'logoChanged') : onFrom(c, 'look')
      return submit(c, services, changeLook, {
        given,
        // A file that was chosen is kept, also where the colour is only tried or is none: it cannot be shown again.
        before: async (typed) => {
          const colour = ColourInput.safeParse(typed)
          const settled = colour.success && !typedText(typed, 'show')
          const chosen = typed.logo instanceof File && typed.logo.size > 0
          if (chosen || stays(c)) {
            const logo = await uploadedLogo(typed.logo, services, c.req.raw.signal)
            if (isNo(logo)) return show(c, typed, { logo: t[logo.refused] })
            given.logo = logo
            if (!settled) given.accent = (await coreFor(services)).accent
            return undefined
          }
          return colour.success && !settled ? show(c, typed) : undefined
        },
        ...answersOf(c, on, (errors, typed) => show(c, typed, errors)),
        on: (_, __, typed) => {
          if (given.accent === undefined) return on
          const colour = ColourInput.safeParse(typed)
          return show(c, typed, colour.success ? {} : { accent: t.colourInvalid })
        },
      })
    })
    .post(`${LOOK}/logo/removal`, (c) =>
      submit(
        c,
        services,
        removeLogo,
        answersOf(c, backTo(c, LOOK, 'logoRemoved'), (errors) => show(c, undefined, errors)),
      ),
    )
}
