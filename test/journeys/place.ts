import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, inject } from 'vitest'
import { composeHouse, type House } from '../../src/app/compose.ts'
import { modules } from '../../src/app/modules.ts'
import { openSession } from '../../src/modules/identity/index.ts'
import { makeSetupLink } from '../../src/modules/setup/index.ts'
import { untilPeopleWork } from '../../src/modules/tasks/testing/working-hour.ts'
import { upkeep } from '../../src/platform/action.ts'
import { logger } from '../../src/platform/log.ts'
import { builders, type Given } from '../given.ts'
import { appUrl, cloneDatabase, testSettings } from '../world.ts'
import { needAssets } from './assets.ts'
import { type Chromium, openChromium } from './chromium.ts'
import { type Device, Visitor } from './driver.ts'
import { linkIn, type Mailbox, openMailbox } from './mailbox.ts'
import { wordsIn } from './words.ts'

/**
 * A whole Leidraad as it runs: on its own database, served on this machine, with its jobs, with a mail server that
 * takes its mails, and with a browser. What it returns works inside tests.
 * @param database gives the address of a migrated database that is nobody else's
 */
export function usePlace(database = () => cloneDatabase(inject('serverUrl'))) {
  let chromium: Chromium
  let mailbox: Mailbox
  let house: House
  let server: ReturnType<typeof serve>
  let address: string
  let passed = 0
  const now = () => new Date(Date.now() + passed)
  const given = {} as Given

  beforeAll(async () => {
    needAssets()
    passed = await untilPeopleWork()
    mailbox = await openMailbox()
    server = serve({ fetch: (request) => house.app.fetch(request), port: 0, hostname: '127.0.0.1' })
    await new Promise((ready) => server.once('listening', ready))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    house = composeHouse(appUrl(await database()), {
      settings: { ...testSettings, url: address, smtpUrl: mailbox.url },
      log: logger('silent'),
      now,
    })
    Object.assign(given, await builders(modules, { services: house.services, now }))
    await house.jobs.start(house.services)
    house.sender?.start()
    chromium = await openChromium()
  })
  afterAll(async () => {
    await chromium?.close()
    server?.close()
    await house?.jobs.stop()
    await house?.sender?.stop()
    await house?.close()
    await mailbox?.close()
  })

  return {
    get house() {
      return house
    },
    get mailbox() {
      return mailbox
    },
    get address() {
      return address
    },
    given,
    /** Lets time go by for the application; browsers do not notice. */
    pass: (ms: number) => {
      passed += ms
    },
    setupLink: async () => {
      const link = await makeSetupLink(house.services.db, address, now())
      if (!link) throw new Error('somebody has claimed this installation already')
      return link
    },
    /** What somebody was asked to sign, from their mail to the text in front of them. */
    invited: async (device: Device, person: { name: string; email: string | null }) => {
      const { identity, signing } = wordsIn('nl')
      const mail = await mailbox.mailTo(person.email ?? '', signing.documents.everyone)
      const visitor = await Visitor.arrive(chromium, device, address)
      await visitor.opens(linkIn(mail))
      await visitor.presses(identity.link.button)
      return visitor
    },
    /** Somebody who came in with a password, as those do who run the place. */
    atDesk: async (device: Device, person: { id: string }) => {
      const { token } = await upkeep(house.services.db, (tx) =>
        openSession(tx, { personId: person.id, identifiedBy: 'password', device: '', now: now() }),
      )
      const visitor = await Visitor.arrive(chromium, device, address)
      await visitor.context.addCookies([{ name: 'leidraad', value: token, url: address }])
      return visitor
    },
    /** Somebody with a browser of their own. */
    visitor: async (device: Device) => Visitor.arrive(chromium, device, address),
  }
}
export type Place = ReturnType<typeof usePlace>
