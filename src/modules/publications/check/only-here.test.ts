import { beforeAll, expect, test } from 'vitest'
import { useWorld } from '../../../../test/world.ts'
import { checkOf } from './check.ts'

const world = useWorld()
beforeAll(() => world.given.organisation())

const typed = { languages: ['nl'] }

test.each([
  ['http://localhost:4311', true],
  ['http://127.0.0.1', true],
  ['https://beleid.korenaar.example', false],
])(
  'whether %s opens on this machine only is known before it is printed for good',
  async (url, told) => {
    const settings = { ...world.services.settings, url }
    const looked = await checkOf({ ...world.services, settings }, 'everyone', {
      typed,
      shown: undefined,
      reader: 'nl',
    })
    expect(looked?.onlyHere).toBe(told ? url : undefined)
  },
)
