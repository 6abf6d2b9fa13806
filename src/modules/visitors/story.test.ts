import { beforeAll, describe, expect, test } from 'vitest'
import { type Browser, useWorld } from '../../../test/world.ts'
import { languageNames, languages } from '../../platform/locale.ts'
import { pagesIn, textOf } from '../../platform/pdf/testing/other-eyes.ts'
import { text } from './text.ts'

const world = useWorld()
const { given } = world
const t = text.nl
let author: Browser
let stranger: Browser

beforeAll(async () => {
  await given.organisation({ languages: [...languages] })
  author = await world.as(await given.person('Ine Peeters', { roles: ['owner'] }))
  await author.post('/settings/contact', { name: 'Ine Peeters', email: 'ine@korenaar.test' })
  await author.post('/policies/everyone')
  await author.post('/policies/interview/reactions', { chosen: 'two-days' })
  stranger = await world.as()
})

const bytesOf = async (reply: Response) => new Uint8Array(await reply.arrayBuffer())

describe('house rules', () => {
  test('are read and copied before anybody else sees them', async () => {
    const page = await (await author.get('/visitors')).text()
    expect(page).toContain(t.isNotPublic)
    expect(page).toContain('Binnen twee werkdagen krijg je antwoord.')
    for (const language of languages) expect(page).toContain(t.copy(languageNames[language]))
    const [, plain] = /<textarea[^>]*name="plain_nl"[^>]*>([^<]*)</.exec(page) ?? []
    expect(plain).toContain('Wanneer je antwoord krijgt\nStel gerust je vraag.')
    expect(plain).toContain('Ine Peeters, ine@korenaar.test')
    for (const path of ['/house-rules', '/house-rules/nl.pdf'])
      expect((await stranger.get(path)).status).toBe(404)
  })

  test('are public with one press, in the language of who reads them, and may be found', async () => {
    expect((await author.post('/visitors', { open: 'yes' })).headers.get('location')).toBe(
      '/visitors?done',
    )
    const page = await (await stranger.get('/house-rules?language=fr')).text()
    expect(page).toContain('Nos règles de la maison')
    expect(page).toContain('href="mailto:ine@korenaar.test"')
    const open = await stranger.get('/house-rules')
    expect(open.headers.get('cache-control')).toBe('private, max-age=300')
    expect(open.headers.get('x-robots-tag')).toBe('all')
  })

  test.each(languages)('are half an A4 on paper, in %s', async (language) => {
    const bytes = await bytesOf(await stranger.get(`/house-rules/${language}.pdf`))
    expect(await pagesIn(bytes)).toBe(1)
    expect(await textOf(bytes)).toContain('ine@korenaar.test')
  })

  test('follow the answers', async () => {
    await author.post('/policies/interview/reactions', { chosen: 'hours' })
    const shown = await (await stranger.get('/house-rules?language=nl')).text()
    expect(shown).toContain('binnen een paar uur')
  })

  test('are taken down by who works on the policy, and by nobody else', async () => {
    const auditor = await world.as(await given.person('Tom Claes', { roles: ['auditor'] }))
    expect(await (await auditor.get('/visitors')).text()).not.toContain(t.withdraw)
    const employee = await world.as(await given.person('Fatima Aziz'))
    expect((await employee.get('/visitors')).status).toBe(404)
    for (const browser of [auditor, employee])
      expect((await browser.post('/visitors', { open: 'no' })).status).toBe(404)
    await author.post('/visitors', { open: 'no' })
    expect((await stranger.get('/house-rules')).status).toBe(404)
  })
})
