import { wordsOf } from '../../platform/letters/index.ts'
import { bakery, type Place, places } from './bakery.ts'
import { byShare, oneOf, type Random } from './chance.ts'
import { origins } from './names.ts'

/** Somebody of the demo, as the directory is told about them. */
export interface Colleague {
  name: string
  email: string | null
  number: string
  place: Place
  department: string
  manager: { number: string } | null
  contract: string
  language: 'nl' | 'fr'
  startsOn: string
}

const contracts = [
  { kind: 'permanent', share: 70 },
  { kind: 'fixed', share: 16 },
  { kind: 'agency', share: 8 },
  { kind: 'intern', share: 6 },
]

/** Believable people for the bakery; who leads a place comes before those who work there. */
export function staff(count: number, random: Random): Colleague[] {
  const taken = new Set([bakery.owner.email])
  const people: Colleague[] = []
  for (const place of places) {
    const wanted = Math.max(2, Math.round((count * place.share) / 100))
    const boss = someone(place, people.length, { leads: true }, taken, random)
    people.push(boss)
    for (let i = 1; i < wanted; i++) {
      const person = someone(place, people.length, { leads: false }, taken, random)
      people.push({ ...person, manager: { number: boss.number } })
    }
  }
  return people
}

function someone(
  place: Place,
  before: number,
  { leads }: { leads: boolean },
  taken: Set<string>,
  random: Random,
): Colleague {
  const from = oneOf(place.names, random)
  const origin = origins.find(({ of }) => of === from)
  const first = oneOf(origin?.first ?? [], random)
  const last = oneOf(origin?.last ?? [], random)
  const onTheFloor = !leads && random() < 0.16
  return {
    name: `${first} ${last}`,
    email: onTheFloor ? null : freeAddress(`${first} ${last}`, taken),
    number: String(4_001 + before),
    place,
    department: oneOf(place.departments, random),
    manager: null,
    contract: leads ? 'permanent' : byShare(contracts, random).kind,
    language: place.language,
    startsOn: dayIn(2009, 2026, random),
  }
}

/** `.example` belongs to nobody: a mail that gets out reaches no one. */
function freeAddress(name: string, taken: Set<string>) {
  const plain = wordsOf(name).join('.')
  let address = `${plain}@korenaar.example`
  for (let n = 2; taken.has(address); n++) address = `${plain}${n}@korenaar.example`
  taken.add(address)
  return address
}

function dayIn(from: number, to: number, random: Random) {
  const start = Date.UTC(from, 0, 1)
  return new Date(start + random() * (Date.UTC(to, 0, 1) - start)).toISOString().slice(0, 10)
}
