// Paper: receipts a second as they are set and as they are signed (PAdES), and a two-page policy in milliseconds,
// the first after a start, the same again, and one of all new words. Run: npm run bench -- pdf

import { policySheet } from '../src/modules/policies/paper/document.ts'
import { examplePolicy } from '../src/modules/policies/paper/testing/example.ts'
import { receiptSheet } from '../src/modules/signing/paper/receipt.ts'
import { exampleReceipt } from '../src/modules/signing/paper/testing/example.ts'
import { createPdf, makeSigningKey, type Pdf } from '../src/platform/pdf/index.ts'
import { inTurns, median, report, rounded, took } from './ground/figures.ts'

const TURNS = 5
const RECEIPTS = 60

const key = await makeSigningKey({ organisation: 'De Korenaar', now: new Date() })
const receipt = (n: number) =>
  receiptSheet({
    ...exampleReceipt('nl'),
    number: `LD-2026-${n}`,
    person: { name: `Zoë ${n} Çağlar`, number: String(n) },
  })
const policy = (n: number) =>
  policySheet({ ...examplePolicy('nl'), title: `Zo gaan wij om met sociale media ${n}` })
const worded = (n: number) => {
  const given = examplePolicy('nl')
  const told = (text: string) => text.split(' ').reverse().join(' ').concat(` ${n}`)
  const blocks = given.blocks.map((block) => ({
    ...block,
    clauses: block.clauses.map((clause) => ({ ...clause, short: told(clause.short) })),
  }))
  return policySheet({ ...given, blocks })
}

const firsts: number[] = []
for (let n = 0; n < TURNS; n++)
  await withPdf(async (pdf) => {
    firsts.push(await took(() => pdf.print(policy(0))))
  })

await withPdf(async (pdf) => {
  let n = 0
  const perSecond = async (make: () => Promise<unknown>) =>
    (RECEIPTS /
      (await took(async () => {
        for (let i = 0; i < RECEIPTS; i++) await make()
      }))) *
    1000
  const unsigned = () => pdf.print(receipt(n++))
  const signed = async () => pdf.sign((await unsigned()).bytes, key)
  await signed()
  const found = await inTurns(
    TURNS,
    { unsigned: () => perSecond(unsigned), signed: () => perSecond(signed) },
    '/s',
  )

  await pdf.print(policy(0))
  const next: number[] = []
  const fresh: number[] = []
  for (let i = 1; i <= 10; i++) {
    next.push(await took(() => pdf.print(policy(0))))
    fresh.push(await took(() => pdf.print(worded(i))))
  }
  const { bytes, pages } = await pdf.print(policy(0))
  report('pdf', found.signed / found.unsigned, {
    receiptsPerSecond: rounded(found.unsigned, 0),
    signedPerSecond: rounded(found.signed, 0),
    policyFirstMs: rounded(median(firsts), 1),
    policyNextMs: rounded(median(next), 1),
    policyAllNewMs: rounded(median(fresh), 1),
    pages,
    policyBytes: bytes.length,
  })
})

async function withPdf(work: (pdf: Pdf) => Promise<void>) {
  const pdf = createPdf()
  await work(pdf)
  await pdf.close()
}
