import type { FC } from 'hono/jsx'
import { Details, Notice, Reach } from '../../../ui/index.ts'
import type { Contact } from '../../organisation/index.ts'
import type { DocumentWords } from '../../policies/index.ts'
import type { Text } from '../text/index.ts'

type Clause = DocumentWords['blocks'][number]['clauses'][number]

/** In front of a policy: what stands where, its rules in a line each, and the same on paper. Nothing in it is new. */
export const Guide: FC<{ t: Text['guide']; words: DocumentWords; pdf: string }> = ({
  t,
  words,
  pdf,
}) => {
  const rules = words.blocks.flatMap(({ clauses }) => clauses).filter(({ kind }) => kind === 'rule')
  return (
    <nav class="guide not-printed" aria-label={t.label}>
      <Details summary={t.contents}>
        <ol lang={words.language}>
          {words.blocks.map((block) => (
            <li value={block.number}>
              <a href={`#deel-${block.number}`}>{block.title}</a>
              <ul>
                {block.clauses.map(({ key, title }) => (
                  <li>
                    <a href={`#${key}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Details>
      {rules.length > 0 && (
        <Details summary={t.brief(minutesFor(rules))}>
          <ul lang={words.language}>
            {rules.map((rule) => (
              <li>
                <InBrief clause={rule} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      <a href={pdf} download>
        {t.pdf}
      </a>
    </nav>
  )
}

/** The line that a clause has on paper; the words between `**`, or else its title, lead to the whole of it. */
const InBrief: FC<{ clause: Clause }> = ({ clause: { key, line, title } }) => {
  const [before, order, ...behind] = (line || `**${title}**`).split('**')
  return order === undefined ? (
    <a href={`#${key}`}>{before}</a>
  ) : (
    <>
      {before}
      <a href={`#${key}`}>{order}</a>
      {behind.join('')}
    </>
  )
}

/** People read some two hundred words a minute. */
const WORDS_A_MINUTE = 200
const minutesFor = (clauses: readonly Clause[]) =>
  Math.max(
    1,
    Math.round(
      clauses.flatMap(({ line, title }) => (line || title).split(/\s+/)).length / WORDS_A_MINUTE,
    ),
  )

/**
 * Behind a policy: whom to ask. With script a mail that names the clause stands at each clause, for the text itself is
 * frozen; without, they stand on the page that this leads to.
 */
export const Questions: FC<{
  t: Text['guide']
  words: DocumentWords
  number: number
  contact: Contact
}> = ({ t, words, number, contact }) => (
  <section class="ask not-printed" aria-labelledby="ask">
    <h2 id="ask">{t.question}</h2>
    <p>{t.talk}</p>
    {contact.name && <Reach {...contact} />}
    {contact.email && (
      <clause-questions
        data-ask={t.ask}
        data-mail={mailTo(contact.email)}
        data-subject={t.subject('{title}', words.title, number)}
      >
        <a href={`?text=${words.language}&ask`}>{t.aboutClause}</a>
      </clause-questions>
    )}
  </section>
)

const mailTo = (address: string) => `mailto:${encodeURI(address)}?subject=`

/** The same question about each clause, one below the other. */
export const QuestionList: FC<{
  t: Text['guide']
  words: DocumentWords
  number: number
  contact: Contact
}> = ({ t, words, number, contact }) => (
  <Notice>
    <p>{t.aboutClause}</p>
    <ul lang={words.language}>
      {words.blocks.flatMap(({ clauses }) =>
        clauses.map(({ title }) => (
          <li>
            <a
              href={
                mailTo(contact.email) + encodeURIComponent(t.subject(title, words.title, number))
              }
            >
              {title}
            </a>
          </li>
        )),
      )}
    </ul>
  </Notice>
)
