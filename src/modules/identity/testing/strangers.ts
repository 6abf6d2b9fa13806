import { Browser, type World } from '../../../../test/world.ts'

/** A browser somewhere on the internet. */
export const browserAt = (world: World, address: string) =>
  new Browser((request) =>
    world.house.app.fetch(request, { incoming: { socket: { remoteAddress: address } } }),
  )

/** The same device later: it remembers that somebody came in with it, and its session is over. */
export function sameDevice(world: World, before: Browser, address: string) {
  const browser = browserAt(world, address)
  const known = before.cookies.get('known')
  if (known) browser.cookies.set('known', known)
  return browser
}
