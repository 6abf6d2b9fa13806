import type { Context } from 'hono'
import type { Language } from '../locale.ts'
import type { Who } from '../who.ts'

/** What every request carries once the application's middleware has seen it. */
export interface Env {
  /** What the server got; not there where a program asks the application itself. */
  Bindings: {
    incoming?: {
      socket: { remoteAddress?: string }
      rawHeaders?: readonly string[]
      errored?: Error | null
    }
  }
  Variables: {
    who: Who
    language: Language
    /** Where the request comes from, for counting attempts. */
    address: string
    /** For the Content-Security-Policy: on every inline style and script of this page. */
    nonce: string
  }
}

export type Request = Context<Env>
