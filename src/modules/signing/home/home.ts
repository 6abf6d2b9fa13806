import { dayOf } from '../../../platform/calendar.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import { figure, longDate } from '../../../platform/locale.ts'
import type { Module, Waiting } from '../../../platform/module.ts'
import { currentPublication } from '../../publications/index.ts'
import { curveOf } from '../rounds/figures.ts'
import { may } from '../rules.ts'
import { progressByEstablishment, progressOf } from '../store/progress.ts'
import { openRequestsOf } from '../store/requests.ts'
import { newestRound } from '../store/rounds.ts'
import { documentNames } from '../text/index.ts'
import { panelOf } from './panel.tsx'
import { text } from './text.ts'

/** The newest version for everyone, with the round that asks for it. */
async function standing(read: ReadDb) {
  const current = await currentPublication(read, 'everyone')
  return { current, round: current && (await newestRound(read, current.id)) }
}

/** What somebody is asked to sign, and for who opens rounds a version that nobody was asked to sign. */
export const waits: Module['waits'] = async ({ read, now }, who, language) => {
  const t = text[language]
  const own = who.id ? await openRequestsOf(read, who.id) : []
  const today = dayOf(now())
  const asked = own.map(({ id, document, dueOn }): Waiting => {
    const name = documentNames[language][document]
    const due = longDate(dueOn, language)
    return {
      title: t.own.title(name),
      href: `/sign/${id}`,
      due: t.own.due(due),
      rank: 5,
      asked: {
        title: t.own.card(name),
        text: dueOn < today ? t.own.factsLate : t.own.facts(due),
        button: t.own.button,
      },
    }
  })
  if (!may.openRound(who)) return asked
  const { current, round } = await standing(read)
  return current && !round
    ? [...asked, { ...t.round, href: '/signing/rounds/new', rank: 60 }]
    : asked
}

export const life: Module['life'] = async ({ read }, language) => {
  const t = text[language]
  const { current, round } = await standing(read)
  const count = round && (await progressOf(read, round.id))
  const due = round && longDate(round.dueOn, language)
  return [
    {
      label: t.station,
      done: count !== undefined && count.signed >= count.asked,
      rank: 30,
      figure: count
        ? t.signedOf(figure(count.signed, language), figure(count.asked, language))
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
      ...round,
      asked: (await progressOf(read, round.id)).asked,
      curve: await curveOf(read, round, dayOf(now())),
      establishments: await progressByEstablishment(read, round.id),
    },
    mayStart: current !== undefined && may.openRound(who),
  })
}
