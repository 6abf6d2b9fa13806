import type { Child, FC } from 'hono/jsx'
import { type BlockNumber, type Kind, kinds } from '../../../../library/clauses/rules.ts'
import type { Language } from '../../../../platform/locale.ts'
import {
  Actions,
  Button,
  Choices,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  LivePreview,
  Notice,
  PageHead,
  Split,
  uiText,
} from '../../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import type { Fields } from '../typed.ts'
import { Chips, type Filled } from './chips.tsx'
import type { Column } from './columns.ts'
import { LanguageFields } from './language-fields.tsx'

export interface ClauseFormProps {
  t: Text
  language: Language
  heading: string
  lead?: string | undefined
  /** Where the form is sent, and where its look ahead is asked. */
  path: string
  fields: Fields
  /** The source language first. */
  columns: readonly Column[]
  errors: Errors
  /** When the words that are shown were changed last; undefined for a new clause. */
  seen?: string | undefined
  blocks: readonly { number: BlockNumber; title: string }[]
  /** The library's own; undefined for an own clause. */
  proposedKind: Kind | undefined
  chips: readonly Filled[]
  /** A word above the form: reset, not in the document. */
  notice?: string | undefined
  /** Put on when somebody asked to see what they typed. */
  unsaved?: boolean
  /** How it reads; replaced as one types. */
  live: Child
  /** Why, do, don't and the law; of the library's clauses. */
  reasons: Child
}

export const LOOK = 'look'

/** The texts of one clause, every language beside the others, with what they come to beside them. */
export const ClauseForm: FC<ClauseFormProps> = (props) => {
  const { t, language, heading, lead, path, errors, notice, unsaved, live, reasons } = props
  return (
    <>
      <PageHead title={heading} lead={lead} />
      <ErrorSummary language={language} errors={errors} />
      {notice && <Notice kind="info">{notice}</Notice>}
      {unsaved && <Notice kind="wait">{t.form.unsaved}</Notice>}
      <div class="clause-editing">
        <Split
          beside={
            <>
              <div id={LOOK} aria-live="polite">
                {live}
              </div>
              {reasons}
            </>
          }
        >
          <LivePreview src={`${path}/preview`} target={LOOK}>
            <Form action={path}>
              <Fieldset {...props} />
            </Form>
          </LivePreview>
        </Split>
      </div>
    </>
  )
}

const Fieldset: FC<ClauseFormProps> = (props) => {
  const { t, columns, seen } = props
  return (
    <>
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <div class="languages-beside">
        {columns.map((column) => (
          <LanguageFields {...props} column={column} source={columns[0]?.code ?? column.code} />
        ))}
      </div>
      <Chips t={t} chips={props.chips} />
      <KindAndBlock {...props} />
      <Actions>
        <Button>{seen === undefined ? t.form.addIt : t.form.save}</Button>
        <Button kind="quiet" name="show" value="look" icon="preview">
          {t.form.look}
        </Button>
      </Actions>
    </>
  )
}

const KindAndBlock: FC<ClauseFormProps> = ({
  t,
  language,
  fields,
  blocks,
  proposedKind,
  errors,
}) => (
  <>
    <Choices
      name="kind"
      legend={t.form.kind}
      hint={proposedKind && t.form.proposes(t.kinds[proposedKind])}
      error={errors.kind}
      value={fields.kind}
      options={kinds.map((kind) => ({
        value: kind,
        label: uiText[language][kind],
        hint: kind === 'rule' ? t.form.ruleMeans : t.form.guidelineMeans,
      }))}
    />
    <Field
      name="block"
      type="select"
      width="middle"
      label={t.form.block}
      error={errors.block}
      value={String(fields.block)}
      options={blocks.map(({ number, title }) => ({
        value: String(number),
        label: `${number}. ${title}`,
      }))}
    />
  </>
)
