import type { Module } from '../../platform/module.ts'
import { peopleCount } from './directory/departments-store.ts'
import { homeText } from './home-text.ts'
import { may } from './rules.ts'

/** Only whoever made the organisation is here. */
export const waits: Module['waits'] = async ({ read }, who, language) =>
  may.changePeople(who) && (await peopleCount(read)) <= 1
    ? [{ ...homeText[language], href: '/people', rank: 40 }]
    : []
