import type { FC } from 'hono/jsx'
import type { Contradiction } from '../../../library/interview/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { ActionRow, Blocks, ButtonLink, Card, PageHead, Stack, Tag } from '../../../ui/index.ts'
import type { DocumentOnPaper } from '../documents.ts'
import type { DraftSource, Profile } from '../draft/types.ts'
import { blocksOf, coveredBlocks, pagesInWords } from '../standing.ts'
import { TalkFirst } from '../talks/talks.tsx'
import type { Text } from '../text/index.ts'
import { Contradictions } from './contradictions.tsx'
import { FromProfile } from './in-profile.tsx'
import { NotNeeded } from './not-needed.tsx'

export interface DoneProps {
  t: Text
  language: Language
  /** Each question in its order; without an answer it is open. */
  questions: { id: string; question: string; answer?: string; required: boolean }[]
  documents: DocumentOnPaper[]
  /** Answers that do not go together. */
  contradictions: readonly Contradiction[]
  profile: Profile
  source: Pick<DraftSource, 'organisation' | 'library' | 'answers'>
  /** So many questions do not fit this organisation. */
  skipped: number
  /** Questions that were never asked are still to come. */
  unfinished: boolean
  mayChange: boolean
  /** Only those who run it change the profile. */
  mayChangeProfile: boolean
  mayPublish: boolean
}

/** After the last question: what there is, what is still open, and the way on. */
export const DonePage: FC<DoneProps> = (props) => {
  const { t, questions, unfinished, mayChange } = props
  const open = questions.filter(({ answer }) => answer === undefined)
  const answered = questions.filter(({ answer }) => answer !== undefined)
  return (
    <>
      <PageHead
        title={open.length ? t.done.title : t.done.titleAll}
        lead={open.length ? t.done.lead(answered.length, questions.length) : t.done.leadAll}
        actions={
          unfinished &&
          mayChange && <ButtonLink href="/policies/interview">{t.overview.goOn}</ButtonLink>
        }
      />
      <Contradictions {...props} />
      {props.mayPublish && <TalkFirst {...props} />}
      <Stack arranged="beside">
        {props.documents.map((document) => (
          <DocumentCard {...props} {...document} />
        ))}
      </Stack>
      {open.length > 0 && (
        <Card title={t.done.openTitle}>
          <p class="muted">{t.done.openText}</p>
          {open.map((question) => (
            <QuestionRow {...props} {...question} />
          ))}
        </Card>
      )}
      <FromProfile {...props} mayChange={props.mayChangeProfile} />
      {answered.length > 0 && (
        <Card title={t.done.answersTitle}>
          {answered.map((question) => (
            <QuestionRow {...props} {...question} />
          ))}
          {!unfinished && props.skipped > 0 && (
            <p class="muted small">{t.done.skipped(props.skipped)}</p>
          )}
        </Card>
      )}
    </>
  )
}

const DocumentCard: FC<DoneProps & DocumentOnPaper> = (props) => {
  const { t, language, document, coverage, fill, policy, unfinished, mayPublish } = props
  return (
    <Card title={t.documents[document]}>
      {!props.needed && <NotNeeded t={t} mayChange={props.mayChange} />}
      {policy ? (
        <>
          <p class="num muted">{pagesInWords(fill, t, language)}</p>
          <Blocks
            language={language}
            label={
              <>
                {t.blocks} <b>{t.covered(coveredBlocks(coverage))}</b>
              </>
            }
            blocks={blocksOf(document, coverage, language)}
          />
        </>
      ) : (
        <p class="muted">{t.done.notBegun}</p>
      )}
      <div class="actions">
        <ButtonLink href={`/policies/${document}`} kind={policy && !unfinished ? 'main' : 'quiet'}>
          {t.done.read}
        </ButtonLink>
        {policy && mayPublish && <a href={`/publications/new/${document}`}>{t.done.publish}</a>}
      </div>
    </Card>
  )
}

const QuestionRow: FC<DoneProps & DoneProps['questions'][number]> = (props) => {
  const { t, id, question, answer, required, mayChange } = props
  const [words, label] =
    answer === undefined
      ? [t.done.answerNow, t.done.answerNowOf(question)]
      : [t.done.change, t.done.changeOf(question)]
  return (
    <ActionRow
      title={question}
      text={
        <>
          {answer}
          {answer === undefined && required && <Tag kind="wait">{t.done.required}</Tag>}
        </>
      }
      action={
        mayChange && (
          <a href={`/policies/interview/${id}?back=answers`} aria-label={label}>
            {words}
          </a>
        )
      }
    />
  )
}
