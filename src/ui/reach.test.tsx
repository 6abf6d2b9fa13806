import { expect, test } from 'vitest'
import { Address, Reach } from './index.ts'

const html = async (piece: unknown) => String(await piece)

test('an address breaks behind its sign and its dots, and nowhere else', async () => {
  expect(await html(<Address>ine.peeters@korenaar.example</Address>)).toBe(
    '<span class="address">ine.<wbr/>peeters@<wbr/>korenaar.<wbr/>example</span>',
  )
})

test('name, number and address stand together, and can be pressed', async () => {
  const whole = await html(
    <Reach name="Ine Peeters" about="pers" phone="+32 (0)3 555 01 42" email="ine@korenaar.test" />,
  )
  expect(whole).toContain('<b>Ine Peeters</b>, pers')
  expect(whole).toContain('href="tel:+3235550142"')
  expect(whole).toContain('href="mailto:ine@korenaar.test"')
  expect(await html(<Reach name="De leiding" />)).not.toContain('<a')
})
