import type { Child } from 'hono/jsx'
import { type Language, languageNames, languages } from '../platform/locale.ts'
import type { Module, Waiting } from '../platform/module.ts'
import type { PageFrame, Services } from '../platform/services.ts'
import type { Request } from '../platform/web/env.ts'
import { packPage } from '../platform/web/packing.ts'
import type { Who } from '../platform/who.ts'
import { accentFor, asDocument, Workbench } from '../ui/index.ts'
import { assetPath } from './assets.ts'
import type { RememberedBrand } from './brand.ts'
import { menuFor } from './menu.ts'
import { inPortal } from './portal-frame.tsx'

/** What waits for somebody, for the counts in their menu. */
interface Waits {
  of: (who: Who, language: Language) => Promise<Waiting[]>
  now: () => Date
}

const unclaimed = accentFor('#0e5a57')

/** Puts a page in its frame: the organisation's name and colour, the menu, the languages. */
export const showIn =
  (brand: RememberedBrand, house: readonly Module[], waits: Waits): Services['show'] =>
  async (c, frame, content) => {
    const written = await framed(c, frame, content, { remembered: brand, house, waits })
    const { bytes, encoding } = packPage(written, frame.frozen, c.req.header('accept-encoding'))
    return c.body(bytes, statusOf(frame), {
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    })
  }

/** Something wrong with what was typed is no page like any other, for programs and for the page's own title. */
const statusOf = ({ status, errors = {} }: PageFrame) =>
  status ?? (Object.values(errors).some(Boolean) ? 422 : 200)

async function framed(
  c: Request,
  frame: PageFrame,
  content: Child,
  {
    remembered,
    house,
    waits,
  }: { remembered: RememberedBrand; house: readonly Module[]; waits: Waits },
) {
  const { who, language, nonce } = c.var
  const brand = await remembered.getOrLast()
  const common = {
    language,
    nonce,
    title: frame.title,
    brand: {
      name: brand?.name ?? 'Leidraad',
      logoUrl: brand?.logoUrl ?? undefined,
      accent: brand?.accents ?? unclaimed,
    },
    who: who.kind === 'person' ? { name: who.name, href: '/me/security' } : undefined,
    languages: inLanguages(c.req.url, brand?.languages ?? languages),
    back: frame.back,
    flash: frame.flash,
    failed: statusOf(frame) === 422,
    wide: frame.wide,
  }
  if (frame.face === 'portal') {
    const assets = { css: assetPath('portal.css'), scripts: [assetPath('portal.js')] }
    return inPortal({ ...common, assets }, content)
  }
  /** A page that says what is wrong stands, whatever cannot be counted. */
  const menu = async () => {
    const waiting = who.kind === 'person' ? await waits.of(who, language).catch(() => []) : []
    return menuFor(house, { who, language, path: c.req.path, waiting, now: waits.now() })
  }
  const page = (
    <Workbench
      {...common}
      menu={frame.aside ? undefined : await menu()}
      aside={frame.aside}
      assets={{ css: assetPath('workbench.css'), scripts: [assetPath('workbench.js')] }}
    >
      {content}
    </Workbench>
  )
  return String(await asDocument(page))
}

/** This page in another language, for each of them. */
function inLanguages(href: string, codes: readonly Language[]) {
  const [, path = '/', query] = /^\w+:\/\/[^/]*([^?#]*)\??([^#]*)/.exec(href) ?? []
  const searchParams = new URLSearchParams(query)
  searchParams.delete('language')
  const before = searchParams.size ? `${path}?${searchParams}&` : `${path}?`
  return codes.map((code) => ({
    code,
    label: languageNames[code],
    href: `${before}language=${code}`,
  }))
}
