import { describe, expect, test } from 'vitest'
import { type CodePage, codePageOf, codePages, readerOf } from './code-page.ts'

/** A text as a program of that time saved it. */
function savedIn(page: CodePage, text: string): Buffer {
  const letters = readerOf(page)(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]))
  return Buffer.from(
    [...text].map((letter) => {
      const byte = byteOf.get(letter)
      if (byte === undefined) throw new Error(`${page} has no ${letter}`)
      return byte
    }),
  )
}

const west = ['windows-1252', 'macintosh', 'cp850'] as const
const centre = ['windows-1250', 'iso-8859-2'] as const
const people: [string, readonly CodePage[]][] = [
  ['Prénom;Hélène Dupré;André Lefèvre;Réception', west],
  ['René Maës;Zoë Günther;François Noël;Jürgen Öztürk', west],
  ['Søren Ødegård;Åsa Sjöberg;Mürsel Çelik', west],
  ['Anaïs Besançon;Benoît Dufrêne;Jérôme Hôte', west],
  ['Jörg Weiß;Ömer Ünal;Käthe Müller', west],
  ['María Núñez;Iñaki Muñoz;José Peña', west],
  ['João Gonçalves;Inês Simões;Sebastião Falcão', west],
  ['HÉLÈNE DUPRÉ;ANDRÉ LEFÈVRE', west],
  ['Zoë', west],
  ['Michał Łuczak;Zofia Żółtowska;Paweł Gałązka', centre],
  ['Kamil Zieliński;Łukasz Wójcik;Agnieszka Kozłowska', centre],
  ['Jiří Dvořák;Růžena Kučerová;Tomáš Novák', centre],
  ['Zdeněk Říha;Věra Šťastná', centre],
  ['Goran Đurić;Ivana Šarić', centre],
  ['Ayşe Çağlar;Işıl Işık;Ömer Yıldız', ['windows-1254']],
  ['İbrahim Şahin;Gülşen Doğan', ['windows-1254']],
  ['Ahmet Yılmaz;Aydın Kılıç', ['windows-1254']],
]

describe('names tell in which code page they were saved', () => {
  test.each(people.flatMap(([names, pages]) => pages.map((page) => [names, page] as const)))(
    '%s in %s',
    (names, page) => {
      const bytes = savedIn(page, names)
      expect(readerOf(codePageOf(bytes))(bytes)).toBe(names)
    },
  )
})

test.each([
  'Jan;Piet',
  'Els D’Hondt;Jan ’t Hooft;Pat O’Neill;zzp’er;collega’s',
  'Piet ‘de Neus’ Bos – nacht…;“Zorg”;12 €;n° 3;20 m²;m³',
  'Marie-Noëlle Maïa;Loïc Naïm;Daniëlle;Israël',
  'Þórður Guðmundsson;Sigríður Jónsdóttir;Tomáš Novotný',
  'Novotný;Výborný;Žák',
])('what Western Windows saved is not taken for anything else: %s', (text) => {
  expect(codePageOf(savedIn('windows-1252', text))).toBe('windows-1252')
})

test('any bytes are read in each of them', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  for (const page of codePages) expect(readerOf(page)(all)).toHaveLength(256)
})

test('megabytes of strange signs are no work', () => {
  expect(codePageOf(new Uint8Array(4_000_000).fill(0x8e))).toBe('windows-1252')
})
