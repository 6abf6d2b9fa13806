import type { Language } from '../../../../platform/locale.ts'
import type { Region } from '../../../organisation/index.ts'
import { type Choices, regionOf } from '../import.ts'
import type { Plan, Target } from '../types.ts'

/** The language that people at an establishment read, where its region has one. */
export const languageOfRegion: Record<Region, Language | undefined> = {
  nl: 'nl',
  'be-flanders': 'nl',
  'be-wallonia': 'fr',
  'be-brussels': undefined,
  'be-german': 'de',
}

/** Where a new establishment lies is said after its people were read: who named no language reads that of the region. */
export function inLocalLanguage(
  { added, newEstablishments }: Pick<Plan, 'added' | 'newEstablishments'>,
  choices: Pick<Choices, 'regions' | 'region'>,
): Target[] {
  const local = new Map(
    newEstablishments.map(({ id }) => {
      const region = regionOf(choices, id)
      return [id, region ? languageOfRegion[region] : undefined]
    }),
  )
  return added.map((target) => {
    const spoken = target.languageSaid ? undefined : local.get(target.establishmentId ?? '')
    return spoken ? { ...target, language: spoken } : target
  })
}
