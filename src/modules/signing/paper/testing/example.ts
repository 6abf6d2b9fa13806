import type { Language } from '../../../../platform/locale.ts'
import { examplePolicy } from '../../../policies/paper/testing/example.ts'
import { text } from '../../text/index.ts'
import type { ReceiptData } from '../receipt.ts'

/** What Zoë gets for signing the example of a policy. */
export function exampleReceipt(language: Language): ReceiptData {
  const { organisation, accent, title, sha256 = '' } = examplePolicy(language)
  const { identifiedAt, identifiedBy } = text[language]
  return {
    language,
    organisation,
    accent,
    number: 'LD-2026-000123',
    person: { name: 'Zoë Çağlar', number: '10442' },
    typedName: 'Zoë Çağlar',
    document: { title, version: 2, language, sha256, pdfSha256: sha256 },
    signedAt: new Date('2026-11-20T13:03:22Z'),
    madeAt: new Date('2026-11-20T13:03:40Z'),
    identified: identifiedAt(identifiedBy['mail-link'], '20-11-2026, 14:01'),
    round: { name: '2026', dueOn: '2026-12-04' },
    late: false,
    code: '7KQ4-M2XD',
    url: 'https://leidraad.korenaar.example/proofs/LD-2026-000123',
  }
}
