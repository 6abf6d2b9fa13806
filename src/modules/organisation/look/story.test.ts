import { encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { HOME } from '../../../../test/world.ts'
import { no } from '../../../platform/result.ts'
import { svgFile, useBakery } from '../testing/cast.ts'
import { text } from '../text/index.ts'

const { world, people, lastEvent } = useBakery()

const pngOf = (width: number, height: number) =>
  Uint8Array.from(encode({ width, height, channels: 4, data: new Uint8Array(width * height * 4) }))

/** Each group draws the one before it ten times. */
const multiplying = Array.from(
  { length: 6 },
  (_, at) => `<g id="g${at}">${`<use href="#g${at - 1}"/>`.repeat(10)}<rect width="1"/></g>`,
).join('')

const accent = '#0e5a57'

describe('logo and colour', () => {
  test.each(['file-busy', 'file-too-hard'] as const)(
    'a logo that cannot be read now is refused in words, and the old one stays: %s',
    async (word) => {
      const { apart } = world.services
      const run = async () => no(word)
      Object.assign(world.services, { apart: { ...apart, run, inTurn: run } })
      const owner = await world.as(people.owner)
      const reply = await owner.post('/settings/look', {
        logo: svgFile('<rect width="9"/>'),
        accent,
      })
      Object.assign(world.services, { apart })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain(text.nl.faults[word])
    },
  )

  test('a pale colour is shown before it is kept, with what was corrected and why', async () => {
    const owner = await world.as(people.owner)
    const seen = await owner.post('/settings/look', { accent: '#FFDD00', show: 'yes' })
    expect(seen.status).toBe(200)
    expect(await seen.text()).toMatch(
      /#ffdd00 is op een lichte pagina te bleek[^<]*contrast is 1,\d op 1/,
    )
    expect((await owner.post('/settings/look', { accent: '#FFDD00' })).status).toBe(303)
    const { accent } = await world.db
      .selectFrom('organisation')
      .select('accent')
      .executeTakeFirstOrThrow()
    expect(accent).toBe('#ffdd00')
  })

  test('what is no colour comes back with a message, and reaches no style', async () => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/look', { accent: 'red;}*{', show: 'yes' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(text.nl.faults.colourInvalid)
  })

  test('a drawing is cleaned, shown everywhere and served without any rights', async () => {
    const owner = await world.as(people.owner)
    const logo = svgFile(
      '<script>alert(1)</script><rect width="9" height="9" onload="alert(1)" fill="#e30613"/>',
    )
    const reply = await owner.post('/settings/look?first&stay', { logo, accent })
    expect(reply.headers.get('location')).toBe('/settings/look?first&done=logoChanged')
    const page = await (await owner.get('/settings/look')).text()
    const src = /<img src="(\/logo\/[0-9a-f]{12}\.svg)"/.exec(page)?.[1] as string

    const visitor = await world.as()
    const sent = await visitor.get(src)
    expect(sent.status).toBe(200)
    expect(await sent.text()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><path fill="#e30613" stroke="none" d="M 0 0 L 9 0 L 9 9 L 0 9 Z" /></svg>',
    )
    expect(Object.fromEntries(sent.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect((await visitor.get('/logo/000000000000.svg')).status).toBe(404)
    expect((await visitor.get(src.replace('.svg', '.png'))).status).toBe(404)
  })

  test('a file that was chosen is kept whichever button is pressed, also beside a colour that is none', async () => {
    const owner = await world.as(people.owner)
    const shown = () =>
      owner.get('/settings/look').then(async (page) => /\/logo\/\w+/.exec(await page.text())?.[0])
    const square = (fill: string) => svgFile(`<rect width="9" height="9" fill="${fill}"/>`)
    const seen = new Set([await shown()])
    const on = await owner.post('/settings/look?first', { logo: square('red'), accent })
    expect(on.headers.get('location')).toBe('/settings/values?first')
    seen.add(await shown())
    await owner.post('/settings/look', { logo: square('blue'), accent, show: 'yes' })
    seen.add(await shown())
    const wrong = await owner.post('/settings/look', { logo: square('green'), accent: 'mauve' })
    expect(wrong.status).toBe(422)
    seen.add(await shown())
    expect(seen.size).toBe(4)
    const asked = await owner.post('/settings/look?stay', { logo: new Blob([]), accent })
    expect(await asked.text()).toContain(text.nl.faults.logoMissing)
    const none = await owner.post('/settings/look', { logo: new Blob([]), accent })
    expect(none.headers.get('location')).toBe('/settings?done=saved')
    expect(seen.has(await shown())).toBe(true)
  })

  test('a picture takes its place, and goes again', async () => {
    const owner = await world.as(people.owner)
    const png = encode({ width: 1, height: 1, channels: 4, data: Uint8Array.of(1, 2, 3, 255) })
    await owner.post('/settings/look', { logo: new Blob([Uint8Array.from(png)]), accent })
    expect(await (await owner.get('/settings/look')).text()).toMatch(/\/logo\/[0-9a-f]{12}\.png/)
    await owner.post('/settings/look/logo/removal')
    expect(await (await owner.get('/settings/look')).text()).not.toContain('/logo/')
    expect((await lastEvent())?.facts).toEqual({ fields: ['logo'], how: 'removed' })
  })

  test.each([
    ['a photograph', new Blob([Uint8Array.of(0xff, 0xd8, 0xff)]), text.nl.faults.logoBroken],
    [
      'a drawing without a size',
      new Blob(['<svg width="0" height="0"><rect/></svg>']),
      text.nl.faults.logoBroken,
    ],
    ['too much', new Blob([new Uint8Array(1024 * 1024 + 1)]), text.nl.faults.logoTooLarge],
    ['a poster', new Blob([pngOf(4001, 1)]), text.nl.faults.logoTooWide],
    ['a drawing without shapes', svgFile('<title>leeg</title>'), text.nl.faults.logoEmpty],
    ['a drawing that multiplies', svgFile(multiplying), text.nl.faults.logoTooComplex],
  ])('%s is refused with the way out', async (_, logo, message) => {
    const owner = await world.as(people.owner)
    const reply = await owner.post('/settings/look', { logo, accent })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(`<a href="#logo">${message}</a>`)
  })

  test('there is nothing to take away twice, and no event of it', async () => {
    const owner = await world.as(people.owner)
    const before = await lastEvent()
    const reply = await owner.post('/settings/look/logo/removal')
    expect(reply.headers.get('location')).toBe('/settings/look?done=logoRemoved')
    expect((await lastEvent())?.id).toBe(before?.id)
  })

  test('the file of somebody who may not change it is not even read', async () => {
    const auditor = await world.as(people.auditor)
    let read = false
    const body = new ReadableStream(
      {
        pull(stream) {
          read = true
          stream.close()
        },
      },
      { highWaterMark: 0 },
    )
    const sent = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: {
        origin: HOME,
        cookie: `leidraad=${auditor.cookies.get('leidraad')}`,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': '1000000',
      },
    }
    const reply = await world.house.app.fetch(new Request(`${HOME}/settings/look`, sent))
    expect([reply.status, read]).toEqual([404, false])
  })
})
