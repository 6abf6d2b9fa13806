import type { Module } from '../../platform/module.ts'
import { openQuestions, policyInHand } from '../policies/index.ts'
import { homeText } from './home-text.ts'
import { may } from './rules.ts'
import { currentPublication } from './store.ts'
import { publishedLanguages } from './texts.ts'

/** A draft that is ready, for who may publish it. */
export const waits: Module['waits'] = async ({ read }, who, language) => {
  if (!may.publish(who) || (await currentPublication(read, 'everyone'))) return []
  const { policy, source } = await policyInHand(read, 'everyone')
  if (!policy || openQuestions(source.answers) > 0) return []
  return [{ ...homeText[language].publish, href: '/publications/new/everyone', rank: 50 }]
}

export const life: Module['life'] = async ({ read }, language) => {
  const t = homeText[language]
  const current = await currentPublication(read, 'everyone')
  const languages = current ? await publishedLanguages(read, current.id) : []
  return [
    {
      label: t.station,
      done: current !== undefined,
      rank: 20,
      figure: languages.length ? languages.toSorted().join(', ') : t.notYet,
      href: '/publications',
    },
  ]
}
