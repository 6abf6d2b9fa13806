import { languageNames, listed } from '../../../platform/locale.ts'
import type { Module } from '../../../platform/module.ts'
import { mayPublish, policyOf, questionsLeft } from '../../policies/index.ts'
import { currentPublication } from '../store.ts'
import { publishedLanguages } from '../texts.ts'
import { text } from './text.ts'

/** A draft that is ready, for who may publish it. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  if (!mayPublish(who) || (await currentPublication(read, 'everyone'))) return []
  const policy = await policyOf(read, 'everyone')
  if (!policy || (await questionsLeft(read)) > 0) return []
  return [{ ...text[language].publish, href: '/publications/new/everyone', rank: 50 }]
}

export const life: Module['life'] = async ({ read }, language) => {
  const t = text[language]
  const current = await currentPublication(read, 'everyone')
  const languages = current ? await publishedLanguages(read, current.id) : []
  return [
    {
      label: t.station,
      done: current !== undefined,
      rank: 20,
      figure: languages.length
        ? listed(
            languages.toSorted().map((one) => languageNames[one]),
            language,
          )
        : t.notYet,
      href: '/publications',
    },
  ]
}
