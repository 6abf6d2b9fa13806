import { expect, test } from 'vitest'
import { keyringOf } from '../../platform/keyring.ts'
import { isReceiptCode, receiptCode } from './receipt-code.ts'

const keyring = keyringOf(new Uint8Array(32))
const ID = '01a2310f-d032-70d7-afa4-5c633df99007'

test('a receipt always has the same code, and another receipt or installation another', () => {
  const code = receiptCode(keyring, ID)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(receiptCode(keyring, ID)).toBe(code)
  expect(receiptCode(keyring, ID.replace('7$', '8').replace('01a2', '01a3'))).not.toBe(code)
  expect(receiptCode(keyringOf(new Uint8Array(32).fill(1)), ID)).not.toBe(code)
})

test('it is taken as people type it over, and nothing else is', () => {
  const code = receiptCode(keyring, ID)
  const typed = [code, code.toLowerCase(), code.replace('-', ' '), ` ${code.replace('-', '')} `]
  for (const way of [...typed, code.replaceAll('0', 'o').replaceAll('1', 'l')])
    expect(isReceiptCode(keyring, ID, way)).toBe(true)
  for (const wrong of ['', '-', code.slice(1), `${code}A`, 'A'.repeat(5_000)])
    expect(isReceiptCode(keyring, ID, wrong)).toBe(false)
})
