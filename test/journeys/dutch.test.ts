import { describe, test } from 'vitest'
import { desktop, phone, withoutScript } from './driver.ts'
import { usePlace } from './place.ts'
import { bakery } from './scenes.ts'
import { claims, introduces } from './steps/found.ts'
import { publishes } from './steps/publish.ts'
import { answersTheInterview, readsTheDraft } from './steps/write.ts'

const scene = bakery

describe.each([phone, desktop, withoutScript(phone), withoutScript(desktop)])(
  'from first run to a receipt, on a $name',
  (device) => {
    const place = usePlace()

    test('an owner founds the house', { timeout: 120_000 }, async () => {
      const owner = await place.visitor(device)
      await claims(owner, await place.setupLink(), scene)
      await introduces(owner, scene)
      await answersTheInterview(owner, scene)
      await readsTheDraft(owner, scene)
      await publishes(owner, scene)
    })
  },
)
