import type { Child } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { Services } from '../../../platform/services.ts'
import { shelf } from '../../../platform/shelf.ts'
import type { Request } from '../../../platform/web/env.ts'
import type { Contact } from '../../organisation/index.ts'
import type { DocumentWords } from '../../policies/index.ts'
import type { PublishedText } from '../store.ts'
import { text } from '../text/index.ts'
import { publishedWords } from '../texts.ts'
import { clausesWith, LONGEST } from './find.ts'
import { Guide, QuestionList, Questions } from './guide.tsx'
import { Search } from './search.tsx'

/** What is round a text is the same for all who read it in one language: it is written once. */
const written = shelf<string>(64)

interface Shown {
  policy: PublishedText
  /** Of the version. */
  number: number
  /** Where the page stands. */
  path: string
}

/**
 * A published text as it is read: the search above it, which differs from page to page, and the frozen text between its
 * contents and the questions about it, which do not.
 */
export async function toRead(
  services: Services,
  c: Request,
  { policy, number, path }: Shown,
): Promise<{ frozen: string; search: Child }> {
  const { language, nonce } = c.var
  const { contact } = await services.organisation()
  const words = (await publishedWords(services.read, policy.publicationId)).get(policy.language)
  if (!words) throw new Error('a published text has no words')
  const sought = (c.req.query('q') ?? '').trim().slice(0, LONGEST)
  return {
    frozen: await framed({ policy, number, words, contact, language }),
    search: (
      <Search
        t={text[language].guide}
        path={path}
        language={policy.language}
        sought={sought}
        found={clausesWith(sought, words)}
        nonce={nonce}
      >
        {c.req.query('ask') !== undefined && contact.email && (
          <QuestionList t={text[language].guide} words={words} number={number} contact={contact} />
        )}
      </Search>
    ),
  }
}

interface Framed {
  policy: PublishedText
  number: number
  words: DocumentWords
  contact: Contact
  language: Language
}

async function framed({ policy, number, words, contact, language }: Framed) {
  const { publicationId, language: textLanguage, html } = policy
  const name = JSON.stringify([publicationId, textLanguage, language, contact])
  const known = written.get(name)
  if (known) return known

  const t = text[language].guide
  const pdf = `/publications/${publicationId}/${textLanguage}.pdf`
  const before = await (<Guide t={t} words={words} pdf={pdf} />)
  const behind = await (<Questions t={t} words={words} number={number} contact={contact} />)
  return written.put(name, `${before}<div lang="${textLanguage}">${html}</div>${behind}`)
}
