import { z } from 'zod'
import { read } from '../../../platform/read.ts'
import { isPerson } from '../../../platform/who.ts'
import { type Device, devicesOf } from '../sessions/store.ts'
import { may } from './rules.ts'

/** One of a person's own devices, seen from one of them. */
export interface OwnDevice extends Device {
  isThis: boolean
}

export const ownDevices = read({
  name: 'identity.devices',
  who: isPerson,
  query: z.object({}),
  read: async (db, _, { who, now }): Promise<OwnDevice[]> =>
    (await devicesOf(db, who.id ?? '', now))
      .map((device) => ({ ...device, isThis: device.id === who.session?.id }))
      .filter(({ isThis }) => isThis || may.seeAllDevices(who)),
  summary: 'Where the person who asks is signed in, the latest seen first.',
})
