import type { LookupAddress } from 'node:dns'
import { type FetchOptions, fetchTyped } from '../fetch.ts'

export const HERE: LookupAddress = { address: '127.0.0.1', family: 4 }
/** A host of our own network that may be fetched from. */
export const NAME = 'intranet.example'

/** What the resolver was asked, and what it says: every name is this machine, unless a test says otherwise. */
export function resolver(answer: (host: string) => LookupAddress[] = () => [HERE]) {
  const asked: string[] = []
  const resolve = async (host: string) => {
    asked.push(host)
    return answer(host)
  }
  return { asked, resolve }
}

export const fetched = (typed: string, options: Partial<FetchOptions> = {}) =>
  fetchTyped(typed, { allowed: [NAME], resolve: resolver().resolve, ...options })
