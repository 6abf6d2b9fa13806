import { describe, expect, test } from 'vitest'
import { confirmImport } from './actions.ts'
import { runImport } from './jobs.ts'
import { csv, importWorld, yes } from './testing/bring-in.ts'

const { world, self, see, upload, settled, bringIn } = importWorld()
const { given } = world

const idIn = (path: string) => path.split('/').at(-1) ?? ''
const stage = (path: string, to: Record<string, unknown>) =>
  world.db.updateTable('imports').set(to).where('id', '=', idIn(path)).execute()
const choices = JSON.stringify({
  goneLeave: false,
  createEstablishments: false,
  regions: {},
  region: null,
  digest: null,
  asOwner: false,
})
const eventsOf = async (path: string) => {
  const rows = await world.db
    .selectFrom('history')
    .select(['name', 'facts'])
    .where('thing_id', '=', idIn(path))
    .orderBy('id')
    .execute()
  return rows.map(({ name, facts }) => [name, facts])
}
async function refused(path: string, fields: Record<string, string> = {}, by = self.browser) {
  const reply = await by.post(path, fields)
  expect(reply.status).toBe(422)
  return reply.text()
}

describe('saying yes', () => {
  test('is refused at the field where something is to be chosen', async () => {
    const { path } = await upload(csv('Naam;Personeelsnummer;Vestiging\r\nAn Aerts;10;Brugge\r\n'))
    const confirming = `${path}/confirmation`
    const unknown = await refused(confirming)
    expect(unknown).toContain('href="#createEstablishments"')
    expect(unknown).toContain('In het bestand staan vestigingen die we niet kennen')
    for (const region of ['', 'atlantis']) {
      const unplaced = await refused(confirming, { ...yes, 'region-0': region })
      expect(unplaced).toContain('href="#region-0"')
      expect(unplaced).toContain('Kies waar de nieuwe vestigingen liggen.')
    }
    const unread = await refused(confirming, { ...yes, goneLeave: 'perhaps' })
    expect(unread).toContain('Dat konden we niet lezen')
    await self.browser.post(`${path}/cancellation`)
  })

  test('waits while another file is read in', async () => {
    const one = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
    const two = await upload(csv('Naam;Personeelsnummer\r\nBo Bos;11\r\n'))
    await stage(one.path, { state: 'running' })
    const beat = { step: 'writing', beat_at: world.clock.now() }
    await world.db
      .insertInto('import_progress')
      .values({ import_id: idIn(one.path), ...beat })
      .execute()
    const waiting = await refused(`${two.path}/confirmation`)
    expect(waiting).toContain('Er wordt net een ander bestand ingelezen')
    expect(await refused(`${one.path}/run`)).toContain('Dit bestand is al ingelezen of weggehaald')
    const cancelling = await refused(`${one.path}/cancellation`)
    expect(cancelling).toContain('Dit bestand is al ingelezen of weggehaald')
    await stage(one.path, { state: 'preview' })
    for (const { path } of [one, two]) await self.browser.post(`${path}/cancellation`)
  })

  test('is for a program a list of places in the order of the preview', async () => {
    const { path } = await upload(
      csv('Naam;Personeelsnummer;Vestiging\r\nLuc Martin;20;Luik\r\nEls Eggers;21;Gent Zuid\r\n'),
    )
    const now = world.clock.now()
    const who = {
      kind: 'person' as const,
      id: self.owner.id,
      name: 'Ine Peeters',
      language: 'nl' as const,
      roles: new Set(['owner' as const]),
      session: { id: '', identifiedBy: 'password' as const, identifiedAt: now, provedAt: now },
    }
    const say = (regions: unknown) =>
      world.services.perform(confirmImport, who, {
        id: idIn(path),
        createEstablishments: true,
        regions,
      })
    expect(await say(['be-wallonia'])).toMatchObject({ refused: 'regionMissing', facts: { at: 1 } })
    expect(await say(['atlantis'])).toMatchObject({ faults: { 'regions.0': 'regionMissing' } })
    expect(await say(['be-wallonia', 'be-flanders'])).toMatchObject({ ok: true })
    expect(await settled(path)).toContain('2 mensen nieuw')
    const places = await world.db
      .selectFrom('establishments')
      .select(['name', 'region', 'country'])
      .where('name', 'in', ['Luik', 'Gent Zuid'])
      .orderBy('name')
      .execute()
    expect(places).toEqual([
      { name: 'Gent Zuid', region: 'be-flanders', country: 'BE' },
      { name: 'Luik', region: 'be-wallonia', country: 'BE' },
    ])
  })
})

