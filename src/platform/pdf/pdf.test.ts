import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { fonts } from './fonts.ts'
import { createPdf, makeSigningKey, PdfFault } from './index.ts'
import { withoutSteering } from './printable.ts'
import { note } from './testing/note.ts'
import { has, saidBy, textOf } from './testing/other-eyes.ts'
import { renamed } from './testing/renamed.ts'
import { createThread } from './thread.ts'

const elsewhere = fileURLToPath(new URL('testing/elsewhere.ts', import.meta.url))

const pdf = createPdf()
afterAll(() => pdf.close())

test('the same sheet is the same bytes, also when another worker makes it', async () => {
  const other = createPdf()
  const one = await pdf.print(note('Tot morgen.'))
  await pdf.print(note('Tot overmorgen.'))
  const two = await other.print(note('Tot morgen.'))
  await other.close()

  expect(Buffer.from(one.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
})

test('a machine with typefaces of its own gives the same bytes, also where they bear the names of ours', () => {
  const home = mkdtempSync(join(tmpdir(), 'leidraad-typefaces-'))
  const printedAt = (HOME: string) => {
    const env = { ...process.env, HOME }
    const { stdout } = spawnSync(process.execPath, [elsewhere, 'Dag ❤ ☎ א ∮ ⣿'], { env })
    return stdout.toString()
  }
  try {
    const bare = printedAt(home)
    mkdirSync(join(home, '.fonts'))
    for (const name of ['DejaVu Sans Mono', 'Libertinus Serif', 'Inter'])
      writeFileSync(join(home, '.fonts', `${name}.ttf`), renamed(fonts().at(-1) as Buffer, name))

    expect(bare).toMatch(/^[0-9a-f]{64}$/)
    expect(printedAt(home)).toBe(bare)
  } finally {
    rmSync(home, { recursive: true })
  }
})

test('a sheet is measured, counted and shown without being made into a file', async () => {
  const long = note('Een zin van een paar woorden. '.repeat(400))
  const pages = await pdf.pages(long)

  expect(pages).toBeGreaterThan(1)
  expect(await pdf.measure(long)).toEqual({ pages, used: 0.25 })
  expect(await pdf.preview(long)).toHaveLength(pages)
  expect((await pdf.print(long)).pages).toBe(pages)
})

test('signs that would turn a sentence around are left out', async () => {
  const { bytes } = await pdf.print(note('Ana\u202eliame\u0000'))

  expect(await textOf(bytes)).toContain('Ana liame')
})

test('a long run of such signs is one space, and at an end none', () => {
  const run = '\u0001\u202e\ufeff'.repeat(100_000)
  expect(withoutSteering({ text: `${run} Ana${run}liame ${run}` })).toEqual({ text: ' Ana liame ' })
  expect(withoutSteering({ text: run })).toEqual({ text: '' })
})

test('what people put between their words is drawn by the typefaces that come along', async () => {
  const said = 'Dag 😀 ✓ → ∑ α ж ❤'
  const { bytes } = await pdf.print(note(said))

  expect(await textOf(bytes)).toContain(said)
})

test('letters that no typeface here knows become boxes', async () => {
  const { bytes } = await pdf.print(note('Dag 张伟!'))

  expect(await textOf(bytes)).toContain('Dag □□!')
})

test.each([
  ['of private use', '\ue000'],
  ['half of a pair', '\ud83d'],
])('a sign that stands for nothing becomes a box: %s', async (_, sign) => {
  const { bytes } = await pdf.print(note(`Ine ${sign} 张 Peeters`))

  expect(await textOf(bytes)).toContain('Ine □ □ Peeters')
})

test('a logo is drawn, as SVG and as PNG; a broken one is a fault that names it', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>',
  )
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )

  await pdf.print({ ...note('Dag'), logo: { bytes: svg, type: 'svg' } })
  await pdf.print({ ...note('Dag'), logo: { bytes: png, type: 'png' } })
  const broken = { ...note('Dag'), logo: { bytes: svg, type: 'png' as const } }
  await expect(pdf.print(broken)).rejects.toThrow(PdfFault)
  expect(await pdf.pages(note('Dag'))).toBe(1)
})

test('a template that is not there is a fault, and so is one that reads outside the sources', async () => {
  await expect(
    pdf.print({ ...note('Dag'), template: 'platform/pdf/testing/gone.typ' }),
  ).rejects.toThrow(PdfFault)

  const curious = (path: string) => {
    const sheet = note('Dag')
    const template = 'platform/pdf/testing/curious.typ' as const
    return pdf.pages({ ...sheet, template, data: { ...sheet.data, path } })
  }
  expect(await curious('/platform/pdf/testing/note.typ')).toBe(1)
  for (const path of ['/../package.json', '../../../../package.json', '/etc/hostname'])
    await expect(curious(path)).rejects.toThrow(PdfFault)
})

describe('a signed sheet', () => {
  const now = new Date()

  test('carries the certificate of the installation', async () => {
    const key = await makeSigningKey({ organisation: 'Stichting Zoë & Söhne', now })
    const certificate = new X509Certificate(key.certificate)

    expect(certificate.subject).toContain('Stichting Zoë & Söhne')
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.validToDate.getUTCFullYear()).toBe(now.getUTCFullYear() + 10)
  })

  test.skipIf(!has('pdfsig'))('verifies, and no longer when a byte was changed', async () => {
    const key = await makeSigningKey({ organisation: 'De Korenaar', now })
    const { bytes } = await pdf.print(note('Gezien.'))
    const signed = await pdf.sign(bytes, key, now)

    expect(saidBy('pdfsig', signed)).toContain('Signature is Valid')
    expect(saidBy('pdfsig', signed)).toContain('ETSI.CAdES.detached')
    expect(saidBy('pdfsig', signed)).toContain('Total document signed')

    const changed = Buffer.from(signed)
    changed[600] = (changed[600] ?? 0) ^ 1
    expect(saidBy('pdfsig', changed)).not.toContain('Signature is Valid')
  })
})

test('after a fall the worker starts again', async () => {
  const fragile = createPdf()
  const ordered = fragile.pages(note('Dag')).catch((fault: unknown) => fault)
  await fragile.close()

  expect(await ordered).toBeInstanceOf(PdfFault)
  expect(await fragile.pages(note('Dag'))).toBe(1)
  await fragile.close()
})

describe('the press', () => {
  const pages = (thread: ReturnType<typeof createThread>, text: string) =>
    thread.give<number>({ order: 'pages', sheet: note(text) })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  test('ends when nobody needed it for a while, and starts again', async () => {
    const thread = createThread({ restMs: 20 })
    expect(thread.presses()).toBe(0)
    expect(await pages(thread, 'Dag')).toBe(1)
    await until(() => thread.presses() === 0)
    expect(await Promise.all([pages(thread, 'Dag'), pages(thread, 'Nog eens')])).toEqual([1, 1])
    expect(thread.presses()).toBe(1)
    await thread.close()
    expect(thread.presses()).toBe(0)
  })

  test('hands over to a fresh one after many sheets, and everybody gets theirs', async () => {
    const thread = createThread({ mostOrders: 2 })
    const all = ['a', 'b', 'c', 'd', 'e'].map((text) => pages(thread, text))
    expect(thread.presses()).toBe(3)
    expect(await Promise.all(all)).toEqual([1, 1, 1, 1, 1])
    await until(() => thread.presses() === 1)
    await thread.close()
  })
})
