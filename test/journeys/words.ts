import { modules } from '../../src/app/modules.ts'
import { text as home } from '../../src/modules/home/text.ts'
import { text as identity } from '../../src/modules/identity/text/index.ts'
import { text as organisation } from '../../src/modules/organisation/text/index.ts'
import { text as importing } from '../../src/modules/people/import/text/index.ts'
import { text as people } from '../../src/modules/people/text/index.ts'
import { text as editor } from '../../src/modules/policies/editor/text/index.ts'
import { text as policies } from '../../src/modules/policies/text/index.ts'
import { text as publications } from '../../src/modules/publications/text/index.ts'
import { text as setup } from '../../src/modules/setup/text.ts'
import { text as signingHome } from '../../src/modules/signing/home/text.ts'
import { kindWords } from '../../src/modules/signing/kind/text.ts'
import { text as signing } from '../../src/modules/signing/text/index.ts'
import { text as letters } from '../../src/modules/tasks/letters/text.ts'
import { text as tasks } from '../../src/modules/tasks/text/index.ts'
import type { Language } from '../../src/platform/locale.ts'
import { uiText } from '../../src/ui/index.ts'

/** What stands on the buttons and at the fields, in the language of who reads it. */
export const wordsIn = (language: Language) => ({
  /** The door on everybody's own page that leads there. */
  doors: (to: string) =>
    modules.flatMap(({ doors = [] }) => doors).find(({ href }) => href === to)?.words[language]
      .title ?? '',
  /** How signing is asked. */
  asking: kindWords[language],
  editor: editor[language],
  home: home[language],
  identity: identity[language],
  importing: importing[language],
  letters: letters[language],
  organisation: organisation[language],
  people: people[language],
  policies: policies[language],
  publications: publications[language],
  setup: setup[language],
  signing: signing[language],
  signingHome: signingHome[language],
  tasks: tasks[language],
  ui: uiText[language],
})
export type Words = ReturnType<typeof wordsIn>
