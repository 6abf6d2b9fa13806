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
  const { back, flash, who, nonce, languages, ...same } = props
  const name = JSON.stringify([same, languages?.map(({ code }) => code), who?.href])
  // Who comes from elsewhere or has just done something sees a frame that nobody else sees.
  if (back || flash || !who || name.includes(MARK))
    return String(await asDocument(<Portal {...props}>{raw(inside)}</Portal>))

  const pieces = drawn.get(name) ?? drawn.put(name, await draw(props))
  const filling: Record<string, string> = { nonce, inside, name: escaped(who.name) }
  for (const { code, href } of languages ?? []) filling[code] = escaped(href)
  return pieces.map((piece, at) => (at % 2 ? filling[piece] : piece)).join('')
}

async function draw(props: PortalProps): Promise<string[]> {
  const page = (
    <Portal
      {...props}
      nonce={slot('nonce')}
      who={{ ...props.who, name: slot('name') }}
      languages={props.languages?.map((link) => ({ ...link, href: slot(link.code) }))}
    >
      {raw(slot('inside'))}
    </Portal>
  )
  return String(await asDocument(page)).split(MARK)
}

const escaped = (text: string) => String(html`${text}`)
