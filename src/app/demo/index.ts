import { isClaimed } from '../../modules/organisation/index.ts'
import type { Log } from '../../platform/log.ts'
import type { Module } from '../../platform/module.ts'
import type { Settings } from '../../platform/settings.ts'
import { composeHouse } from '../compose.ts'
import { modules } from '../modules.ts'
import { justNow, type Stage } from './acts.ts'
import { randomFrom } from './chance.ts'
import { dayAgo, demoClock, weekdayAgo } from './clock.ts'
import { addColleagues, claim, fillSettings } from './found.ts'
import { postOfTheDemo } from './mails.ts'
import { liveThrough, momentsOf, openRound } from './sign.ts'
import { staff } from './staff.ts'
import { answerInterview, hangUp, publish } from './write.ts'

export class DemoFault extends Error {
  override name = 'DemoFault'
}

interface Wish {
  password: string
  today?: Date
  people?: number
}

/**
 * Tells the story of a bakery on an empty, migrated database: five weeks, from the first start to a signing round
 * whose date has just passed. All of it goes through the actions that people use, on a clock that is turned.
 */
export async function tellStory(
  url: string,
  {
    settings,
    log,
    house: list = modules,
  }: { settings: Settings; log: Log; house?: readonly Module[] },
  { password, today = new Date(), people = 240 }: Wish,
) {
  const clock = demoClock(today)
  const house = composeHouse(url, { settings, log, now: clock.now, house: list })
  const stage: Stage = { services: house.services, clock }
  const random = randomFrom(1911)
  try {
    if (await isClaimed(house.services.read))
      throw new DemoFault(
        'There is an organisation here already, and the demo would not touch it. Give the demo a place of its own: LEIDRAAD_DATA=/another/folder',
      )
    const [first, published] = [weekdayAgo(today, 34), weekdayAgo(today, 25)]
    clock.to(first, 9)
    const ine = await claim(stage, password)
    await fillSettings(stage, ine)
    clock.to(first, 14)
    await answerInterview(stage, ine)
    clock.to(weekdayAgo(today, published + 2), 10)
    const colleagues = await addColleagues(stage, justNow(ine, clock.now()), staff(people, random))
    clock.to(published, 8, 30)
    const publication = await publish(stage, justNow(ine, clock.now()))
    clock.to(published, 8, 45)
    await hangUp(stage, ine)
    clock.to(published, 9)
    await openRound(stage, justNow(ine, clock.now()), publication, dayAgo(today, 4))

    const post = postOfTheDemo(house.services)
    await post.flush()
    const moments = momentsOf(colleagues, today, published, random)
    await liveThrough(stage, publication, { moments, today, days: published, post }, random)
    for (const { demo } of list)
      await demo?.({ services: house.services, owner: justNow(ine, clock.now()) })
  } finally {
    await house.close()
  }
}
