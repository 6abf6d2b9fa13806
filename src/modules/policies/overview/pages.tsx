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
  Form,
  Notice,
  PageHead,
  Stack,
  Tag,
} from '../../../ui/index.ts'
import type { DocumentInHand } from '../documents.ts'
import type { DraftClause } from '../draft/types.ts'
import type { Text } from '../text/index.ts'
import { blocksOf, coveredBlocks, fits, pagesInWords } from '../words.ts'

export interface OverviewProps {
  t: Text
  language: Language
  documents: (Pick<DocumentInHand, 'policy' | 'draft' | 'fill'> & {
    /** To look at again, in the language of the draft; none when the profile did not change. */
    changed: DraftClause[]
    draftLanguage: Language
  })[]
  interview: { answered: number; total: number; finished: boolean }
  mayChange: boolean
  mayPublish: boolean
}

/** The two documents, each with its state and the next step. */
export const OverviewPage: FC<OverviewProps> = (props) => {
  const { t, documents, interview, mayChange } = props
  return (
    <>
      <PageHead title={t.overview.title} lead={t.overview.lead} />
      {documents.some(({ policy }) => policy) ? (
        <Stack arranged="beside">
          {documents.map((document) =>
            document.policy ? (
              <BegunCard {...props} {...document} policy={document.policy} />
            ) : (
              <Card title={t.documents[document.draft.document]}>
                <p>{t.whatFor[document.draft.document]}</p>
                <Tag>{t.overview.notBegun}</Tag>
                {mayChange && (
                  <Begin document={document.draft.document} quiet>
                    {t.overview.beginDocument}
                  </Begin>
                )}
              </Card>
            ),
          )}
        </Stack>
      ) : (
        <Empty
          drawing="start"
          title={t.overview.emptyTitle}
          action={mayChange && <Begin document="everyone">{t.overview.begin}</Begin>}
        >
          <p>{mayChange ? t.overview.emptyText(interview.total) : t.overview.emptyReader}</p>
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

type BegunProps = OverviewProps &
  OverviewProps['documents'][number] & { policy: NonNullable<DocumentInHand['policy']> }

const BegunCard: FC<BegunProps> = (props) => {
  const { t, language, policy, draft, fill, changed } = props
  return (
    <Card title={t.documents[draft.document]}>
      <p>{t.whatFor[draft.document]}</p>
      <States {...props} />
      {changed.length > 0 && <ProfileChanged {...props} />}
      <p class="gauge small">
        <span class={fits(fill) ? 'num' : 'num due'}>{pagesInWords(fill, t, language)}</span>
      </p>
      <Blocks
        language={language}
        label={
          <>
            {t.blocks} <b>{t.covered(coveredBlocks(draft))}</b>
          </>
        }
        blocks={blocksOf(draft, language, `/policies/${policy.document}`)}
      />
      <Steps {...props} />
    </Card>
  )
}

const States: FC<BegunProps> = ({ t, policy, interview }) => (
  <p class="links">
    {policy.publishedNumber !== null && (
      <Tag kind="good">{t.overview.published(policy.publishedNumber)}</Tag>
    )}
    {interview.finished ? (
      policy.publishedNumber === null && <Tag kind="good">{t.overview.draftReady}</Tag>
    ) : (
      <Tag kind="wait">{t.overview.inInterview(interview.answered, interview.total)}</Tag>
    )}
  </p>
)

const ProfileChanged: FC<BegunProps> = ({ t, policy, changed, draftLanguage, mayChange }) => (
  <Notice kind="wait" title={t.overview.changedTitle}>
    <p>{t.overview.changedText}</p>
    <Details summary={t.overview.changedParts(changed.length)}>
      <ul>
        {changed.map(({ key, texts }) => (
          <li lang={draftLanguage}>
            <a href={`/policies/${policy.document}#${key}`}>{texts[draftLanguage].title}</a>
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
const Steps: FC<BegunProps> = ({ t, policy, interview, mayChange, mayPublish }) => {
  const { document } = policy
  const links: [string, string, boolean][] = [
    [`/policies/${document}`, t.overview.read, !(mayChange && interview.finished)],
    [`/policies/${document}/clauses`, t.overview.edit, mayChange],
    ['/policies/interview/done', t.overview.answers, true],
    [`/publications/new/${document}`, t.overview.publish, mayPublish],
  ]
  return (
    <Actions>
      {mayChange &&
        (interview.finished ? (
          <ButtonLink href={`/policies/${document}`}>{t.overview.read}</ButtonLink>
        ) : (
          <ButtonLink href="/policies/interview">{t.overview.goOn}</ButtonLink>
        ))}
      {links.map(([href, label, offered]) => offered && <a href={href}>{label}</a>)}
    </Actions>
  )
}
