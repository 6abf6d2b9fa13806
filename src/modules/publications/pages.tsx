import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { type Language, languageNames, longDate } from '../../platform/locale.ts'
import { FROZEN_HERE } from '../../platform/web/packing.ts'
import {
  Actions,
  Button,
  ButtonLink,
  Card,
  Check,
  Choices,
  Empty,
  ErrorSummary,
  type Errors,
  Form,
  Notice,
  PageHead,
  Tag,
  uiText,
} from '../../ui/index.ts'
import { type DocumentName, MOST_PAGES } from '../policies/index.ts'
import { type Chosen, checkPath } from './check/page.tsx'
import { summaryIn } from './forms.ts'
import type { Publication, PublishedText } from './store.ts'
import type { Text } from './text/index.ts'

/** A version to read, with its PDF and fingerprint; an older one says so. */
export const ReadPage: FC<{
  t: Text
  language: Language
  publication: Publication
  policy: PublishedText
  others: Language[]
  path: string
  search: Child
  /** Where its PDF stands, for whoever prints the page. */
  pdf: string
}> = ({ t, language, publication, policy, others, path, search, pdf }) => (
  <>
    {publication.supersededAt && (
      <Notice kind="wait">
        {t.reading.older(longDate(publication.supersededAt, language))}{' '}
        <a href={`/policy/${publication.document}`}>{t.reading.current}</a>
      </Notice>
    )}
    {others.length > 0 && (
      <p class="links small">
        {others.map((code) => (
          <a href={`${path}?text=${code}`} lang={code} hreflang={code}>
            {uiText[code].readHere}
          </a>
        ))}
      </p>
    )}
    {search}
    {raw(FROZEN_HERE)}
    <p class="only-print">{t.reading.pdfAt(pdf)}</p>
    <p class="small muted on-paper">
      {t.reading.hash}
      <br />
      <code class="hash">{policy.htmlSha256}</code>
    </p>
  </>
)

export const ListPage: FC<{
  t: Text
  language: Language
  publications: Publication[]
  documents: DocumentName[]
  mayPublish: boolean
  maySeeDrafts: boolean
  /** Whether whoever looks lets people sign. */
  mayAsk: boolean
}> = ({ t, language, publications, documents, mayPublish, maySeeDrafts, mayAsk }) => (
  <>
    <PageHead title={t.list.title} lead={t.list.lead} />
    {publications.length === 0 && (
      <Empty
        drawing="paper"
        title={t.list.empty}
        action={maySeeDrafts && <ButtonLink href="/policies">{t.list.toDraft}</ButtonLink>}
      >
        <p>{t.list.emptyText}</p>
      </Empty>
    )}
    {documents.map((document) => (
      <DocumentCard
        t={t}
        language={language}
        document={document}
        versions={publications.filter((publication) => publication.document === document)}
        mayPublish={mayPublish}
        mayAsk={mayAsk}
      />
    ))}
  </>
)

/** What comes next stands out: to publish, and once that is done to let people sign. */
const DocumentCard: FC<{
  t: Text
  language: Language
  document: DocumentName
  versions: Publication[]
  mayPublish: boolean
  mayAsk: boolean
}> = ({ t, language, document, versions, mayPublish, mayAsk }) => {
  const href = `/publications/new/${document}`
  return (
    <Card
      title={t.documents[document]}
      action={mayPublish && versions.length > 0 && <a href={href}>{t.list.publish}</a>}
    >
      {mayPublish && versions.length === 0 && (
        <Actions>
          <ButtonLink href={href}>{t.list.publish}</ButtonLink>
        </Actions>
      )}
      <ul class="versions">
        {versions.map((publication) => (
          <Version
            t={t}
            language={language}
            publication={publication}
            mayPublish={mayPublish}
            mayAsk={mayAsk}
          />
        ))}
      </ul>
    </Card>
  )
}

