import { describe, expect, test } from 'vitest'
import { told } from '../../../app/commands/import-people.ts'
import { command } from '../../../platform/who.ts'
import { importPeople } from './command.ts'
import { csv, importWorld } from './testing/bring-in.ts'

const { world, self, see, upload, settled, bringIn, personOf } = importWorld()

const atNight = (text: string) =>
  importPeople(world.services, csv(text), { file: 'nacht.csv', who: command })
const textOf = (page: string) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')

describe('the columns of a file', () => {
  const head = 'Nr;Roepnaam;Familie;Schoenmaat;Postbus'

  test('are named before anybody chooses one, and the unknown ones are marked', async () => {
    expect(textOf(await see('/people/import'))).toContain(
      'Deze kolommen kunnen erin: Naam, Voornaam, Tussenvoegsel, Achternaam, E-mailadres,',
    )
    const { path } = await upload(csv(`${head}\r\n70;Fons;Fels;43;fons@x.example\r\n`))
    expect(await see(path)).toBe('')
    const page = textOf(await see(`${path}/columns`))
    expect(page.match(/Kennen we niet Bijvoorbeeld: (\S+)/g)).toEqual([
      'Kennen we niet Bijvoorbeeld: Fels',
      'Kennen we niet Bijvoorbeeld: 43',
      'Kennen we niet Bijvoorbeeld: fons@x.example',
    ])
    await self.browser.post(`${path}/cancellation`)
  })

  test('say the same every night once somebody said what they mean, also after another file', async () => {
    const early = await atNight(`${head}\n70;Fons;Fels;43;fons@x.example`)
    expect(early).toMatchObject({ imported: false, columnsUnclear: true })
    expect(told(early, false).join('\n')).toContain('Say once what the columns mean')

    const { path } = await upload(csv(`${head}\r\n70;Fons;Fels;43;fons@x.example\r\n`))
    const chosen = { 'column-0': 'number', 'column-1': 'firstName', 'column-2': 'lastName' }
    await self.browser.post(`${path}/columns`, { ...chosen, 'column-4': 'email' })
    await self.browser.post(`${path}/confirmation`)
    await settled(path)
    expect(await personOf('70')).toMatchObject({ name: 'Fons Fels', email: 'fons@x.example' })
    await bringIn(csv('Personeelsnummer;Naam;Afdeling\r\n70;Fons Fels;Brood\r\n'))

    const report = await atNight(`${head}\n70;Fons;Fels;44;fons.fels@x.example\n71;Gust;Goos;40;`)
    expect(report).toMatchObject({ imported: true, counts: { rows: 2, added: 1, changed: 1 } })
    expect(await personOf('70')).toMatchObject({
      email: 'fons.fels@x.example',
      department: 'Brood',
    })
  })
})

describe('one fault of eight hundred rows', () => {
  const rows = Array.from({ length: 800 }, (_, at) => `${at + 1000};Mens ${at};Onbekende Baas`)
  const file = ['Personeelsnummer;Naam;Leidinggevende', ...rows].join('\r\n')

  test('is one line that counts them, with the column to skip beside it', async () => {
    const { path } = await upload(csv(file))
    const page = await see(path)
    expect(textOf(page)).toContain('800 rijen: 2, 3, 4, 5, 6, … Leidinggevende Onbekende Baas')
    expect(page.match(/Onbekende Baas/g)).toHaveLength(1)
    expect(page.match(/Of sla de kolom “Leidinggevende” over/g)).toHaveLength(1)
    expect(textOf(await see(`${path}/fault`))).toContain('800 rijen: 2, 3, 4, 5, 6, …')
    const list = await see(`${path}/fault.csv`)
    expect(list.split('\r\n').slice(1, 3).join()).toMatch(/^2;Leidinggevende;.*,3;Leidinggevende;/)
    expect(list.trim().split('\r\n')).toHaveLength(801)

    expect((await self.browser.post(`${path}/columns`, { skip: '2' })).status).toBe(303)
    const after = textOf(await see(path))
    expect(after).toContain('Nieuw 800')
    expect(after).not.toContain('klopt iets niet')
    await self.browser.post(`${path}/cancellation`)
  })

  test('and for the command line as well', async () => {
    const report = await atNight(file)
    expect(report.faults).toHaveLength(1)
    expect(told(report, false)[0]).toMatch(
      /^✗ 800 rows \(2, 3, 4, 5, 6, …\), Leidinggevende “Onbekende Baas”: We do not know/,
    )
  })

  test('but no two faults that say something else', async () => {
    const { path } = await upload(
      csv('Naam;Personeelsnummer;Taal\r\nA;1;q\r\nB;2;y\r\nC;3;q\r\nD;4;\r\nE;4;\r\n'),
    )
    const page = textOf(await see(path))
    for (const line of ['2 rijen: 2, 4 Taal q', 'Rij 3 Taal y', 'Rij 5', 'Rij 6'])
      expect(page).toContain(line)
    await self.browser.post(`${path}/cancellation`)
  })
})

describe('a file from an older program', () => {
  const macRoman = Buffer.from(
    'Personeelsnummer;Naam\r\n90;H\x8el\x8fne Dupr\x8e\r\n91;Zo\x91 G\x9fnther\r\n',
    'latin1',
  )

  test('is read, and what it was read as stands above the names', async () => {
    const { path } = await upload(macRoman)
    expect(textOf(await see(path))).toContain(
      'We lazen ze als MacRoman: Hélène Dupré, Zoë Günther.',
    )
    await self.browser.post(`${path}/cancellation`)
    const wish = { file: 'oud.csv', who: command, dryRun: true }
    const report = await importPeople(world.services, macRoman, wish)
    expect(told(report, true).join('\n')).toContain('read as MacRoman: Hélène Dupré')
  })

  test('says nothing of it where the file says it itself', async () => {
    const { path } = await upload(csv('Personeelsnummer;Naam\r\n90;Hélène Dupré\r\n'))
    expect(await see(path)).not.toContain('We lazen ze als')
    await self.browser.post(`${path}/cancellation`)
  })
})

test('one address in two spellings of its host is told as the same', async () => {
  const { path } = await upload(
    csv(
      'Personeelsnummer;Naam;E-mail\r\n921;Jan Peeters;jan@münchen.example\r\n922;Jan Twee;jan@xn--mnchen-3ya.example\r\n',
    ),
  )
  expect(textOf(await see(path))).toContain('Dit e-mailadres staat ook in rij 3')
  await self.browser.post(`${path}/cancellation`)
})
