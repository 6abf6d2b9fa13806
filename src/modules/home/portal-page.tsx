import type { FC } from 'hono/jsx'
import { type Language, longDate } from '../../platform/locale.ts'
import { ButtonLink, Card, type Door, Doors } from '../../ui/index.ts'
import type { DocumentName } from '../publications/index.ts'
import type { Text } from './text/index.ts'

export interface ToSign {
  id: string
  dueOn: string
  document: DocumentName
}

/** What is asked of me, and where I find help: one column and a few doors. */
export const PortalHome: FC<{
  t: Text
  language: Language
  name: string
  today: string
  toSign: ToSign[]
  published: DocumentName[]
}> = ({ t, language, name, today, toSign, published }) => (
  <>
    <div>
      <h1>{t.home.hello(name.split(' ')[0] ?? name)}</h1>
      <p class="muted">{t.home.waits(toSign.length)}</p>
    </div>
    {toSign.map((request) => (
      <Card asked title={t.home.readAndSign(t.documents[request.document])}>
        <p class="muted small">
          {request.dueOn < today
            ? t.home.factsLate
            : t.home.facts(longDate(request.dueOn, language))}
        </p>
        <ButtonLink href={`/sign/${request.id}`} wide>
          {t.home.button}
        </ButtonLink>
      </Card>
    ))}
    <Doors label={t.home.help} doors={doorsOf(t, published)} />
  </>
)

const doorsOf = (t: Text, published: DocumentName[]): Door[] => [
  ...(published.includes('everyone')
    ? [
        {
          href: '/policy/everyone',
          icon: 'document' as const,
          title: t.home.read,
          text: t.home.readText,
        },
      ]
    : []),
  { href: '/speakers', icon: 'speak', title: t.home.speakers, text: t.home.speakersText },
  { href: '/proofs', icon: 'proof', title: t.home.proofs, text: t.home.proofsText },
  { href: '/me/devices', icon: 'lock', title: t.home.devices, text: t.home.devicesText },
]
