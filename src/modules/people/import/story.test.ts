import { beforeAll, describe, expect, test } from 'vitest'
import { type RealisticFile, realisticPeople } from '../../../../test/realistic-people.ts'
import { languages } from '../../../platform/locale.ts'
import { peopleCount } from '../index.ts'
import { csv, importWorld, yes } from './testing/bring-in.ts'

const { world, self, see, upload, settled, bringIn, personOf } = importWorld()
const { given } = world
const count = () => peopleCount(world.db)

describe('a believable file of five thousand from Excel', () => {
  const wanted = { count: 5000, encoding: 'windows-1252', seed: 7 } as const
  let good: RealisticFile

  test('with faults in it changes nothing, and says what is wrong in which row', async () => {
    const bad = realisticPeople({ ...wanted, faults: true })
    const { path } = await upload(bad.bytes)
    const page = await see(path)
    expect(page).toContain(`Op ${bad.planted.length} plaatsen klopt iets niet`)
    const list = await see(`${path}/fault.csv`)
    for (const { row } of bad.planted) expect(list).toContain(`\r\n${row};`)
    expect((await self.browser.post(`${path}/confirmation`, yes)).status).toBe(422)
    expect(await count()).toBe(1)
    expect((await self.browser.post(`${path}/cancellation`)).status).toBe(303)
    expect((await self.browser.get(path)).status).toBe(404)
  })

  test('is shown, then imported whole once somebody says yes', async () => {
    good = realisticPeople(wanted)
    const { path } = await upload(good.bytes)
    const page = await see(path)
    expect(page).toMatch(/Nieuw[\s\S]*5\.000/)
    expect(page).toContain('Nieuwe vestigingen')
    expect((await self.browser.post(`${path}/confirmation`)).status).toBe(422)
    // Where a place lies decides which law holds: nobody chose that yet, so nothing is chosen.
    expect(page).not.toMatch(/<option value="[^"]+" selected/)
    const unplaced = await self.browser.post(`${path}/confirmation`, {
      createEstablishments: 'yes',
      'region-0': 'be-wallonia',
    })
    expect(unplaced.status).toBe(422)
    const again = await unplaced.text()
    expect(again).toContain('Kies waar de nieuwe vestigingen liggen.')
    expect(again.match(/<option value="[^"]+" selected/g)).toEqual([
      '<option value="be-wallonia" selected',
    ])
    expect(await count()).toBe(1)

    expect((await self.browser.post(`${path}/confirmation`, yes)).status).toBe(303)
    expect(await settled(path)).toContain('5.000 mensen nieuw')
    expect(await count()).toBe(5001)
    const people = await world.db
      .selectFrom('people as p')
      .leftJoin('people as m', 'm.id', 'p.manager_id')
      .select([
        'p.name',
        'p.email',
        'p.number',
        'm.number as managerNumber',
        'm.email as managerEmail',
      ])
      .where('p.id', '<>', self.owner.id)
      .execute()
    const kept = new Map(people.map((person) => [person.number ?? person.email, person]))
    for (const { name, email, number, manager } of good.people.slice(0, 500)) {
      const person = kept.get(number ?? email)
      expect(person).toMatchObject({ name, email })
      if (manager)
        expect(manager.by === 'number' ? person?.managerNumber : person?.managerEmail).toBe(
          manager.value,
        )
    }
    expect(await world.db.selectFrom('import_files').selectAll().execute()).toEqual([])
    expect(await world.db.selectFrom('import_lines').selectAll().execute()).toEqual([])
  }, 30_000)

  test('a second time has nothing to do', async () => {
    const { path } = await upload(good.bytes)
    const page = await see(path)
    expect(page).toContain('Er is niets te doen')
    await self.browser.post(`${path}/cancellation`)
  })

  test('names in letters that Excel loses stay as they are known', async () => {
    const one = good.people.find(({ number }) => number)
    const person = await personOf(one?.number ?? '')
    await world.db
      .updateTable('people')
      .set({ name: `${person.name} Çağlar`, language: 'de' })
      .where('id', '=', person.id)
      .execute()
    const bytes = Buffer.from(
      `Naam;Personeelsnummer;Afdeling\r\n${person.name} Çaglar;${person.number};Caf\xe9\r\n`,
      'latin1',
    )
    const { path } = await upload(bytes)
    const changed = await see(`${path}/changed`)
    expect(changed).toContain('Café')
    expect(changed).not.toContain('naam:')
    expect(changed).not.toContain('taal:')
    await self.browser.post(`${path}/cancellation`)
    await world.db
      .updateTable('people')
      .set({ name: person.name, language: person.language })
      .where('id', '=', person.id)
      .execute()
  })
})

