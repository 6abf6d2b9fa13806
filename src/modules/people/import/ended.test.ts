import { expect, test } from 'vitest'
import { csv, importWorld, yes } from './testing/bring-in.ts'

const { world, self, see, upload, settled, personOf } = importWorld()
const { given } = world

test('a file says beforehand and afterwards whose end date has passed already', async () => {
  await given.person('An Aerts', { number: '14' })
  await given.person('Wies Maes', { number: '12', endsOn: '2026-11-19' })
  const { path } = await upload(
    csv(
      'Naam;Personeelsnummer;Uit dienst\r\nAn Aerts;14;19-11-2026\r\nWies Maes;12;19-11-2026\r\nNele Nieuw;15;01-01-2026\r\nBo Blijft;16;20-11-2026\r\n',
    ),
  )
  const preview = await see(path)
  expect(preview).toContain('3 mensen zijn al uit dienst: hun einddatum is voorbij.')
  expect(preview).toContain('al uit dienst (2 keer)')
  const changed = await see(`${path}/changed`)
  expect(changed).toContain('uit dienst: leeg → 19 november 2026')
  expect(changed.match(/>al uit dienst</g)).toHaveLength(2)

  await self.browser.post(`${path}/confirmation`, yes)
  expect(await settled(path)).toContain('3 mensen zijn al uit dienst')
  for (const number of ['14', '12', '15'])
    expect((await personOf(number)).left_at).toEqual(world.clock.now())
  expect((await personOf('16')).left_at).toBeNull()
})
