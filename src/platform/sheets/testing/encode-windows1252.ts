import { asExcelSaves } from '../windows1252.ts'

const letterOf = new TextDecoder('windows-1252')
const bytes = new Map(
  Array.from({ length: 0x100 }, (_, byte) => [letterOf.decode(Uint8Array.of(byte)), byte]),
)

/** The bytes of a CSV file that Excel saved on a Western European Windows. */
export const encodeWindows1252 = (text: string) =>
  Uint8Array.from(asExcelSaves(text), (letter) => bytes.get(letter) ?? 0)
