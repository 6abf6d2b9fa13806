import type { Child, FC } from 'hono/jsx'
import type { DocumentName } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import {
  Actions,
  Blocks,
  Button,
  ButtonLink,
  Card,
  Details,
  Empty,
  ErrorSummary,
  type Errors,
  Form,
  Notice,
  PageHead,
  Stack,
  Tag,
} from '../../../ui/index.ts'
import type { DocumentOnPaper } from '../documents.ts'
import { NotNeeded } from '../interview/not-needed.tsx'
import { RenewedNotice } from '../renewed/notice.tsx'
import { blocksOf, coveredBlocks, fits, pagesInWords } from '../standing.ts'
import type { Policy } from '../store.ts'
import type { Text } from '../text/index.ts'

export interface OverviewProps {
  t: Text
  language: Language
  documents: DocumentOnPaper[]
  questions: { answered: number; all: number; finished: boolean }
  errors: Errors
  /** How much of a newer library waits for somebody to choose. */
  renewed: number
  mayChange: boolean
  mayPublish: boolean
}

/** The two documents, each with its state and the next step. */
export const OverviewPage: FC<OverviewProps> = (props) => {
  const { t, language, documents, questions, errors, mayChange } = props
  return (
    <>
      <PageHead title={t.overview.title} lead={t.overview.lead} />
      <ErrorSummary language={language} errors={errors} />
      <RenewedNotice language={language} waiting={props.renewed} />
      {documents.some(({ policy }) => policy) ? (
        <Stack arranged="beside">
          {documents.map((document) =>
            document.policy ? (
              <BegunCard {...props} {...document} policy={document.policy} />
            ) : (
              <NotBegunCard {...props} {...document} />
            ),
          )}
        </Stack>
      ) : (
        <Empty
          drawing="start"
          title={t.overview.emptyTitle}
          action={mayChange && <Begin document="everyone">{t.overview.begin}</Begin>}
        >
          <p>{mayChange ? t.overview.emptyText(questions.all) : t.overview.emptyReader}</p>
        </Empty>
      )}
    </>
  )
}

const Begin: FC<{ document: DocumentName; quiet?: boolean; children?: Child }> = (props) => (
  <Form action={`/policies/${props.document}`} inline>
    <Button kind={props.quiet ? 'quiet' : 'main'}>{props.children}</Button>
  </Form>
)

const NotBegunCard: FC<OverviewProps & DocumentOnPaper> = ({ t, document, needed, mayChange }) => (
  <Card title={t.documents[document]}>
    <p>{t.whatFor[document]}</p>
    {needed ? <Tag>{t.overview.notBegun}</Tag> : <NotNeeded t={t} mayChange={mayChange} />}
    {mayChange && (
      <Begin document={document} quiet>
        {t.overview.beginDocument}
      </Begin>
    )}
  </Card>
)

type BegunProps = OverviewProps & DocumentOnPaper & { policy: Policy }

const BegunCard: FC<BegunProps> = (props) => {
  const { t, language, document, coverage, fill, changed } = props
  return (
    <Card title={t.documents[document]}>
      <p>{t.whatFor[document]}</p>
      <States {...props} />
      {!props.needed && <NotNeeded t={t} mayChange={props.mayChange} />}
      {changed.length > 0 && <ProfileChanged {...props} />}
      <p class="gauge small">
        <span class={fits(fill) ? 'num' : 'num due'}>{pagesInWords(fill, t, language)}</span>
      </p>
      <Blocks
        language={language}
        label={
          <>
            {t.blocks} <b>{t.covered(coveredBlocks(coverage))}</b>
          </>
        }
        blocks={blocksOf(document, coverage, language, `/policies/${document}`)}
      />
      <Steps {...props} />
    </Card>
  )
}

const States: FC<BegunProps> = ({ t, policy, questions }) => (
  <p class="links">
    {policy.publishedNumber !== null && (
      <Tag kind="good">{t.overview.published(policy.publishedNumber)}</Tag>
    )}
    {questions.finished ? (
      policy.publishedNumber === null && <Tag kind="good">{t.overview.draftReady}</Tag>
    ) : (
      <Tag kind="wait">{t.overview.inInterview(questions.answered, questions.all)}</Tag>
    )}
  </p>
)

const ProfileChanged: FC<BegunProps> = ({ t, policy, changed, draftLanguage, mayChange }) => (
  <Notice kind="wait" title={t.overview.changedTitle}>
    <p>{t.overview.changedText}</p>
    <Details summary={t.overview.changedParts(changed.length)}>
      <ul>
        {changed.map(({ key, title }) => (
          <li lang={draftLanguage}>
            <a href={`/policies/${policy.document}#${key}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Details>
    {mayChange && (
      <Form action={`/policies/${policy.document}/look`} inline>
        <input type="hidden" name="changedAt" value={policy.profileChangedAt?.toISOString()} />
        <Button kind="quiet" small>
          {t.overview.seen}
        </Button>
      </Form>
    )}
  </Notice>
)

/** The next step stands out; the others are there. */
const Steps: FC<BegunProps> = ({ t, document, questions, mayChange, mayPublish }) => {
  const links: [string, string, boolean][] = [
    [`/policies/${document}`, t.overview.read, !(mayChange && questions.finished)],
    [`/policies/${document}/clauses`, t.overview.edit, mayChange],
    ['/policies/interview/done', t.overview.answers, true],
    [`/publications/new/${document}`, t.overview.publish, mayPublish],
  ]
  return (
    <Actions>
      {mayChange &&
        (questions.finished ? (
          <ButtonLink href={`/policies/${document}`}>{t.overview.read}</ButtonLink>
        ) : (
          <ButtonLink href="/policies/interview">{t.overview.goOn}</ButtonLink>
        ))}
      {links.map(([href, label, offered]) => offered && <a href={href}>{label}</a>)}
    </Actions>
  )
}
