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
  read: async (db, { filter, after }) => {
    const { lines, found } = await directory(db, filter, { after, count: PAGE + 1 })
    return { filter, after, ...pageOf(lines, PAGE), ...found }
  },
  summary:
    'The people who match, by name, a page at a time; `last` is the one after whom the next page begins.',
})

export const everybodyFound = read({
  name: 'people.details',
  who: may.readDirectory,
  proof: 'fresh',
  query: Asked,
  read: (db, { filter }) => wholeDirectory(db, filter),
  summary: 'Everything about everybody who matches.',
})
