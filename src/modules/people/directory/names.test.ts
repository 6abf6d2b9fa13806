import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'

const world = useWorld()
const { given } = world
let owner: Awaited<ReturnType<typeof world.as>>

const namesOn = (page: string) =>
  [...page.matchAll(/<a href="\/people\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map(([, name]) =>
    name?.replaceAll('&#39;', "'"),
  )
const found = async (query: string) => namesOn(await (await owner.get(`/people?${query}`)).text())

/** This page of a list and all that come after it. */
async function pagesFrom(path: string): Promise<string> {
  const page = await (await owner.get(path)).text()
  const next = /href="([^"]+)"[^>]*>Volgende namen/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  return next ? page + (await pagesFrom(next)) : page
}

beforeAll(async () => {
  await given.organisation()
  owner = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
})

describe('somebody is found however their name is typed', () => {
  const known = [
    ...["D'Hondt Els", 'O’Neill Pat', 'Jörg Groß', 'Anke Müller', 'Tom Mueller', 'Lies Muller'],
    ...['Łukasz Żółć', 'Işıl Yılmaz', 'Søren Ågård', 'Đorđe Babić', 'Jean-Pierre Noël', 'Иван Ёж'],
    ...['Piet van den Berg', 'Lies Vandevelde', 'Sanja Ilić', 'Kim ’t Hooft', 'An ’s-Gravesande'],
  ]
  beforeAll(async () => {
    for (const name of known) await given.person(name, { department: 'Namen', email: null })
    await given.person('Dirk', { department: 'Namen', email: 'djanssens_o’x@korenaar.test' })
  })

  test.each([
    ['dhondt', "D'Hondt Els"],
    ['d’hondt', "D'Hondt Els"],
    ['d´hondt els', "D'Hondt Els"],
    ['oneill', 'O’Neill Pat'],
    ['o neill', 'O’Neill Pat'],
    ['gross', 'Jörg Groß'],
    ['joerg', 'Jörg Groß'],
    ['jorg GROß', 'Jörg Groß'],
    ['lukasz zolc', 'Łukasz Żółć'],
    ['yilmaz', 'Işıl Yılmaz'],
    ['YILMAZ', 'Işıl Yılmaz'],
    ['agard', 'Søren Ågård'],
    ['aagaard soeren', 'Søren Ågård'],
    ['djordje', 'Đorđe Babić'],
    ['dorde', 'Đorđe Babić'],
    ['jean pierre', 'Jean-Pierre Noël'],
    ['jeanpierre', 'Jean-Pierre Noël'],
    ['noel', 'Jean-Pierre Noël'],
    ['oël', 'Jean-Pierre Noël'],
    ['еж', 'Иван Ёж'],
    ['janssens', 'Dirk'],
    ['ens_o', 'Dirk'],
    ['vandenberg', 'Piet van den Berg'],
    ['van de velde', 'Lies Vandevelde'],
    ['jean - pierre', 'Jean-Pierre Noël'],
    ['sa', 'Sanja Ilić'],
    ['hooft', 'Kim ’t Hooft'],
    ["'t hooft", 'Kim ’t Hooft'],
    ['t hooft', 'Kim ’t Hooft'],
    ['thooft', 'Kim ’t Hooft'],
    ['s gravesande', 'An ’s-Gravesande'],
    ['’s-gravesande', 'An ’s-Gravesande'],
    ['sgravesande', 'An ’s-Gravesande'],
  ])('%s', async (typed, name) => {
    expect(await found(`department=namen&q=${encodeURIComponent(typed)}`)).toEqual([name])
  })

  test.each(['müller', 'mueller', 'muller', 'MÜLLER'])('%s', async (typed) => {
    expect(await found(`q=${encodeURIComponent(typed)}`)).toEqual([
      'Anke Müller',
      'Lies Muller',
      'Tom Mueller',
    ])
  })

  test('and what says nothing leaves nobody out', async () => {
    const all = (await found('department=Namen')).length
    expect((await found(`department=Namen&q=${encodeURIComponent('\u200b')}`)).length).toBe(all)
    expect(await found('department=Namen&q=%25')).toEqual([])
  })

  test('two letters begin a word, alone', async () => {
    expect(await found('department=Namen&q=ja')).toEqual([])
    expect(await found('department=Namen&q=ja+sanja')).toEqual(['Sanja Ilić'])
  })
})

