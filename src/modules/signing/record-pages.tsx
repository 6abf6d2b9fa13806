import type { FC } from 'hono/jsx'
import type { Language } from '../../platform/locale.ts'
import { Button, Card, ErrorSummary, type Errors, Field, Form, Notice } from '../../ui/index.ts'
import type { Signature } from './store/signatures.ts'
import type { Text } from './text/index.ts'

interface Props {
  t: Text
  language: Language
  id: string
  errors?: Errors
}

/** What anybody reads who scans a receipt: that it stands on record, and nothing of whose it is. */
export const RecordPage: FC<Props> = ({ t, language, id, errors = {} }) => (
  <section>
    <ErrorSummary language={language} errors={errors} />
    <h1>{t.record.title}</h1>
    <Notice kind="good">{t.record.lead}</Notice>
    <Card title={t.record.mine}>
      <p class="muted">{t.record.mineLead}</p>
      <Form action={`/proofs/${id}`}>
        <Field
          name="code"
          label={t.record.code}
          hint={t.record.codeHint}
          width="short"
          error={errors.code}
          autocomplete="off"
          spellcheck={false}
          maxlength={40}
          required
        />
        <Button>{t.record.open}</Button>
      </Form>
    </Card>
  </section>
)

/** Nothing is kept under this number. */
export const UnknownPage: FC<{ t: Text }> = ({ t }) => (
  <section>
    <h1>{t.record.unknown}</h1>
    <p class="lead">{t.record.unknownLead}</p>
  </section>
)

/** For whoever typed the code of their receipt: both papers, without a way in to anything else. */
export const FoundPage: FC<{ t: Text; signature: Signature; code: string }> = ({
  t,
  signature: { id, title, number },
  code,
}) => (
  <section>
    <h1>{t.record.yours}</h1>
    <p class="lead">
      {title}, {t.proofs.version(number)}
    </p>
    {(['receipt', 'document'] as const).map((what) => (
      <Form action={`/proofs/${id}`} repeatable>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="what" value={what} />
        <Button kind={what === 'receipt' ? 'main' : 'quiet'} icon="download" wide>
          {t.proofs[what]}
        </Button>
      </Form>
    ))}
  </section>
)
