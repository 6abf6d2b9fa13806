import type { Child, FC } from 'hono/jsx'
import { Reach } from '../../../ui/index.ts'
import type { DocumentWords } from '../draft/document.ts'
import { text } from './text.ts'

/** Whom a policy names, and who set it; the same on the page that is frozen and on the draft. */
export const People: FC<{ words: DocumentWords }> = ({ words }) => {
  const t = text[words.language]
  const { spokespersons, contact, phone, email, report, crisis } = words.people
  return (
    <section class="people-cards" aria-label={t.people}>
      {spokespersons.length > 0 && (
        <Named title={t.spokespersons}>
          <ul>
            {spokespersons.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </Named>
      )}
      <Named title={t.contact}>
        <Reach name={contact} phone={phone} email={email} />
      </Named>
      {report && (
        <Named title={t.report}>
          <p>{report}</p>
        </Named>
      )}
      {crisis && (
        <Named title={t.crisis}>
          <p>{crisis}</p>
        </Named>
      )}
      {words.adopted && <p class="small muted">{words.adopted}</p>}
    </section>
  )
}

const Named: FC<{ title: string; children?: Child }> = ({ title, children }) => (
  <div class="card">
    <h2>{title}</h2>
    {children}
  </div>
)
