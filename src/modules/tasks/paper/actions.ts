import { z } from 'zod'
import { action } from '../../../platform/action.ts'
import { type Day, dayOf, later } from '../../../platform/calendar.ts'
import { firstNameOf } from '../../../platform/letters/index.ts'
import { longDate } from '../../../platform/locale.ts'
import { no } from '../../../platform/result.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { linkAddress, makeLinks } from '../../identity/index.ts'
import { contactOf, paperHead } from '../../organisation/index.ts'
import { aboutOf, contactIn, letterAbout } from '../letters/writing.ts'
import { roundWith } from '../rounds/store.ts'
import * as rules from '../rules.ts'
import { text } from '../text/index.ts'
import { lettersSheet, type PaperLetter } from './letters.ts'
import { type ByHand, openByHand } from './store.ts'

/** More is a file that nobody can print. */
const MOST = 1_000

/** Letters on paper for everybody without a mailbox who has it open, each with a link of its own, in one PDF. */
export const makeLetters = (kind: TaskKind) =>
  action({
    name: `${kind.name}.make-letters`,
    who: kind.may.ask,
    proof: 'fresh',
    input: z.object({
      roundId: z.uuid(),
      /** Only who works there; '' for who works nowhere in particular. */
      establishmentId: z.string().max(40).optional(),
      department: z.string().max(120).optional(),
    }),
    load: async (tx, { roundId, ...place }) => {
      const round = await roundWith(tx, kind.name, roundId)
      return round && { round, people: await openByHand(tx, roundId, place, MOST + 1) }
    },
    decide: ({ round, people }) =>
      people.length > MOST ? no('tooManyLetters') : rules.makeLetters(round, people.length),
    save: async (tx, _, { thing: { round, people }, who, now, services: { pdf, settings } }) => {
      const tokens = await makeLinks(
        tx,
        people.map(({ personId, taskId }) => ({
          personId,
          purpose: 'invitation' as const,
          path: kind.href({ id: taskId }),
          handed: true,
          expiresAt: later(now, rules.LINK_LASTS),
        })),
        now,
      )
      const { thingId } = round
      const about = await aboutOf(
        tx,
        [kind],
        people.map(({ language }) => ({ kind: kind.name, thingId, language })),
      )
      const contact = contactIn(await contactOf(tx))
      const written = people.flatMap((person, at): PaperLetter[] => {
        const told = about({ kind: kind.name, thingId }, person.language)
        const address = linkAddress(settings.url, tokens[at] as string)
        return told ? [letterOn(kind, person, { told, address, contact, today: dayOf(now) })] : []
      })
      const head = { ...(await paperHead(tx)), language: who.language }
      const title = kind.words[who.language].rounds
      const { bytes } = await pdf.print(lettersSheet(head, { title, letters: written, made: now }))
      return { pdf: bytes, count: written.length }
    },
  })

type Told = Parameters<typeof letterAbout>[1][number]['about']

function letterOn(
  kind: TaskKind,
  { language, name, number, establishment, department, dueOn }: ByHand,
  { told, address, contact, today }: { told: Told; address: string; contact: string; today: Day },
): PaperLetter {
  const t = text[language].paper
  const due = longDate(dueOn, language)
  const item = { id: '', kind, about: told, due, late: false, again: dueOn < today, href: address }
  const { paragraphs } = letterAbout(language, [item], { all: address, contact: '' })
  return {
    language,
    name,
    about: [number, establishment, department].filter((word): word is string => Boolean(word)),
    greeting: t.dear(firstNameOf(name)),
    paragraphs,
    scan: t.scan,
    or: t.or,
    address,
    alt: text[language].link.qr,
    notes: [...(contact ? [t.contact(contact)] : []), t.noPhone],
  }
}