describe('what changes, who is gone, and back again', () => {
  const head = 'Naam;E-mail;Personeelsnummer;Afdeling;Leidinggevende;Rol\r\n'
  const row = (...cells: string[]) => `${cells.join(';')}\r\n`

  beforeAll(async () => {
    await world.db.deleteFrom('people').where('id', '<>', self.owner.id).execute()
    await bringIn(
      csv(
        head +
          row('An Aerts', 'an@x.be', '10', 'Winkel', '', '') +
          row('Bo Bos', '', '11', 'Winkel', '10', '') +
          row('Cas Claes', 'cas@x.be', '12', 'Magazijn', 'an@x.be', ''),
      ),
    )
  })

  test('is done together, only with the ticks, and can be undone', async () => {
    const second = csv(
      head +
        row('An Aerts-Maes', 'an@x.be', '10', 'Kantoor', '', 'coach, eigenaar') +
        row('Bo Bos', '', '11', 'Winkel', '10', '') +
        row('Dirk Dams', '', '13', 'Winkel', '11', ''),
    )
    const { path } = await upload(second)
    const page = await see(path)
    expect(page).toContain('Cas Claes')
    expect(page).toContain('25% van iedereen')
    expect(page).toContain('Die geven we niet door een bestand')
    expect(await see(`${path}/changed`)).toContain('An Aerts → An Aerts-Maes')

    const unsure = await self.browser.post(`${path}/confirmation`, { goneLeave: 'yes' })
    expect(unsure.status).toBe(422)
    expect(await unsure.text()).toContain('Er ontbreken veel mensen')
    await self.browser.post(`${path}/confirmation`, { goneLeave: 'yes', goneSure: 'yes' })
    const done = await settled(path)
    expect(done).toContain('1 persoon vertrokken')
    const an = await personOf('10')
    expect(an).toMatchObject({ name: 'An Aerts-Maes', department: 'Kantoor' })
    expect((await personOf('12')).left_at).not.toBeNull()
    const roles = await world.db
      .selectFrom('person_roles')
      .select('role')
      .where('person_id', '=', an.id)
      .execute()
    expect(roles).toEqual([{ role: 'coach' }])

    expect((await self.browser.post(`${path}/reversal`)).status).toBe(303)
    expect(await see(path)).toContain('ongedaan gemaakt')
    expect(await personOf('10')).toMatchObject({
      id: an.id,
      name: 'An Aerts',
      department: 'Winkel',
    })
    expect(await personOf('12')).toMatchObject({ left_at: null })
    expect(await count()).toBe(4)
    expect(
      await world.db
        .selectFrom('person_roles')
        .select('role')
        .where('person_id', '=', an.id)
        .execute(),
    ).toEqual([])
    const again = await self.browser.post(`${path}/reversal`)
    expect(again.status).toBe(422)
  })

  test('cannot be undone any more once somebody was changed by hand', async () => {
    const { path } = await bringIn(csv(head + row('Bo Bos', '', '11', 'Bakkerij', '10', '')), {})
    const bo = await personOf('11')
    expect(bo.department).toBe('Bakkerij')
    world.clock.pass(60_000)
    const form = { name: 'Bo Bosch', number: '11', contract: 'permanent', language: 'nl' }
    await self.browser.post(`/people/${bo.id}/details`, form)
    expect(await see(path)).toContain('Sinds het inlezen zijn deze mensen veranderd: Bo Bosch')
    expect((await self.browser.post(`${path}/reversal`)).status).toBe(422)
    expect((await personOf('11')).name).toBe('Bo Bosch')
  })

  test('cannot be undone any more once somebody who was new has signed', async () => {
    const { path } = await bringIn(csv(head + row('Els Eggers', '', '20', '', '', '')), {})
    const els = await personOf('20')
    const publication = await given.published()
    const round = await given.round(publication)
    await world.db
      .insertInto('signatures')
      .values({
        task_id: (await given.requestOf(els)).id,
        round_id: round.id,
        person_id: els.id,
        person_name: els.name,
        typed_name: els.name,
        publication_id: publication.id,
        language: 'nl',
        html_sha256: '',
        pdf_sha256: '',
        identified_by: 'mail-code',
        identified_at: world.clock.now(),
        due_on: '2026-12-04',
        signed_at: world.clock.now(),
        late: false,
      })
      .execute()
    expect(await see(path)).toContain('zolang niemand van de nieuwe mensen iets heeft ondertekend')
    const refused = await self.browser.post(`${path}/reversal`)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('iemand die nieuw was, heeft al ondertekend')
    expect((await personOf('20')).left_at).toBeNull()
  })

  test('faults that only the directory knows are told with names', async () => {
    const { path } = await upload(
      csv(
        head +
          row('Bo', 'an@x.be', '11', '', '', '') +
          row('An', '', '10', '', '12', '') +
          row('Nieuw', 'cas@x.be', '12', '', '', '') +
          row('Ook Cas', 'cas@x.be', '', '', '', ''),
      ),
    )
    const faults = await see(`${path}/fault`)
    expect(faults).toContain('Het nummer is van Bo Bosch, maar dit e-mailadres is van An Aerts')
    expect(faults).toContain('Dit e-mailadres staat ook in rij')
    const circle = await upload(csv(`Naam;Personeelsnummer;Leidinggevende\r\nAn Aerts;10;12\r\n`))
    expect(await see(circle.path)).toMatch(/kring[^<]*An Aerts → Cas Claes → An Aerts/)
  })
})

