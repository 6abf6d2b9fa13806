import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { shelf } from '../platform/shelf.ts'
import { asDocument, Portal } from '../ui/index.ts'

type PortalProps = Omit<Parameters<typeof Portal>[0], 'children'>

/** Private use: no text that people see holds one. */
const MARK = '\uE000'
const slot = (name: string) => `${MARK}${name}${MARK}`

/** A frame cut at its slots: text, the name of a slot, text, and so on. */
const drawn = shelf<string[]>(100)

/**
 * A page in the frame of the portal. Hundreds of people read the same page in the same hour, in the same frame but
 * for their name, so a frame is drawn once and filled in for each.
 */
export async function inPortal(props: PortalProps, content: Child): Promise<string> {
  const inside = String(await html`${content}`)
  const { back, flash, who, nonce, languages = [] } = props
  const name = nameOf(props)
  // Who comes from elsewhere or has just done something sees a frame that nobody else sees.
  if (back || flash || name.includes(MARK))
    return String(await asDocument(<Portal {...props}>{raw(inside)}</Portal>))

  const filling: Record<string, string> = { nonce, inside, name: escaped(who?.name ?? '') }
  for (const { code, href } of languages) filling[code] = escaped(href)
  const pieces = drawn.get(name) ?? drawn.put(name, await draw(props))
  return pieces.reduce((page, piece, at) => page + (at % 2 ? filling[piece] : piece), '')
}

/** Everything by which frames differ, apart from what is filled in. */
const nameOf = ({ language, title, brand, who, languages, failed, wide, signOut }: PortalProps) =>
  JSON.stringify([
    language,
    title,
    [brand.name, brand.logoUrl, brand.accent.chosen],
    [who !== undefined, who?.href, who?.roles],
    languages?.map(({ code }) => code),
    [failed, wide, signOut],
  ])

async function draw(props: PortalProps): Promise<string[]> {
  const page = (
    <Portal
      {...props}
      nonce={slot('nonce')}
      who={props.who && { ...props.who, name: slot('name') }}
      languages={props.languages?.map((link) => ({ ...link, href: slot(link.code) }))}
    >
      {raw(slot('inside'))}
    </Portal>
  )
  return String(await asDocument(page)).split(MARK)
}

const escaped = (text: string) => (/[&<>"']/.test(text) ? String(html`${text}`) : text)
