import { home } from '../modules/home/module.ts'
import { identity } from '../modules/identity/module.ts'
import { launch } from '../modules/launch/module.ts'
import { organisation } from '../modules/organisation/module.ts'
import { outbox } from '../modules/outbox/module.ts'
import { people } from '../modules/people/module.ts'
import { platforms } from '../modules/platforms/module.ts'
import { policies } from '../modules/policies/module.ts'
import { posters } from '../modules/posters/module.ts'
import { publications } from '../modules/publications/module.ts'
import { setup } from '../modules/setup/module.ts'
import { signing } from '../modules/signing/module.ts'
import { tasks } from '../modules/tasks/module.ts'
import { visitors } from '../modules/visitors/module.ts'
import type { Module } from '../platform/module.ts'

/** The house, in the order in which an organisation lives: each may use those before it. The only list there is. */
export const modules: readonly Module[] = [
  organisation,
  people,
  identity,
  setup,
  tasks,
  outbox,
  policies,
  publications,
  platforms,
  posters,
  visitors,
  signing,
  launch,
  home,
]