describe('a file that needs help', () => {
  test('with columns that nobody knows is mapped by hand, and remembered', async () => {
    const file = (name: string) => csv(`Wie;Code X;Kostenplaats\r\n${name};60;K1\r\n`)
    const { path } = await upload(file('Jo Jans'))
    expect((await self.browser.get(path)).headers.get('location')).toBe(`${path}/columns`)
    const page = await see(`${path}/columns`)
    expect(page).toContain('Bijvoorbeeld: Jo Jans')
    const none = await self.browser.post(`${path}/columns`, { 'column-0': 'name' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Kies er minstens een')
    const twice = await self.browser.post(`${path}/columns`, {
      'column-0': 'name',
      'column-1': 'name',
    })
    expect(await twice.text()).toContain('voor meer dan één kolom')
    const right = { 'column-0': 'name', 'column-1': 'number', 'column-2': '' }
    expect((await self.browser.post(`${path}/columns`, right)).headers.get('location')).toBe(path)
    await self.browser.post(`${path}/confirmation`)
    await settled(path)
    expect((await personOf('60')).name).toBe('Jo Jans')

    const next = await upload(file('Jo Janssens'))
    expect(await see(next.path)).toContain('Klopt dit?')
    await self.browser.post(`${next.path}/cancellation`)
  })

  test('that is no file at all is refused in words', async () => {
    const empty = await self.browser.post('/people/import', {})
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Kies eerst een bestand')
    const { reply } = await upload(Buffer.from('PK\x03\x04 workbook'))
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Dit is een Excel-bestand')
  })

  test('every page speaks every language', async () => {
    const { path } = await upload(
      csv('Naam;Personeelsnummer;Vestiging\r\nX Y;98;Nieuwpoort\r\n;97;\r\n'),
    )
    for (const language of languages)
      for (const page of [
        '/people/import',
        '/people/import/template.csv',
        path,
        `${path}/columns`,
        `${path}/fault`,
        `${path}/fault.csv`,
      ])
        expect((await self.browser.get(`${page}?language=${language}`)).status).toBe(200)
    self.browser.cookies.delete('language')
    await self.browser.post(`${path}/cancellation`)
  })
})
