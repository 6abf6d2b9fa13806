import { describe, expect, test } from 'vitest'
import { reviveImports } from './revival.ts'
import { csv, importWorld } from './testing/bring-in.ts'

const { world, self, see, upload, settled, personOf } = importWorld()
const { given } = world

describe('who may, and two at once', () => {
  test('an employee and an auditor find no import; HR sees no preview of another', async () => {
    const auditor = await world.as(await given.person('Aad Uit', { roles: ['auditor'] }))
    const hr = await world.as(await given.person('Hanna Rood', { roles: ['hr'] }))
    const { path } = await upload(csv('Naam;Personeelsnummer\r\nX Y;99\r\n'))
    for (const [by, page] of [
      [auditor, '/people/import'],
      [auditor, path],
      [hr, path],
      [hr, `${path}/added`],
    ] as const)
      expect((await by.get(page)).status).toBe(404)
    expect((await hr.post(`${path}/confirmation`)).status).toBe(404)
    expect((await upload(csv('Naam;Nr\r\nX;1'), auditor)).reply.status).toBe(404)
    await self.browser.post(`${path}/cancellation`)
  })

  test('roles in a file of HR are skipped, and an owner keeps their address', async () => {
    const hr = await world.as(await given.person('Henk Roos', { roles: ['hr'] }))
    const { path } = await upload(
      csv(
        'Naam;E-mail;Personeelsnummer;Rol\r\nIne Peeters;henk@x.be;1;\r\nHenk Roos;henk2@x.be;50;auditor\r\n',
      ),
      hr,
    )
    const page = await see(path, hr)
    expect(page).toContain('Alleen een eigenaar mag rollen geven')
    expect(page).toContain('Ine Peeters is eigenaar')
  })

  test('the second of two imports is told to wait, or sees what the first one did', async () => {
    const one = await upload(csv('Naam;Personeelsnummer\r\nFons Fels;30\r\n'))
    const two = await upload(csv('Naam;Personeelsnummer\r\nFons Fels;30\r\nGust Goos;31\r\n'))
    const replies = await Promise.all([
      self.browser.post(`${one.path}/confirmation`),
      self.browser.post(`${two.path}/confirmation`),
    ])
    expect(replies.map(({ status }) => status)).toContain(303)
    const pages = [await settled(one.path), await settled(two.path)]
    for (const [at, { path }] of [one, two].entries())
      if (!pages[at]?.includes('Ingelezen')) {
        await self.browser.post(`${path}/confirmation`)
        if (!(await settled(path)).includes('Ingelezen')) {
          await self.browser.post(`${path}/confirmation`)
          expect(await settled(path)).toContain('Ingelezen')
        }
      }
    expect(
      await world.db.selectFrom('people').select('id').where('number', '=', '30').execute(),
    ).toHaveLength(1)
    expect((await personOf('31')).name).toBe('Gust Goos')
  })

  test('what changed since somebody looked is shown before anything is done', async () => {
    const { path } = await upload(csv('Naam;Personeelsnummer;Afdeling\r\nHugo Hens;40;Winkel\r\n'))
    await given.person('Hugo Hens', { number: '40', email: null })
    await self.browser.post(`${path}/confirmation`)
    const page = await settled(path)
    expect(page).toContain('De lijst met mensen is veranderd sinds je keek')
    expect((await personOf('40')).department).toBe('')
    await self.browser.post(`${path}/cancellation`)
  })

  async function lostRun(file: string) {
    const { path } = await upload(csv(file))
    const id = path.split('/').at(-1) ?? ''
    const lost = world.clock.now()
    await world.db
      .updateTable('imports')
      .set({
        state: 'running',
        attempt: 1,
        choices: JSON.stringify({
          goneLeave: false,
          createEstablishments: false,
          regions: {},
          region: null,
          digest: null,
          asOwner: true,
        }),
      })
      .where('id', '=', id)
      .execute()
    await world.db
      .insertInto('import_progress')
      .values({ import_id: id, step: 'writing', beat_at: lost })
      .execute()
    return path
  }

  test('a run that was lost begins again by itself, or when somebody asks', async () => {
    const path = await lostRun('Naam;Personeelsnummer\r\nIvo Ieven;41\r\n')
    expect(await see(path)).not.toContain('We horen al even niets')
    expect((await self.browser.post(`${path}/run`)).status).toBe(422)
    world.clock.pass(120_000)
    expect(await see(path)).toContain('We horen al even niets')
    expect((await self.browser.post(`${path}/run`)).status).toBe(303)
    expect(await settled(path)).toContain('Ingelezen')
    expect((await personOf('41')).name).toBe('Ivo Ieven')

    const other = await lostRun('Naam;Personeelsnummer\r\nJan Jans;42\r\n')
    world.clock.pass(120_000)
    await reviveImports.run({}, world.services)
    expect(await settled(other)).toContain('Ingelezen')
    expect((await personOf('42')).name).toBe('Jan Jans')
  })
})
