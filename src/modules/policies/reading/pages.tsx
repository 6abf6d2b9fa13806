import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { toSafeHtml } from '../../../library/markdown.ts'
import { type Language, languageNames } from '../../../platform/locale.ts'
import {
  Actions,
  Blocks,
  ButtonLink,
  Clause,
  Details,
  Example,
  Legend,
  Notice,
  PageHead,
  PolicySection,
} from '../../../ui/index.ts'
import { clausesOf, coverage } from '../draft/compare.ts'
import type { DocumentWords } from '../draft/document.ts'
import type { Draft, LeftOut as Left } from '../draft/types.ts'
import type { LanguageFill } from '../editor/fills.ts'
import { address } from '../interview/addresses.ts'
import { wordsOf } from '../interview/answers.ts'
import { NotNeeded } from '../interview/not-needed.tsx'
import { RenewedNotice } from '../renewed/notice.tsx'
import { blocksOf, coveredBlocks, fits, pagesInWords } from '../standing.ts'
import type { Policy } from '../store.ts'
import type { Text } from '../text/index.ts'
import { LeftOut } from './left-out.tsx'
import { longestClauses } from './lengths.ts'
import { People } from './people.tsx'
import { ShortText } from './short-text.tsx'

export interface DraftPageProps {
  t: Text
  language: Language
  policy: Policy | undefined
  draft: Draft
  /** Not where the house says that it has no official accounts. */
  needed: boolean
  /** The draft in the language in which it is read. */
  words: DocumentWords
  /** In every language of the organisation. */
  fills: readonly LanguageFill[]
  /** What does not stand in it, with its title in the language of the text. */
  leftOut: readonly (Left & { title: string })[]
  mayChange: boolean
  mayPublish: boolean
  /** How much of a newer library waits for somebody to choose. */
  renewed: number
}

/** The draft to read, as those who sign will read it, with the ways to change it. */
export const DraftPage: FC<DraftPageProps> = (props) => {
  const { t, language, policy, draft, fills, words, leftOut, mayChange, mayPublish } = props
  const { document } = draft
  const fill = fills.find(({ code }) => code === words.language)?.fill
  return (
    <>
      <PageHead
        title={t.documents[document]}
        lead={
          <span lang={words.language}>
            {words.title}. {words.audience}
          </span>
        }
      />
      <Notice kind="info">
        {policy?.publishedNumber ? t.draft.stateInForce(policy.publishedNumber) : t.draft.state}
      </Notice>
      {!props.needed && <NotNeeded t={t} mayChange={mayChange} />}
      <RenewedNotice language={language} waiting={props.renewed} />
      <Languages {...props} />
      {!fits(fill) && <TooLong {...props} pages={fill?.pages ?? 0} />}
      <div>
        <p class="gauge small">
          <span class="num">{pagesInWords(fill, t, language)}</span>
        </p>
        <Blocks
          language={language}
          label={
            <>
              {t.blocks} <b>{t.covered(coveredBlocks(coverage(draft)))}</b>
            </>
          }
          blocks={blocksOf(draft.document, coverage(draft), language, `/policies/${document}`)}
        />
      </div>
      <Actions>
        {mayChange && (
          <ButtonLink href={`/policies/${document}/clauses`} kind="quiet" icon="edit">
            {t.draft.edit}
          </ButtonLink>
        )}
        <a href={`/policies/${document}/draft.pdf?text=${words.language}`} download>
          {t.draft.pdf}
        </a>
        {policy && <a href={`/policies/${document}/poster`}>{t.draft.poster}</a>}
        {policy && mayPublish && <a href={`/publications/new/${document}`}>{t.draft.publish}</a>}
      </Actions>
      <LeftOut
        t={t}
        language={language}
        document={document}
        textLanguage={words.language}
        items={leftOut}
        mayChange={mayChange}
      />
      <DraftArticle {...props} />
    </>
  )
}

const Languages: FC<DraftPageProps> = ({ t, language, draft, words, fills }) =>
  fills.length > 1 ? (
    <p class="links small">
      <span class="muted">{t.draft.readIn}</span>
      {fills.map(({ code, fill }) => (
        <span>
          {code === words.language ? (
            <b aria-current="true">{languageNames[code]}</b>
          ) : (
            <a href={`/policies/${draft.document}?text=${code}`} lang={code} hreflang={code}>
              {languageNames[code]}
            </a>
          )}
          {!fits(fill) && <span class="due"> ({pagesInWords(fill, t, language)})</span>}
        </span>
      ))}
    </p>
  ) : null

const TooLong: FC<DraftPageProps & { pages: number }> = ({ t, pages, words }) => (
  <Notice kind="bad" title={t.draft.tooLongTitle(pages)}>
    <p>{t.draft.tooLong}</p>
    <ol>
      {longestClauses(words).map(({ key, title, words: count }) => (
        <li>
          <a href={`#${key}`} lang={words.language}>
            {title}
          </a>{' '}
          <span class="muted num">{t.draft.words(count)}</span>
        </li>
      ))}
    </ol>
  </Notice>
)

const DraftArticle: FC<DraftPageProps> = (props) => {
  const { draft, words } = props
  return (
    <article class="policy draft" lang={words.language}>
      <p class="prose">{words.intro}</p>
      <Legend language={words.language} />
      {words.blocks.map((block, at) => (
        <PolicySection number={block.number} title={block.title} id={`block-${block.number}`}>
          <OpenQuestions {...props} open={draft.blocks[at]?.open ?? []} />
          {block.clauses.map((clause) => (
            <DraftClause {...props} clause={clause} />
          ))}
        </PolicySection>
      ))}
      <People words={words} />
    </article>
  )
}

const OpenQuestions: FC<DraftPageProps & { open: readonly Parameters<typeof wordsOf>[0][] }> = ({
  t,
  language,
  open,
  mayChange,
}) =>
  open.length > 0 ? (
    <div class="still-open small" lang={language}>
      <Details summary={t.draft.open(open.length)}>
        <ul>
          {open.map((id) => (
            <li>
              {mayChange ? (
                <a href={`${address(id)}?back=answers`}>{wordsOf(id, language).question}</a>
              ) : (
                wordsOf(id, language).question
              )}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  ) : null

const DraftClause: FC<
  DraftPageProps & { clause: DocumentWords['blocks'][number]['clauses'][number] }
> = ({ t, language, draft, words, clause, mayChange }) => (
  <Clause
    kind={clause.kind}
    language={words.language}
    title={clause.title}
    id={clause.key}
    mark={isEdited(draft, clause.key) ? t.draft.edited : undefined}
    links={
      mayChange && (
        <a
          href={`/policies/${draft.document}/clauses/${clause.key}`}
          lang={language}
          aria-label={t.draft.changeOf(clause.title)}
        >
          {t.draft.change}
        </a>
      )
    }
  >
    <ShortText clause={clause} />
    <Details summary={<span lang={language}>{t.draft.more}</span>}>
      {clause.why && <p>{clause.why}</p>}
      {raw(toSafeHtml(clause.fuller))}
      {(clause.do || clause.dont) && (
        <Example
          kind={clause.kind}
          language={words.language}
          do={clause.do || undefined}
          dont={clause.dont || undefined}
        />
      )}
    </Details>
  </Clause>
)

const isEdited = (draft: Draft, key: string) =>
  clausesOf(draft).some((clause) => clause.key === key && clause.edited)
