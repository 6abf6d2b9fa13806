import { dayOf } from '../../../platform/calendar.ts'
import { read } from '../../../platform/read.ts'
import { pageOf } from '../../../platform/web/paging.ts'
import { may } from '../rules.ts'
import { Asked } from './filter.ts'
import { directory, wholeDirectory } from './store.ts'

const PAGE = 50

export const peopleOfPage = read({
  name: 'people.directory',
  who: may.readDirectory,
  query: Asked,
  read: async (db, { filter, after }, { now }) => {
    const today = dayOf(now)
    const { lines, found } = await directory(db, filter, { after, count: PAGE + 1, today })
    return { filter, today, after, ...pageOf(lines, PAGE), ...found }
  },
  summary:
    'The people who match, by name, a page at a time; `last` is the one after whom the next page begins.',
})

export const everybodyFound = read({
  name: 'people.details',
  who: may.readDirectory,
  proof: 'fresh',
  query: Asked,
  read: (db, { filter }, { now }) => wholeDirectory(db, filter, dayOf(now)),
  summary: 'Everything about everybody who matches.',
})
