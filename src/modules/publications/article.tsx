import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { Clause, Details, Example, Legend, PolicySection } from '../../ui/index.ts'
import { type DocumentWords, People, ShortText, toSafeHtml } from '../policies/index.ts'
import { text } from './text/index.ts'

/** The policy as a page to be read on a phone. Frozen when it is published: nothing in it depends on the reader. */
export const PolicyArticle: FC<{ words: DocumentWords; number: number; date: string }> = ({
  words,
  number,
  date,
}) => {
  const t = text[words.language].article
  return (
    <article class="policy">
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <p class="meta small muted">
        <span>{words.audience}</span>
        <span class="num">{t.version(number, date)}</span>
      </p>
      <Legend language={words.language} />
      {words.blocks.map((block) => (
        <PolicySection number={block.number} title={block.title} id={`deel-${block.number}`}>
          {block.clauses.map((clause) => (
            <Clause
              kind={clause.kind}
              language={words.language}
              title={clause.title}
              id={clause.key}
            >
              <ShortText clause={clause} />
              <Details summary={t.more}>
                {clause.why && <p class="why">{clause.why}</p>}
                {raw(toSafeHtml(clause.fuller))}
                <Examples clause={clause} language={words.language} />
              </Details>
            </Clause>
          ))}
        </PolicySection>
      ))}
      <People words={words} />
    </article>
  )
}

type ClauseWords = DocumentWords['blocks'][number]['clauses'][number]

const Examples: FC<{ clause: ClauseWords; language: DocumentWords['language'] }> = ({
  clause,
  language,
}) =>
  clause.do || clause.dont ? (
    <Example
      kind={clause.kind}
      language={language}
      do={clause.do || undefined}
      dont={clause.dont || undefined}
    />
  ) : null
