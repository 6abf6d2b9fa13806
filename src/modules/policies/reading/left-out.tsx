import type { FC } from 'hono/jsx'
import type { DocumentName } from '../../../library/clauses/rules.ts'
import type { Language } from '../../../platform/locale.ts'
import { ActionRow, Button, Card, Form } from '../../../ui/index.ts'
import type { LeftOut as Left } from '../draft/types.ts'
import { wordsOf } from '../interview/answers.ts'
import type { Text } from '../text/index.ts'

/** Why a clause does not stand in the document, in a sentence. */
export const whyLeftOut = ({ why }: Left, t: Text, language: Language) =>
  why.because === 'spared'
    ? t.leftOut.spared(wordsOf(why.question, language).question)
    : t.leftOut[why.because]

export const BringIn: FC<{
  t: Text
  document: DocumentName
  clause: string
  title: string
  /** The question from whose page it is brought in, to return to it. */
  question?: string | undefined
}> = ({ t, document, clause, title, question }) => (
  <Form action={`/policies/${document}/clauses`} inline>
    <input type="hidden" name="clause" value={clause} />
    {question && <input type="hidden" name="question" value={question} />}
    <Button kind="quiet" small label={t.leftOut.addOf(title)}>
      {t.leftOut.add}
    </Button>
  </Form>
)

/** What was called for or taken out and does not stand in the document, with its reason and one press to bring it in. */
export const LeftOut: FC<{
  t: Text
  language: Language
  document: DocumentName
  textLanguage: Language
  items: readonly (Left & { title: string })[]
  mayChange: boolean
}> = ({ t, language, document, textLanguage, items, mayChange }) =>
  items.length > 0 ? (
    <Card title={t.leftOut.title} id="left-out">
      {mayChange && <p>{t.leftOut.lead}</p>}
      {items.map((item) => (
        <ActionRow
          title={<span lang={textLanguage}>{item.title}</span>}
          text={whyLeftOut(item, t, language)}
          action={
            mayChange ? (
              <BringIn t={t} document={document} clause={item.key} title={item.title} />
            ) : undefined
          }
        />
      ))}
    </Card>
  ) : null
