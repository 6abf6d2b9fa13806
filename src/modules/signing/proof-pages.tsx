import type { FC } from 'hono/jsx'
import { type Language, languageNames, longDate, longTime } from '../../platform/locale.ts'
import { DefinitionList } from '../../ui/index.ts'
import { identifiedIn } from './identified.ts'
import type { Signature } from './store/signatures.ts'
import type { Text } from './text/index.ts'

export const ProofsPage: FC<{ t: Text; signatures: Signature[]; language: Language }> = ({
  t,
  signatures,
  language,
}) => (
  <section>
    <h1>{t.proofs.title}</h1>
    <p class="muted">{signatures.length ? t.proofs.intro : t.proofs.empty}</p>
    <ul class="proofs">
      {signatures.map((signature) => (
        <ProofItem t={t} signature={signature} language={language} />
      ))}
    </ul>
  </section>
)

const ProofItem: FC<{ t: Text; signature: Signature; language: Language }> = ({
  t,
  signature,
  language,
}) => (
  <li class="card" id={signature.id}>
    <h2>
      {signature.title}, {t.proofs.version(signature.number)}
    </h2>
    <p class="muted small">{t.proofs.signedOn(longTime(signature.signedAt, language))}</p>
    <p class="links">
      <a href={`/proofs/${signature.id}.pdf`} download>
        {t.proofs.receipt}
      </a>
      <a href={`/publications/${signature.publicationId}/${signature.language}.pdf`} download>
        {t.proofs.document}
      </a>
    </p>
  </li>
)

/** What is kept is not what was signed: nothing says that it is true. */
export const FalsifiedPage: FC<{ t: Text; contact: string }> = ({ t, contact }) => (
  <section>
    <h1>{t.proof.falsified.title}</h1>
    <p class="lead">{t.proof.falsified.lead}</p>
    <p>{t.proof.falsified.report(contact)}</p>
  </section>
)

/** What a receipt says, as it stands on record: where its QR code leads. */
export const ProofPage: FC<{ t: Text; signature: Signature; language: Language }> = ({
  t,
  signature: s,
  language,
}) => (
  <section>
    <h1>{t.proof.title}</h1>
    <p class="lead">{t.proof.lead}</p>
    <DefinitionList
      items={[
        [t.proof.person, s.personName],
        ...(s.personNumber ? ([[t.proof.number, s.personNumber]] as const) : []),
        [t.proof.typed, s.typedName],
        [t.proof.document, `${s.title}, ${t.proofs.version(s.number)}`],
        [t.proof.language, languageNames[s.language]],
        [t.proof.signedAt, longTime(s.signedAt, language)],
        [t.proof.dueOn, longDate(s.dueOn, language)],
        [t.proof.identified, identifiedIn(s, language)],
        [t.proof.html, <code class="hash">{s.htmlSha256}</code>],
        [t.proof.pdf, <code class="hash">{s.pdfSha256}</code>],
        [t.proof.id, <code class="hash">{s.id}</code>],
      ]}
    />
    <p class="links">
      <a href={`/proofs/${s.id}.pdf`} download>
        {t.proofs.receipt}
      </a>
    </p>
  </section>
)
