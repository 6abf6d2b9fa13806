import { dayOf } from '../../../platform/calendar.ts'
import { figure } from '../../../platform/locale.ts'
import type { Module, Waiting } from '../../../platform/module.ts'
import { countsOf } from '../figures/store.ts'
import { tasksOf } from '../letters/store.ts'
import { aboutOf, dueIn, isLate } from '../letters/writing.ts'
import { preparedOf } from '../rounds/prepared-store.ts'
import { runningRounds } from '../rounds/store.ts'
import { text } from '../text/index.ts'

/** What is asked of whoever looks; and for who asks, what was put ready, and what is over its date. */
export const waits: Module['waits'] = async ({ read, kinds, now }, who, language) => {
  const t = text[language]
  const at = now()
  const own = who.id ? await tasksOf(read, who.id) : []
  const about = await aboutOf(
    read,
    kinds,
    own.map(({ kind, thingId }) => ({ kind, thingId, language })),
  )
  const asked = own.flatMap((task): Waiting[] => {
    const kind = kinds.find(({ name }) => name === task.kind)
    const told = about(task, language)
    if (!kind || !told) return []
    const due = t.own.due(dueIn(task, language))
    const title = kind.words[language].ask(told.title)
    const button = kind.words[language].first(told, '').button
    const when = isLate(task, at) ? t.own.late : due
    return [
      {
        title: t.own.mine(title),
        href: kind.href(task),
        due: { day: task.dueOn, at: task.dueAt ?? undefined, kindly: t.own.late },
        rank: 5,
        asked: { title, text: t.own.facts(told.minutes, when), button },
      },
    ]
  })
  return [...asked, ...(await rounds())]

  async function rounds(): Promise<Waiting[]> {
    const asking = kinds.filter(({ may, offers }) => offers && may.ask(who))
    if (asking.length === 0) return []
    const names = asking.map(({ name }) => name)
    const today = dayOf(at)
    const running = (await runningRounds(read)).filter(({ kind }) => names.includes(kind))
    const over = running.filter(({ dueOn }) => dueOn < today)
    const counts = await countsOf(
      read,
      over.map(({ id }) => id),
    )
    // The newest of each kind: its page has the others.
    const prepared = (
      await Promise.all(asking.map(async ({ name }) => (await preparedOf(read, name)).slice(0, 1)))
    ).flat()
    const toldOf = await aboutOf(
      read,
      kinds,
      [...over, ...prepared].map(({ kind, thingId }) => ({ kind, thingId, language })),
    )
    const homeOf = (kind: string) => asking.find(({ name }) => name === kind)?.home ?? ''
    return [
      ...prepared.map((round) => ({
        title: t.home.prepared(toldOf(round, language)?.name ?? ''),
        href: `${homeOf(round.kind)}/prepared/${round.id}`,
        due: { day: round.dueOn },
        rank: 55,
      })),
      ...over
        .filter(({ id }) => (counts.get(id)?.open ?? 0) > 0)
        .map((round) => ({
          title: t.home.round(toldOf(round, language)?.name ?? ''),
          text: t.home.roundText(figure(counts.get(round.id)?.open ?? 0, language)),
          href: `${homeOf(round.kind)}/rounds/${round.id}`,
          due: { day: round.dueOn },
          rank: 50,
        })),
    ]
  }
}
