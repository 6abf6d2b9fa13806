import type { FC } from 'hono/jsx'
import { Card, Reach } from '../../../ui/index.ts'
import type { Contact } from '../profile/store.ts'
import type { Text } from '../text/index.ts'
import type { Spokesperson } from './store.ts'

/** To whom somebody who is asked for an official answer can refer, and whom they can ask themselves. */
export const SpeakersPage: FC<{
  t: Text['speakers']
  speakers: Spokesperson[]
  contact: Contact
}> = ({ t, speakers, contact }) => (
  <>
    <h1>{t.title}</h1>
    <p class="lead">{t.lead}</p>
    <Card title={t.spokespersons}>
      {speakers.length === 0 && <p class="muted">{t.nobody}</p>}
      {speakers.map(({ name, topic, email, phone }) => (
        <Reach name={name} about={topic} phone={phone} email={email} />
      ))}
    </Card>
    <Card title={t.contact}>
      {contact.name || contact.email ? <Reach {...contact} /> : <p class="muted">{t.noContact}</p>}
    </Card>
  </>
)
