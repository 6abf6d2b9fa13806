import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, inject } from 'vitest'
import { composeHouse, type House } from '../../src/app/compose.ts'
import { makeSetupLink } from '../../src/modules/setup/index.ts'
import { logger } from '../../src/platform/log.ts'
import { builders } from '../given.ts'
import { cloneDatabase, testSettings } from '../world.ts'
import { needAssets } from './assets.ts'
import { type Chromium, openChromium } from './chromium.ts'
import { type Device, Visitor } from './driver.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

/**
 * A whole Leidraad as it runs: on its own database, served on this machine, with its jobs, with a mail server that
 * takes its mails, and with a browser. What it returns works inside tests.
 */
export function usePlace() {
  let chromium: Chromium
  let mailbox: Mailbox
  let house: House
  let server: ReturnType<typeof serve>
  let address: string
  let passed = 0
  const now = () => new Date(Date.now() + passed)

  beforeAll(async () => {
    needAssets()
    mailbox = await openMailbox()
    server = serve({ fetch: (request) => house.app.fetch(request), port: 0, hostname: '127.0.0.1' })
    await new Promise((ready) => server.once('listening', ready))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    house = composeHouse(await cloneDatabase(inject('serverUrl')), {
      settings: { ...testSettings, url: address, smtpUrl: mailbox.url },
      log: logger('silent'),
      now,
    })
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
    given: builders(() => house.services, now),
    /** Lets time go by for the application; browsers do not notice. */
    pass: (ms: number) => {
      passed += ms
    },
    setupLink: async () => {
      const link = await makeSetupLink(house.services.db, address, now())
      if (!link) throw new Error('somebody has claimed this installation already')
      return link
    },
    /** Somebody with a browser of their own. */
    visitor: async (device: Device) => Visitor.arrive(chromium, device, address),
  }
}
export type Place = ReturnType<typeof usePlace>
