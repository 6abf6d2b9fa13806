import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { upkeep } from '../src/platform/action.ts'
import type { Module } from '../src/platform/module.ts'
import { root } from '../src/platform/root.ts'
import type { Services } from '../src/platform/services.ts'

/** What builders work with. */
export interface Site {
  services: Services
  now: () => Date
  write: <T>(work: Parameters<typeof upkeep<T>>[1]) => Promise<T>
}

/**
 * Builders that read like sentences. Each makes what it needs and returns what it made. A module says its own in
 * `testing/given.ts`, and adds them to this.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each module adds its own builders
export interface Given {}

/** The builders of every module in the house that has them. */
export async function builders(
  house: readonly Module[],
  { services, now }: Omit<Site, 'write'>,
): Promise<Given> {
  const site: Site = { services, now, write: (work) => upkeep(services.db, work) }
  const said = house.map(async ({ name }) => {
    const found = await modulesGiven(name)
    return found?.given(site)
  })
  return Object.assign({}, ...(await Promise.all(said)))
}

/** A module that a test plants stands with the tests. The paths are spelled out for who bundles a bench. */
const modulesGiven = (name: string) => {
  const stands = (place: string) => existsSync(join(root, place, name, 'testing/given.ts'))
  if (stands('src/modules')) return import(`../src/modules/${name}/testing/given.ts`)
  if (stands('test')) return import(`./${name}/testing/given.ts`)
}
