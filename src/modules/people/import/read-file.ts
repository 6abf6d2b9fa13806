import { task } from '../../../platform/apart/index.ts'
import type { ReadDb } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { isNo } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import { sharing as sharedTexts } from '../../../platform/sheets/sharing.ts'
import { establishmentsOf, profileOf } from '../../organisation/index.ts'
import {
  type FileRefusal,
  type Mapping,
  type PersonRef,
  type PersonRow,
  type Reading,
  type readPeopleFile,
  refKey,
} from './file/index.ts'
import { languageOfRegion } from './plan/local-language.ts'
import { columnsBefore } from './store/lines.ts'

/** A file whose rows have been read one by one. */
export interface ReadFile {
  reading: Reading
  people: PersonRow[]
}

/** Forty megabytes take some seconds, and a slow machine ten times as long. Of the rows it keeps only what is wrong. */
const reading = task<typeof readPeopleFile>({
  program: 'modules/people/import/file/apart.ts',
  ms: 120_000,
  memoryMB: 160,
})

/** Reads a file apart. Its bytes go over as they are, and come back with the reading. */
export async function readFile(
  { apart, read }: Pick<Services, 'apart' | 'read'>,
  bytes: Uint8Array,
  { mapping, asks = false, signal }: { mapping?: Mapping; asks?: boolean; signal?: AbortSignal },
): Promise<ReadFile | FileRefusal> {
  const people: PersonRow[] = []
  const share = sharing()
  const wish = {
    bytes,
    mapping,
    before: mapping ? [] : await columnsBefore(read),
    asks,
    defaultLanguage: (await profileOf(read))?.languages[0] ?? ('nl' as const),
    languages: await localLanguages(read),
  }
  const told = (some: PersonRow[]) => {
    for (const person of some) people.push(share(person))
  }
  const found = await apart.run(reading, wish, { signal, told })
  return isNo(found) ? found : { reading: found, people }
}

const localLanguages = async (read: ReadDb) =>
  (await establishmentsOf(read)).flatMap(({ name, region }): [string, Language][] => {
    const language = languageOfRegion[region]
    return language ? [[name, language]] : []
  })

/** Thousands work at one place and have one manager: what they share is kept once. */
function sharing() {
  const shared = sharedTexts()
  const managers = new Map<string, PersonRef>()
  const nothing: never[] = []
  return (person: PersonRow): PersonRow => {
    const { manager } = person
    const key = manager && refKey(manager)
    if (key && !managers.has(key)) managers.set(key, manager)
    return {
      ...person,
      establishment: shared(person.establishment),
      department: shared(person.department),
      manager: key ? (managers.get(key) ?? null) : null,
      contract: shared(person.contract),
      language: shared(person.language),
      languageFrom: shared(person.languageFrom),
      startsOn: shared(person.startsOn),
      endsOn: shared(person.endsOn),
      roles: person.roles.length ? person.roles : nothing,
    }
  }
}
