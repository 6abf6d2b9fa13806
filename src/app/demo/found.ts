import {
  addEstablishment,
  addSpokesperson,
  changeContact,
  changeLook,
  changeOrganisation,
  changeValues,
  establishmentsOf,
  readLogo,
} from '../../modules/organisation/index.ts'
import { addPerson, changePerson } from '../../modules/people/index.ts'
import { claimInstallation, makeSetupLink } from '../../modules/setup/index.ts'
import { MINUTE } from '../../platform/calendar.ts'
import { isNo } from '../../platform/result.ts'
import { visitor, type Who } from '../../platform/who.ts'
import { act, type Stage, signedInAs } from './acts.ts'
import { bakery, places } from './bakery.ts'
import { logo } from './logo.ts'
import type { Colleague } from './staff.ts'

/** Ine claims the installation, as anybody does who has just started Leidraad. */
export async function claim({ services, clock }: Stage, password: string): Promise<Who> {
  const { db, settings, perform } = services
  const address = await makeSetupLink(db, settings.url, clock.now())
  clock.pass(4 * MINUTE)
  const { ownerId } = await act(
    perform(claimInstallation, visitor, {
      ...bakery.owner,
      token: address?.split('/').at(-1),
      password,
      organisation: bakery.name,
      languages: ['nl', 'fr'],
      language: 'nl',
    }),
  )
  const ine = { id: ownerId, name: bakery.owner.name, language: 'nl' as const }
  return signedInAs({ ...ine, roles: ['owner'] }, 'password', clock.now())
}

/** The settings, page after page. */
export async function fillSettings({ services: { perform }, clock }: Stage, ine: Who) {
  const mark = await readLogo({ bytes: Buffer.from(logo) })
  if (isNo(mark)) throw new Error(`The logo of the demo is refused: ${mark.refused}`)
  const pages = [
    () =>
      perform(changeOrganisation, ine, {
        name: bakery.name,
        sector: 'retail',
        languages: ['nl', 'fr'],
      }),
    () => perform(changeLook, ine, { accent: bakery.accent, logo: mark }),
    () => perform(changeValues, ine, bakery.values),
    ...places.map((place) => () => perform(addEstablishment, ine, place)),
    () => perform(changeContact, ine, bakery.contact),
    ...bakery.spokespersons.map((one) => () => perform(addSpokesperson, ine, one)),
  ]
  for (const page of pages) {
    clock.pass(MINUTE)
    await act(page())
  }
}

/** Everybody comes into the directory. */
export async function addColleagues(
  { services: { read, perform } }: Stage,
  ine: Who,
  colleagues: Colleague[],
) {
  const establishments = new Map((await establishmentsOf(read)).map(({ id, name }) => [name, id]))
  const { place: own, ...details } = bakery.ownerAt
  const establishmentId = establishments.get(own)
  await act(
    perform(changePerson, ine, {
      ...bakery.owner,
      ...details,
      id: ine.id,
      establishmentId,
      language: 'nl',
    }),
  )
  const added: (Colleague & { id: string })[] = []
  for (const person of colleagues) {
    const { place, ...details } = person
    const establishmentId = establishments.get(place.name)
    const { id } = await act(perform(addPerson, ine, { ...details, establishmentId }))
    added.push({ ...person, id })
  }
  return added
}
