import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { type Language, longTime } from '../../platform/locale.ts'
import { FROZEN_HERE } from '../../platform/web/packing.ts'
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  type Errors,
  Field,
  Form,
  Notice,
  Reach,
  ReadingProgress,
  uiText,
} from '../../ui/index.ts'
import type { Contact } from '../organisation/index.ts'
import type { DocumentName } from '../policies/index.ts'
import type { PublishedText } from '../publications/index.ts'
import type { Signature } from './store/signatures.ts'
import type { Text } from './text/index.ts'

interface Asked {
  id: string
  number: number
  personName: string
  document: DocumentName
}

/** The policy as it was frozen, and at its end the place to sign, as on paper. */
export const ReadingPage: FC<{
  t: Text
  request: Asked
  policy: PublishedText
  search: Child
  others: Language[]
  signature?: Signature
  language: Language
}> = ({ t, request, policy, search, others, signature, language }) => (
  <>
    {others.length > 0 && (
      <p class="links small">
        {others.map((code) => (
          <a href={`/sign/${request.id}?text=${code}`} lang={code} hreflang={code}>
            {uiText[code].readHere}
          </a>
        ))}
      </p>
    )}
    {signature && (
      <Notice kind="good">{t.reading.signedOn(longTime(signature.signedAt, language))}</Notice>
    )}
    {search}
    {signature ? (
      raw(FROZEN_HERE)
    ) : (
      <>
        <ReadingProgress
          parts={9}
          partsLeft={t.reading.partsLeft}
          oneLeft={t.reading.oneLeft}
          finished={t.reading.finished}
          sign={<ButtonLink href={`#${PLACE}`}>{t.reading.sign}</ButtonLink>}
        >
          {raw(FROZEN_HERE)}
        </ReadingProgress>
        <section class="signing not-printed" id={PLACE}>
          <h2>{t.signing.title}</h2>
          <Signing t={t} request={request} policy={policy} typedName="" errors={{}} />
        </section>
      </>
    )}
  </>
)

/** Where one signs, on the page of the text. */
const PLACE = 'signature'

/** One name, one button, and in plain words what it means. */
const Signing: FC<{
  t: Text
  request: Asked
  policy: PublishedText
  typedName: string
  errors: Errors
}> = ({ t, request, policy, typedName, errors }) => (
  <>
    <p class="lead">{t.signing.meaning(t.documents[request.document], request.number)}</p>
    <Form action={`/sign/${request.id}/signature`}>
      <input type="hidden" name="language" value={policy.language} />
      <input type="hidden" name="seenSha256" value={policy.htmlSha256} />
      <Field
        name="typedName"
        label={t.signing.name}
        hint={t.signing.nameHint(request.personName)}
        value={typedName}
        error={errors.typedName}
        autocomplete="name"
        maxlength={200}
      />
      <Button wide>{t.signing.button}</Button>
    </Form>
    <p class="small muted">{t.signing.recorded}</p>
  </>
)

/** The same on a page of its own, for whoever has to type again. */
export const SigningPage: FC<{
  t: Text
  language: Language
  request: Asked
  policy: PublishedText
  contact: Contact
  typedName: string
  errors: Errors
}> = ({ t, language, contact, ...signing }) => (
  <section class="signing">
    <h1>{t.signing.title}</h1>
    <ErrorSummary language={language} errors={signing.errors} />
    <Signing t={t} {...signing} />
    <p class="small muted">
      {t.signing.question} {contact.name && t.signing.contact}
    </p>
    {contact.name && <Reach {...contact} />}
  </section>
)

/** Thanks, and the proof. */
export const SignedPage: FC<{
  t: Text
  signature: Signature
  /** For whoever has no mailbox to look in. */
  code: string | undefined
  again: boolean
}> = ({ t, signature, code, again }) => (
  <section class="signing">
    <h1>{t.done.title}</h1>
    <p class="lead">{again ? t.done.already : signature.late ? t.done.late : t.done.early}</p>
    {code === undefined && !again && <p>{t.done.mailed}</p>}
    {code !== undefined && (
      <p>
        {t.done.keepCode} <b class="num">{code}</b>
      </p>
    )}
    <Actions>
      <ButtonLink href={`/proofs/${signature.id}.pdf`} download icon="download">
        {t.done.download}
      </ButtonLink>
      <a href="/">{t.done.home}</a>
    </Actions>
  </section>
)
