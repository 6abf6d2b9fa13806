import type { z } from 'zod'
import { type Action, type Faults, faultsOf } from '../action.ts'
import type { Event } from '../event.ts'
import { NotFound } from '../result.ts'
import type { Services } from '../services.ts'
import { isProven } from '../who.ts'
import type { Request } from './env.ts'
import { readForm, type Typed } from './forms.ts'
import { admit } from './guard.ts'

/** A field to what is wrong with it, in the reader's words; '' is about the form as a whole. */
export type Errors = Record<string, string>

type Facts = Readonly<Record<string, unknown>>
/** What is said of a refusal or a fault; with its facts, where the sentence needs them: of a fault what was `typed`. */
export type Said = string | ((facts: Facts) => string)
/** An address to go on to, or an answer of its own. */
type Onward = string | Response | Promise<string | Response>

export interface Answering<Happened, Saved, Word extends string, Fault extends string> {
  /** What the address says, beside what was typed; where that is no good, there is nothing here. */
  given?: Record<string, unknown>
  /** Done: where it goes on to. */
  on: string | ((saved: Saved, event: Happened, typed: Typed) => Onward)
  /** The page again, with what was typed and what is wrong. */
  again: (errors: Errors, typed: Typed) => Response | Promise<Response>
  /** What is said of every word with which the action may refuse and the form may find fault. */
  words: Readonly<Record<Word | Fault | 'invalid', Said>>
  /** At which field a refusal stands; the others are about the form as a whole. */
  at?: Partial<Record<Word, string | ((facts: Facts) => string)>>
  /** The fields that the page has; what is wrong elsewhere is about the form as a whole. */
  fields?: readonly string[]
  /** Refusals that are no error on the page: as good as done, or a page of their own. */
  instead?: Partial<Record<Word, string | ((facts: Facts, typed: Typed) => Onward)>>
  /** Another button of the same form, or a try that comes too soon: answered before anything is changed. */
  before?: (typed: Typed) => Response | undefined | Promise<Response | undefined>
}

/**
 * One form, from request to answer: who may try, what was typed, what becomes of it. The body is read only for
 * whoever may try. Throws SignInFirst for a visitor who may not, NotFound for anybody else. Whoever has to show once
 * more that it is them does so in the same form: what they typed is kept.
 */
export async function submit<
  Input extends z.ZodType,
  Thing,
  Happened extends Event,
  Saved,
  Word extends string,
  Fault extends string,
>(
  c: Request,
  services: Services,
  action: Action<Input, Thing, Happened, Saved, Word, Fault>,
  answering: Answering<Happened, Saved, Word, Fault>,
): Promise<Response> {
  const sent = isProven(admit(c, action.who), action.proof, services.now())
    ? await readForm(c)
    : await services.prove(c, await readForm(c))
  if (sent instanceof Response) return sent
  const typed = sent
  const { who } = c.var
  const early = await answering.before?.(typed)
  if (early) return early

  const { given = {}, on, instead } = answering
  const outcome = await performed({ ...typed, ...given })
  if (outcome.ok)
    return go(c, typeof on === 'function' ? on(outcome.saved, outcome.event, typed) : on)
  if ('faults' in outcome) {
    if (Object.keys(outcome.faults).some((field) => (field.split('.')[0] ?? '') in given))
      throw new NotFound(action.name)
    const quoted = (field: string) => ({ typed: typed[field] })
    return answering.again(errorsIn(outcome.faults, quoted, answering), typed)
  }
  const refused: Word = outcome.refused
  const { facts = {} } = outcome
  const other = instead?.[refused]
  if (other !== undefined) return go(c, typeof other === 'function' ? other(facts, typed) : other)
  const at: string | ((facts: Facts) => string) = answering.at?.[refused] ?? ''
  const field = typeof at === 'function' ? at(facts) : at
  return answering.again(
    errorsIn({ [field]: refused } as Record<string, Word>, () => facts, answering),
    typed,
  )

  async function performed(raw: object) {
    const read = action.form?.safeParse(raw)
    if (read?.success === false)
      return { ok: false as const, faults: faultsOf(action, read.error) as Faults<Fault> }
    return services.perform(action, who, read ? read.data : raw)
  }
}

const go = async (c: Request, onward: Onward) => {
  const to = await onward
  return typeof to === 'string' ? c.redirect(to, 303) : to
}

/** A member of a list stands in no field of its own. */
const shownAt = (field: string) => field.replace(/\.\d+$/, '')

/** In the reader's words, at the fields that the page has. */
function errorsIn<Word extends string>(
  wrong: Record<string, Word | 'invalid'>,
  factsAt: (field: string) => Facts,
  {
    words,
    fields,
  }: { words: Readonly<Record<Word | 'invalid', Said>>; fields?: readonly string[] },
): Errors {
  const errors: Errors = {}
  for (const [field, word] of Object.entries(wrong)) {
    const said = words[word] ?? words.invalid
    const at = fields && !fields.includes(shownAt(field)) ? '' : shownAt(field)
    errors[at] ??= typeof said === 'function' ? said(factsAt(field)) : said
  }
  return errors
}
