import { dayOf } from '../../../platform/calendar.ts'
import type { Module } from '../../../platform/module.ts'
import { hasSecondStep } from '../password/store.ts'
import { personById } from '../people-store.ts'
import { may } from './rules.ts'
import { accessText } from './text.ts'

/** What an owner can do for somebody who cannot come in any more. */
export const helpWithAccess: Module['person'] = async ({ read, now }, who, personId, language) => {
  if (!may.help(who, { personId }) || !(await personById(read, personId, dayOf(now())))) return []
  const { secondStep, wayIn } = accessText[language]
  const row = ({ title, text, button }: typeof wayIn | typeof secondStep, page: string) => ({
    title,
    text,
    button,
    href: `/people/${personId}/${page}`,
  })
  return [
    ...((await hasSecondStep(read, personId)) ? [row(secondStep, 'second-step')] : []),
    row(wayIn, 'way-in'),
  ]
}
