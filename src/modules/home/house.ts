import type { Language } from '../../platform/locale.ts'
import type { Module } from '../../platform/module.ts'
import type { Services } from '../../platform/services.ts'
import type { Who } from '../../platform/who.ts'
import type { IconName } from '../../ui/index.ts'
import { inOrder, leading, lineOf } from './rules.ts'

/** The line of the policy's life, with where it stands now, and a way only to what this person may open. */
export async function lifeOf(
  house: readonly Module[],
  services: Services,
  who: Who,
  language: Language,
) {
  const asked = house.flatMap(({ life }) => (life ? [life(services, language)] : []))
  const places = house.flatMap(({ stations = [] }) => stations)
  return lineOf(leading((await Promise.all(asked)).flat(), places, who))
}

/** The pictures of how things go. */
export async function panelsFor(
  house: readonly Module[],
  services: Services,
  who: Who,
  language: Language,
) {
  const asked = house.flatMap(({ panel }) => (panel ? [panel(services, who, language)] : []))
  return (await Promise.all(asked)).filter((panel) => panel !== undefined)
}

/** The doors of everybody's own page, in the reader's words; what has nothing behind it yet is left out. */
export async function doorsOf(house: readonly Module[], { read }: Services, language: Language) {
  const doors = inOrder(house.flatMap(({ doors = [] }) => doors))
  const shown = await Promise.all(doors.map((door) => door.shown?.(read) ?? true))
  return doors
    .filter((_, at) => shown[at])
    .map(({ href, icon, words }) => ({ href, icon: icon as IconName, ...words[language] }))
}
