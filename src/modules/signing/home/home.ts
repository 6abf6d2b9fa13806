import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { figure, longDate } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { currentPublication } from '../../publications/index.ts'
import { countOf, curveOf, newestRound, worstGroups } from '../../tasks/index.ts'
import { signature } from '../kind/kind.ts'
import { BARS, panelOf } from './panel.tsx'
import { text } from './text.ts'

/** The newest version for everyone, with the round that asks for it. */
async function standing(read: ReadDb) {
  const current = await currentPublication(read, 'everyone')
  return { current, round: current && (await newestRound(read, signature.name, current.id)) }
}

/** For who opens rounds a version that nobody was asked to sign. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  if (!signature.may.ask(who)) return []
  const { current, round } = await standing(read)
  return current && !round
    ? [{ ...text[language].round, href: '/signing/rounds/new', rank: 60 }]
    : []
}

export const life: Module['life'] = async ({ read }, language) => {
  const t = text[language]
  const { current, round } = await standing(read)
  const count = round && (await countOf(read, round.id))
  const due = round && longDate(round.dueOn, language)
  return [
    {
      label: t.station,
      done: count !== undefined && count.done >= count.asked,
      rank: 30,
      figure: count
        ? t.signedOf(figure(count.done, language), figure(count.asked, language))
        : t.notYet,
      href: '/signing',
      lead: current && (due ? t.leadSigning(current.number, due) : t.leadPublished(current.number)),
    },
  ]
}

/** How the signing goes. A line manager or a coach does not look over the shoulders of who signs. */
export const panel: Module['panel'] = async ({ read, now }, who, language) => {
  const { current, round } = await standing(read)
  return panelOf({
    language,
    signing: round && {
      id: round.id,
      dueOn: round.dueOn,
      asked: (await countOf(read, round.id)).asked,
      curve: await curveOf(read, round, dayOf(now())),
      establishments: await worstGroups(read, round.id, 'establishment', BARS),
    },
    mayStart: current !== undefined && signature.may.ask(who),
    maySee: signature.may.see(who),
  })
}
