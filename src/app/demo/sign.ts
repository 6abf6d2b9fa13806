import { publishedTextFor } from '../../modules/publications/index.ts'
import { signature, signPolicy } from '../../modules/signing/index.ts'
import { actsOf, waitingOfPerson, writeLetters } from '../../modules/tasks/index.ts'
import { HOUR, later } from '../../platform/calendar.ts'
import type { Sender } from '../../platform/mail/sender.ts'
import type { Who } from '../../platform/who.ts'
import { act, type Stage, signedInAs } from './acts.ts'
import { oneOf, type Random } from './chance.ts'
import { dayAgo } from './clock.ts'
import type { Colleague } from './staff.ts'

type Known = Colleague & { id: string }

/** Who signs when; in the order of time. */
export interface Moment {
  person: Known
  at: Date
}

/**
 * Many sign on the day on which the mail comes and on days of a reminder, some late, some not yet. The shares per
 * place are those of the bakery; `days` is how long ago the round opened.
 */
export function momentsOf(people: Known[], today: Date, days: number, random: Random): Moment[] {
  return people
    .filter(({ place }) => random() * 100 < place.signed)
    .map((person) => ({ person, at: momentAfter(today, days, random) }))
    .filter(({ at }) => at < today)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

function momentAfter(today: Date, days: number, random: Random) {
  const after = Math.min(days, Math.floor(-Math.log(1 - random()) * (days / 2.6)))
  const minutes = 6 * 60 + Math.floor((random() + random()) * 7.5 * 60)
  const day = new Date(`${dayAgo(today, days - after)}T00:00:00+01:00`)
  // The round opens at nine: nobody signs before.
  return later(day, (after === 0 ? 9.5 * 60 + minutes / 2 : minutes) * 60_000)
}

export async function openRound(
  { services: { perform } }: Stage,
  ine: Who,
  publication: { id: string },
  dueOn: string,
) {
  const round = { thingId: publication.id, audience: { kind: 'all' }, dueOn }
  await act(perform(actsOf(signature).open, ine, round))
}

interface Season {
  moments: Moment[]
  today: Date
  /** How long ago the round opened. */
  days: number
  post: Pick<Sender, 'flush'>
}

/** The days of the round: people sign, and who has not is reminded in the morning, as the timetable does it. */
export async function liveThrough(
  stage: Stage,
  publication: { id: string },
  { moments, today, days, post }: Season,
  random: Random,
) {
  const { services, clock } = stage
  let next = 0
  for (let ago = days - 1; ago >= 0; ago--) {
    clock.to(ago, 8)
    next = await signUntil(stage, publication, moments, next, clock.now(), random)
    clock.to(ago, 8)
    await writeLetters.run({}, services)
    if (ago > 0) await post.flush()
  }
  await signUntil(stage, publication, moments, next, later(today, HOUR), random)
}

async function signUntil(
  stage: Stage,
  publication: { id: string },
  moments: Moment[],
  from: number,
  until: Date,
  random: Random,
) {
  let next = from
  for (let moment = moments[next]; moment && moment.at < until; moment = moments[++next]) {
    stage.clock.set(moment.at)
    await sign(stage, publication, moment.person, random)
  }
  return next
}

async function sign(
  { services, clock }: Stage,
  publication: { id: string },
  person: Known,
  random: Random,
) {
  const [request] = await waitingOfPerson(services.read, signature.name, person.id)
  const text = await publishedTextFor(services.read, publication.id, person.language)
  if (!request || !text) return
  const by = person.email
    ? oneOf(['mail-link', 'mail-link', 'mail-code'] as const, random)
    : 'handed-link'
  await act(
    services.perform(signPolicy, signedInAs(person, by, clock.now()), {
      requestId: request.id,
      typedName: person.name,
      language: text.language,
      seenSha256: text.htmlSha256,
    }),
  )
}
