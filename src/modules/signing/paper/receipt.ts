import { encode } from 'uqr'
import { longDate, longTime, timeZone } from '../../../platform/locale.ts'
import type { PolicyDocument, ReceiptData } from '../../policies/paper/document.ts'
import { policyWords, readIn, receiptWords } from './text.ts'

/** What the policy's template reads; absent things are null there. */
export const policySheet = ({ logo: _, ...doc }: PolicyDocument) => ({
  ...doc,
  url: doc.url ?? null,
  sha256: doc.sha256 ?? null,
  people: doc.people ?? null,
  qr: doc.url ? qrCode(doc.url) : null,
  words: policyWords[doc.language],
})

/** What the receipt's template reads: rows of a name and a value, already in the reader's language. */
export function receiptSheet({ logo: _, ...data }: ReceiptData) {
  const { language, person, document, round } = data
  const t = receiptWords[language]
  return {
    language,
    organisation: data.organisation,
    accent: data.accent,
    typedName: data.typedName,
    url: data.url,
    qr: qrCode(data.url),
    number: t.number(data.number),
    opening: t.opening(person.name, data.organisation),
    thanks: data.late ? t.thanksLate : t.thanks,
    sections: [
      {
        title: t.who,
        rows: rows([t.name, person.name], [t.personNumber, person.number]),
      },
      {
        title: t.what,
        rows: rows(
          [t.document, document.title],
          [t.version, String(document.version)],
          [t.language, readIn[language][document.language]],
        ),
      },
      {
        title: t.when,
        rows: rows(
          [t.signedAt, moment(data.signedAt, language)],
          [
            t.round,
            round &&
              [round.name, t.dueOn(longDate(round.dueOn, language))].filter(Boolean).join(', '),
          ],
        ),
      },
    ],
    identified: data.identified,
    prints: rows([t.documentFingerprint, document.sha256], [t.pdfFingerprint, document.pdfSha256]),
    words: { ...t, number: null, opening: null, dueOn: null },
  }
}

const rows = (...all: [string, string | undefined][]) => all.filter(([, value]) => value)

/** "20 november 2026, 14:03 (Midden-Europese standaardtijd)": a clock without its zone proves little. */
function moment(at: Date, language: ReceiptData['language']) {
  const zone = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  return `${longTime(at, language)} (${zone})`
}

/** One path of squares: a picture of a hundred bytes a row, without an anti-aliased seam between modules. */
export function qrCode(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`
}
