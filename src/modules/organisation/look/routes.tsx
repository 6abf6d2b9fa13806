import { Hono } from 'hono'
import { isNo, no } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { readForm, type Typed, typedText } from '../../../platform/web/forms.ts'
import type { Errors } from '../../../ui/index.ts'
import { ColourForm } from '../forms.ts'
import { changeColour, changeLogo, removeLogo } from '../profile/actions.ts'
import { may } from '../rules.ts'
import { coreFor, errorsOf, forPeople, frameOf, goOn, isDone, visitOf } from '../visit.ts'
import { brandOf } from './brand-store.ts'
import { LOGO_LIMIT, readLogo } from './logo/logo.ts'
import { isPrintable } from './logo/print.ts'
import { LookPage } from './page.tsx'
import { colourReport } from './report.ts'

export const lookRoutes = (services: Services) => {
  const show = async (c: Request, typed?: Typed, errors: Errors = {}) => {
    const visit = visitOf(c, 'look')
    const { accent } = await coreFor(services)
    const logoUrl = (await brandOf(services.read))?.logoUrl ?? null
    const tried = ColourForm.safeParse(typed ?? {}).data?.accent
    return services.show(
      c,
      frameOf(c, visit, visit.t.look.title, errors),
      <LookPage
        visit={visit}
        typed={typed}
        errors={errors}
        logoUrl={logoUrl}
        accent={accent}
        report={colourReport(tried ?? accent)}
      />,
    )
  }

  return new Hono<Env>()
    .get(
      '/settings/look',
      forPeople((c) => show(c)),
    )
    .post(
      '/settings/look',
      forPeople(async (c) => {
        const typed = await readForm(c)
        if (typedText(typed, 'show') && ColourForm.safeParse(typed).success) return show(c, typed)
        const outcome = await services.perform(changeColour, c.var.who, typed)
        if (isDone(outcome)) return goOn(c, 'look', 'saved')
        return show(c, typed, errorsOf(outcome, visitOf(c, 'look').t))
      }),
    )
    .post(
      '/settings/look/logo',
      forPeople(async (c) => {
        const visit = visitOf(c, 'look')
        const logo = may.changeOrganisation(c.var.who)
          ? await uploaded(c, services)
          : no('logoMissing')
        const outcome = isNo(logo)
          ? { ok: false as const, ...logo }
          : await services.perform(changeLogo, c.var.who, { logo })
        if (isDone(outcome)) return goOn(c, 'look', 'logoChanged', '/settings/look')
        return show(c, undefined, errorsOf(outcome, visit.t, 'logo'))
      }),
    )
    .post(
      '/settings/look/logo/removal',
      forPeople(async (c) => {
        await services.perform(removeLogo, c.var.who, {})
        return goOn(c, 'look', 'logoRemoved', '/settings/look')
      }),
    )
}

async function uploaded(c: Request, { pdf }: Services) {
  const { logo: file } = await readForm(c)
  if (!(file instanceof File) || file.size === 0) return no('logoMissing')
  if (file.size > LOGO_LIMIT) return no('logoTooLarge')
  const logo = readLogo(new Uint8Array(await file.arrayBuffer()))
  return isNo(logo) || (await isPrintable(pdf, logo)) ? logo : no('logoBroken')
}