describe('people are listed in one order', () => {
  const ordered = [
    ...['Adam', 'van den Berg', 'De Bruyn', 'Élise', 'd’Hondt', '’t Hooft', 'Özlem', 'Van Damme'],
    ...['de Wit', 'Zwart'],
  ].flatMap((name) =>
    Array.from({ length: 12 }, (_, at) => `${name} ${String.fromCodePoint(65 + at)}`),
  )

  beforeAll(async () => {
    for (const name of ordered.toReversed())
      await given.person(name, { department: 'Orde', email: null })
  })

  test('page after page, nobody twice and nobody left out', async () => {
    expect(namesOn(await pagesFrom('/people?department=Orde'))).toEqual(ordered)
  })

  test('also when they are taken along, and in a round', async () => {
    const namesIn = async (path: string) =>
      (await (await owner.get(path)).text())
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(';')[0])
    expect(await namesIn('/people.csv?department=Orde')).toEqual(ordered)

    const round = await given.round(await given.published(), {
      audience: { kind: 'department', names: ['orde'] },
    })
    const list = `/signing/rounds/${round.id}/people`
    expect(await namesIn(`${list}.csv`)).toEqual(ordered)
    const pages = await pagesFrom(list)
    const places = ordered.map((name) => pages.indexOf(`>${name}<`))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('from an index, without sorting everybody', async () => {
    const { rows } =
      await sql`explain select id from people order by sort_name, id limit 50`.execute(world.db)
    expect(JSON.stringify(rows)).toContain('people_by_name')
  })

  test('and establishments are', async () => {
    for (const name of [
      'Zwolle',
      'de Kaai',
      'Élouges',
      'Antwerpen',
      'De Panne',
      '’s-Hertogenbosch',
    ])
      await given.establishment(name)
    const page = await (await owner.get('/settings/establishments')).text()
    expect(
      [...page.matchAll(/establishments\/[0-9a-f-]{36}">([^<]+)</g)].map(([, name]) => name),
    ).toEqual(['Antwerpen', 'De Panne', 'Élouges', '’s-Hertogenbosch', 'de Kaai', 'Zwolle'])
  })
})

describe('a department that people write in more ways than one', () => {
  beforeAll(async () => {
    for (const [at, department] of [
      'Crèche',
      'Crèche',
      'creche',
      'CRÈCHE ',
      'Kas',
      'Kaas',
    ].entries())
      await given.person(`Kind ${String.fromCodePoint(65 + at)}`, { department })
  })

  test('is offered once, as most of them write it, in the one order', async () => {
    const page = await (await owner.get('/people/new')).text()
    const offered = [...page.matchAll(/<option value="([^"]+)"><\/option>/g)].map(
      ([, name]) => name,
    )
    expect(offered).toEqual(['Crèche', 'Kaas', 'Kas', 'Namen', 'Orde'])
  })

  test('is one in the directory', async () => {
    expect(await found('department=CRECHE')).toEqual(['Kind A', 'Kind B', 'Kind C', 'Kind D'])
    expect(await found('department=kas')).toEqual(['Kind E'])
  })

  test('is one in a round: who is asked, who joins, and how far they are', async () => {
    const round = await given.round(await given.published(), {
      audience: { kind: 'department', names: ['Crèche'] },
    })
    expect(round.asked).toBe(4)
    await owner.post('/people', {
      name: 'Nieuw Kind',
      number: '9001',
      department: 'crèche',
      contract: 'permanent',
      language: 'nl',
    })
    const page = await (await owner.get(`/signing/rounds/${round.id}`)).text()
    const links = [...page.matchAll(/people\?department=([^"&]*)"/g)].map(([, name]) => name)
    expect(new Set(links)).toEqual(new Set(['creche']))
    const people = await owner.get(`/signing/rounds/${round.id}/people?department=${links[0]}`)
    expect(await people.text()).toContain('Nieuw Kind')
    const csv = await owner.get(`/signing/rounds/${round.id}/people.csv?department=creche`)
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(6)
  })
})