const Version: FC<{
  t: Text
  language: Language
  publication: Publication
  mayPublish: boolean
  mayAsk: boolean
}> = ({ t, language, publication, mayPublish, mayAsk }) => {
  const { id, document, number, publishedAt, supersededAt, openToAll } = publication
  return (
    <li>
      <p>
        <b>{t.list.version(number)}</b>{' '}
        {supersededAt ? (
          <Tag>{t.list.until(longDate(supersededAt, language))}</Tag>
        ) : (
          <Tag kind="good">{t.list.inForce}</Tag>
        )}
      </p>
      <p class="small muted">
        {t.list.publishedOn(longDate(publishedAt, language))}
        {openToAll && ` · ${t.list.open}`}
      </p>
      <Actions>
        {!supersededAt && mayAsk && (
          <ButtonLink href={`/signing/rounds/new?thing=${id}`} small>
            {t.list.startRound}
          </ButtonLink>
        )}
        <a href={`/publications/${id}`}>{t.list.read}</a>
        {!supersededAt && mayPublish && (
          <a href={`/policies/${document}/poster`}>{t.list.poster}</a>
        )}
      </Actions>
    </li>
  )
}

interface Offered {
  language: Language
  pages: number
  /** The longest clauses that stand as short text. */
  couldBeLines: { key: string; title: string }[]
}

export interface PublishProps {
  t: Text
  language: Language
  document: DocumentName
  number: number
  /** Each language that the organisation uses, with the pages its text takes now. */
  offered: Offered[]
  openQuestions: number
  typed: Chosen
  errors: Errors
}

/** Two pages are what people read: the clauses that could become lines are named, and lead to where that is done. */
const TooLong: FC<Omit<PublishProps, 'offered'> & { offered: Offered }> = ({
  t,
  document,
  offered,
}) => (
  <Notice kind="wait" title={t.publish.tooLong(languageNames[offered.language], offered.pages)}>
    <p>{t.publish.couldBeLines}</p>
    <ul lang={offered.language}>
      {offered.couldBeLines.map(({ key, title }) => (
        <li>
          <a href={`/policies/${document}/clauses#${key}`}>{title}</a>
        </li>
      ))}
    </ul>
  </Notice>
)

export const PublishPage: FC<PublishProps> = (props) => {
  const { t, language, document, number, offered, openQuestions, typed, errors } = props
  const tooLong = offered.find(({ pages }) => pages > MOST_PAGES)
  return (
    <>
      <PageHead title={t.publish.title(t.documents[document])} lead={t.publish.lead} />
      <ErrorSummary language={language} errors={errors} />
      {openQuestions > 0 && (
        <Notice kind="info">
          {t.publish.openQuestions(openQuestions)} <a href="/policies">{t.publish.toInterview}</a>
        </Notice>
      )}
      {tooLong && <TooLong {...props} offered={tooLong} />}
      <p>{t.publish.next(number)}</p>
      <Form action={checkPath(document)} method="get">
        {Object.entries(typed.summary).map(
          ([code, words]) => words && <input type="hidden" name={summaryIn(code)} value={words} />,
        )}
        <Choices
          name="languages[]"
          type="checkbox"
          legend={t.publish.languages}
          hint={t.publish.languagesHint}
          value={typed.languages}
          error={errors.languages}
          options={offered.map(({ language: code, pages }) => ({
            value: code,
            label: languageNames[code],
            hint: t.publish.pages(pages),
          }))}
        />
        <p class="links small">
          {offered.map(({ language: code }) => (
            <a href={`/policies/${document}/draft.pdf?text=${code}`} download>
              {t.publish.preview} ({languageNames[code]})
            </a>
          ))}
        </p>
        {number > 1 && (
          <Choices
            name="material"
            legend={t.publish.material}
            value={typed.material}
            options={[
              { value: 'yes', label: t.publish.materialYes },
              { value: 'no', label: t.publish.materialNo },
            ]}
          />
        )}
        <Check
          name="openToAll"
          label={t.publish.open}
          hint={t.publish.openHint}
          checked={typed.openToAll}
        />
        <Actions>
          <Button>{t.publish.look}</Button>
        </Actions>
      </Form>
    </>
  )
}
