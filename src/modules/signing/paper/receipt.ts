import { type Language, longDate, longTime, timeZone } from '../../../platform/locale.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { readIn, receiptWords } from './text.ts'

/** What a signer gets: everything is already worded and formatted, apart from the fixed words of the sheet. */
export interface ReceiptData extends Letterhead {
  /** Of the receipt itself. */
  number: string
  person: { name: string; number?: string }
  typedName: string
  document: {
    title: string
    version: number
    language: Language
    sha256: string
    pdfSha256: string
  }
  signedAt: Date
  /** A receipt may be made again, long after. */
  madeAt: Date
  /** A whole sentence: "Via een persoonlijke link naar fatima@…, op 20 november 2026." */
  identified: string
  round?: { name?: string; dueOn: string }
  late: boolean
  /** With it, whoever has no mailbox finds text and proof again at that address. */
  code: string
  /** Where this receipt can be checked; printed and as a QR code. */
  url: string
}

/** Rows of a name and a value, in the reader's language. */
export function receiptSheet({ logo, ...data }: ReceiptData): Sheet {
  const { language, organisation, person, document, round } = data
  const { number, opening, dueOn, code, ...t } = receiptWords[language]
  return {
    template: 'modules/signing/paper/receipt.typ',
    data: {
      language,
      organisation,
      accent: data.accent,
      typedName: data.typedName,
      url: data.url,
      code: code(data.code),
      number: number(data.number),
      opening: opening(person.name, organisation),
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
                [round.name, dueOn(longDate(round.dueOn, language))].filter(Boolean).join(', '),
            ],
            [t.madeAt, moment(data.madeAt, language)],
          ),
        },
      ],
      identified: data.identified,
      prints: rows(
        [t.documentFingerprint, document.sha256],
        [t.pdfFingerprint, document.pdfSha256],
      ),
      words: t,
    },
    logo,
    qr: data.url,
    made: data.madeAt,
  }
}

const rows = (...all: [string, string | undefined][]) => all.filter(([, value]) => value)

/** "20 november 2026, 14:03 (Midden-Europese standaardtijd)": a clock without its zone proves little. */
function moment(at: Date, language: Language) {
  const zone = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value
  return `${longTime(at, language)} (${zone})`
}