describe('cancelling', () => {
  test('leaves a line in the history, and nothing of the file', async () => {
    const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
    const reply = await self.browser.post(`${path}/cancellation`)
    expect(reply.headers.get('location')).toBe('/people/import?done=cancelled')
    expect(await see('/people/import?done=cancelled')).toContain('Het bestand is weg')
    expect(await eventsOf(path)).toEqual([['people.import-cancelled', {}]])
    expect((await self.browser.post(`${path}/cancellation`)).status).toBe(404)
  })

  test('a preview is for whoever brought it; what stopped is for everybody who looks after people', async () => {
    const hr = await world.as(await given.person('Hanna Rood', { roles: ['hr'] }))
    const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
    expect((await hr.post(`${path}/cancellation`)).status).toBe(404)
    await stage(path, { state: 'stopped' })
    expect((await hr.post(`${path}/cancellation`)).status).toBe(303)
  })
})

describe('a run that does not go on says why', () => {
  test('when its file is gone, or cannot be read any more', async () => {
    const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
    await world.db
      .updateTable('import_files')
      .set({ bytes: Buffer.from('PK\x03\x04') })
      .where('import_id', '=', idIn(path))
      .execute()
    await self.browser.post(`${path}/confirmation`)
    expect(await settled(path)).toContain('Er ging iets mis aan onze kant')
    await world.db.deleteFrom('import_files').where('import_id', '=', idIn(path)).execute()
    await self.browser.post(`${path}/run`)
    expect(await settled(path)).toContain('Het bestand is er niet meer')
    await self.browser.post(`${path}/cancellation`)
  })

  test('when whoever began may no longer', async () => {
    const person = await given.person('Henk Roos', { roles: ['hr'] })
    const { path } = await upload(
      csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'),
      await world.as(person),
    )
    await stage(path, { state: 'waiting', attempt: 1, choices })
    await world.db.deleteFrom('person_roles').where('person_id', '=', person.id).execute()
    await runImport.run({ importId: idIn(path), attempt: 1 }, world.services)
    expect(await see(path)).toContain('Wie dit begon, mag geen bestanden meer inlezen')

    await stage(path, { fault: JSON.stringify({ refused: 'a-word-of-before' }) })
    expect(await see(path)).toContain('Er ging iets mis aan onze kant')
    await self.browser.post(`${path}/cancellation`)
  })
})

describe('undoing', () => {
  test('is for the last file, once', async () => {
    const one = await bringIn(csv('Naam;Personeelsnummer\r\nFons Fels;30\r\n'))
    const two = await bringIn(csv('Naam;Personeelsnummer\r\nGust Goos;31\r\n'))
    expect(await refused(`${one.path}/reversal`)).toContain('Alleen wat het laatst is ingelezen')
    const before = await see(two.path)
    expect(before).toContain('1 persoon die nieuw was, gaat weg')
    expect(before).not.toMatch(/komt terug|komen terug/)
    expect((await self.browser.post(`${two.path}/reversal`)).status).toBe(303)
    expect(await see(two.path)).not.toContain('gaat weg')
    expect(await refused(`${two.path}/reversal`)).toContain('Dit is al ongedaan gemaakt')
    expect((await eventsOf(two.path)).map(([name]) => name)).toEqual([
      'people.import-started',
      'people.imported',
      'people.import-undone',
    ])
  })
})

test('who is gone is listed as the directory lists people', async () => {
  for (const name of ['Zwart', 'van den Berg', 'Élise', 'Adam'])
    await given.person(name, { department: 'Weg' })
  const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
  const gone = (await see(`${path}/gone.csv`)).split('\r\n').map((row) => row.split(';')[1])
  const ours = gone.filter((name) => /^(Zwart|van den Berg|Élise|Adam)$/.test(name ?? ''))
  expect(ours).toEqual(['Adam', 'van den Berg', 'Élise', 'Zwart'])
  await self.browser.post(`${path}/cancellation`)
})

test('what is not there is not found, and what nobody reads line by line neither', async () => {
  const { path } = await upload(csv('Naam;Personeelsnummer\r\nAn Aerts;10\r\n'))
  for (const page of ['nobody', 'nobody.csv', 'added.pdf'])
    expect((await self.browser.get(`${path}/${page}`)).status).toBe(404)
  expect(await see(`${path}/added?page=many`)).toContain('An Aerts')
  expect(await see(`${path}/added.csv`)).toContain('\r\n2;An Aerts;10;;')
  await self.browser.post(`${path}/cancellation`)
  for (const nowhere of [path, '/people/import/nobody'])
    for (const what of ['confirmation', 'run', 'cancellation', 'reversal', 'columns'])
      expect((await self.browser.post(`${nowhere}/${what}`)).status).toBe(404)
})
