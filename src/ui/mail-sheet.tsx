import type { Child } from 'hono/jsx'
import type { LetterParts } from '../platform/mail/letter.ts'

export interface MailSheetProps {
  /** Sender, receiver and subject, as a mail program shows them above it. */
  head: [term: string, value: Child][]
  parts: LetterParts
  /** Its links lead somewhere: whoever sees it may hand them over. */
  live?: boolean
}

/** A mail as it arrives, from the very parts that it is made of. */
export const MailSheet = ({ head, parts, live = false }: MailSheetProps) => {
  const { language, from, organisation, items = [], code, button, check } = parts
  return (
    <div class="mail-sheet">
      <dl>
        {head.map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div lang={language} class="mail-body">
        {organisation && (
          <p class="mail-mark">
            {parts.mark ? (
              <img src={asData(parts.mark)} alt="" height="32" />
            ) : (
              <span class="initial" aria-hidden="true">
                {[...organisation][0]}
              </span>
            )}
            <span>{organisation}</span>
          </p>
        )}
        {[parts.greeting, ...parts.paragraphs].map((words) => (
          <p>{words}</p>
        ))}
        {items.length > 0 && (
          <ol>
            {items.map(({ title, facts, href }) => (
              <li>
                {live ? <a href={href}>{title}</a> : <b>{title}</b>}
                <br />
                <span class="small muted">{facts}</span>
              </li>
            ))}
          </ol>
        )}
        {code && <p class="mail-code">{code}</p>}
        {button &&
          (live ? (
            <a class="mail-button" href={button.href}>
              {button.label}
            </a>
          ) : (
            <span class="mail-button">{button.label}</span>
          ))}
        {from?.name && <p>{from.name}</p>}
        {[...parts.footnotes, ...(check ? [check] : [])].map((note) => (
          <p class="small muted">{note}</p>
        ))}
      </div>
    </div>
  )
}

const asData = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`
