import type { FC } from 'hono/jsx'
import type { DocumentName } from '../../../../library/clauses/rules.ts'
import { colon, type Language, languageNames } from '../../../../platform/locale.ts'
import {
  ActionRow,
  Blocks,
  Button,
  ButtonLink,
  Card,
  ErrorSummary,
  type Errors,
  Form,
  Legend,
  Notice,
  PageHead,
  PolicySection,
} from '../../../../ui/index.ts'
import { coverage } from '../../draft/compare.ts'
import type { DocumentWords } from '../../draft/document.ts'
import type { Draft, LeftOut as Left } from '../../draft/types.ts'
import { LeftOut } from '../../reading/left-out.tsx'
import type { longestClauses } from '../../reading/lengths.ts'
import { blocksOf, coveredBlocks, fits } from '../../standing.ts'
import type { Text as Shared } from '../../text/index.ts'
import type { LanguageFill } from '../fills.ts'
import type { toTranslate } from '../rules/translations.ts'
import type { Undoable } from '../rules/undo.ts'
import type { Text } from '../text/index.ts'
import { Gauges } from './gauges.tsx'
import { Row } from './row.tsx'

export interface ListProps {
  t: Text
  shared: Shared
  language: Language
  document: DocumentName
  draft: Draft
  /** The draft in the language in which it is shown. */
  words: DocumentWords
  fills: readonly (LanguageFill & { longest: ReturnType<typeof longestClauses> })[]
  /** By clause, the languages that ask for a look. */
  translations: ReadonlyMap<string, ReturnType<typeof toTranslate>>
  removed: readonly { key: string; title: string }[]
  /** What an answer spares or what has no room; what people took out stands in `removed`. */
  leftOut: readonly (Left & { title: string })[]
  last: { what: Undoable; title: string; madeAt: Date } | undefined
  /** What was just done, said where it happened; '' is above the list. */
  done: { at: string; text: string; undo: boolean } | undefined
  /** What was refused; it leads to its row. */
  errors: Errors
}

/** The document by block; every clause one row that can be changed, moved, switched and taken out. */
export const ListPage: FC<ListProps> = (props) => {
  const { t, shared, language, words, draft, leftOut, document, done, errors } = props
  return (
    <>
      <PageHead title={`${t.list.title}${colon(language)} ${words.title}`} lead={t.list.lead} />
      <ErrorSummary language={language} errors={errors} />
      {done?.at === '' && <JustDone {...props} done={done} />}
      <div class="stays">
        <Gauges shared={shared} language={language} fills={props.fills} />
      </div>
      <State {...props} />
      <Legend language={language} />
      {words.blocks.map(({ number, title }, at) => (
        <PolicySection number={number} title={title} id={`block-${number}`}>
          {done?.at === `block-${number}` && <JustDone {...props} done={done} />}
          <ol class="clause-rows">
            {draft.blocks[at]?.clauses.map((clause, place, all) => (
              <Row
                {...props}
                clause={clause}
                edge={{ first: place === 0, last: place + 1 === all.length }}
              >
                {done?.at === clause.key && <JustDone {...props} done={done} />}
              </Row>
            ))}
          </ol>
          <ButtonLink
            kind="quiet"
            small
            icon="add"
            href={`/policies/${document}/clauses/library?block=${number}`}
            label={t.list.addTo(title)}
          >
            {t.list.add}
          </ButtonLink>
        </PolicySection>
      ))}
      <Removed {...props} />
      <LeftOut {...props} t={shared} textLanguage={words.language} items={leftOut} mayChange />
    </>
  )
}

/** Two pages, nine blocks, and the way back. */
const State: FC<ListProps> = (props) => {
  const { t, shared, language, draft, fills, last } = props
  return (
    <Card>
      <Languages {...props} />
      {fills.map(
        ({ code, fill, longest }) =>
          !fits(fill) && <TooLong {...props} code={code} longest={longest} />,
      )}
      <Blocks
        named
        language={language}
        label={
          <>
            {shared.blocks} <b>{shared.covered(coveredBlocks(coverage(draft)))}</b>
          </>
        }
        blocks={blocksOf(
          draft.document,
          coverage(draft),
          language,
          `/policies/${draft.document}/clauses`,
        )}
      />
      {last && (
        <div class="actions">
          <span class="small">
            {t.undo.last} {t.undo.what[last.what](last.title)}
          </span>
          <Undo {...props} />
        </div>
      )}
    </Card>
  )
}

const Languages: FC<ListProps> = ({ t, document, fills, words }) => (
  <>
    {fills.length > 1 && (
      <p class="links small">
        <span class="muted">{t.list.showIn}</span>
        {fills.map(({ code }) => (
          <a
            href={`/policies/${document}/clauses?text=${code}`}
            lang={code}
            hreflang={code}
            aria-current={code === words.language ? 'true' : undefined}
          >
            {languageNames[code]}
          </a>
        ))}
      </p>
    )}
  </>
)

const TooLong: FC<
  ListProps & { code: Language; longest: ListProps['fills'][number]['longest'] }
> = ({ t, shared, document, code, longest }) => (
  <Notice kind="bad" title={t.list.tooLong(languageNames[code])}>
    <p>{t.list.tooLongText}</p>
    <ol>
      {longest.map(({ key, title, words }) => (
        <li>
          <a href={`/policies/${document}/clauses/${key}`} lang={code}>
            {title}
          </a>{' '}
          <span class="muted num">{shared.draft.words(words)}</span>{' '}
          <Form action={`/policies/${document}/clauses/${key}/form`} inline>
            <input type="hidden" name="text" value={code} />
            <Button
              kind="quiet"
              small
              name="form"
              value="line"
              label={t.list.formOf(t.list.asForm.line, title)}
            >
              {t.list.asForm.line}
            </Button>
          </Form>
        </li>
      ))}
    </ol>
  </Notice>
)

const JustDone: FC<ListProps & { done: NonNullable<ListProps['done']> }> = (props) => (
  <Notice kind="good" role="status">
    <div class="actions">
      <span>{props.done.text}</span>
      {props.done.undo && props.last && <Undo {...props} />}
    </div>
  </Notice>
)

const Undo: FC<ListProps> = ({ t, document, words, last }) => (
  <Form action={`/policies/${document}/clauses/undo`} inline>
    <input type="hidden" name="madeAt" value={last?.madeAt.toISOString()} />
    <input type="hidden" name="text" value={words.language} />
    <Button kind="quiet" small icon="undo">
      {t.undo.button}
    </Button>
  </Form>
)

const Removed: FC<ListProps> = ({ t, document, removed, words }) =>
  removed.length > 0 ? (
    <Card title={t.list.removedTitle} id="removed">
      <p>{t.list.removedText}</p>
      {removed.map(({ key, title }) => (
        <ActionRow
          title={<span lang={words.language}>{title}</span>}
          action={
            <Form action={`/policies/${document}/clauses`} inline>
              <input type="hidden" name="clause" value={key} />
              <input type="hidden" name="text" value={words.language} />
              <Button kind="quiet" small label={t.list.putBackOf(title)}>
                {t.list.putBack}
              </Button>
            </Form>
          }
        />
      ))}
    </Card>
  ) : null
