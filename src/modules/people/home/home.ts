import type { Module } from '../../../platform/module.ts'
import { peopleCount } from '../directory/departments-store.ts'
import { may } from '../rules.ts'
import { text } from './text.ts'

/** Only whoever made the organisation is here. */
export const waits: Module['waits'] = async ({ read }, who, language) =>
  may.changePeople(who) && (await peopleCount(read)) <= 1
    ? [{ ...text[language], href: '/people', rank: 40 }]
    : []
