import { figure } from '../locale.ts'

/** What was vouched for with another key, in a sentence for each key: it is neither right nor wrong here. */
export const strangersIn = (what: string, keys: readonly { key: string; count: number }[]) =>
  keys.map(
    ({ key, count }) =>
      `${figure(count, 'en')} of the ${what} were vouched for with another key (${key}): that cannot be checked here.`,
  )
