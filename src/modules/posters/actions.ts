import { action } from '../../platform/action.ts'
import { lockPolicy } from '../policies/index.ts'
import { posterProposed } from './events.ts'
import { OnePoster, PosterForm, PosterInput, said } from './forms.ts'
import * as rules from './rules.ts'
import { keepPoster, letGoOfPoster, posterOf } from './store.ts'
import { hangingFor } from './wall.ts'

/** Which clauses hang, in which order, in which words. */
export const changePoster = action({
  name: 'posters.change',
  who: rules.may.changePoster,
  input: PosterInput,
  form: PosterForm,
  faults: said,
  load: async (tx, { document }, { now }) => {
    if (!(await lockPolicy(tx, document))) return undefined
    const { wall } = await hangingFor(tx, document, now)
    return { wall, poster: rules.posterOn(wall, await posterOf(tx, document)) }
  },
  decide: rules.change,
  save: async (tx, _, { thing: { wall, poster }, input, who, now }) => {
    const titles = {
      ...rules.elsewhere(poster.titles, wall.languages),
      ...Object.fromEntries(
        wall.languages.flatMap((language) => {
          const title = input.titles[language]
          return title && title !== wall.titles[language] ? [[language, title]] : []
        }),
      ),
    }
    const lines = input.lines.flatMap((line) => {
      const clause = wall.clauses.find(({ key }) => key === line.clause)
      if (!clause) return []
      const texts = rules.writtenFor(clause, line, poster, wall.languages)
      return [{ clause: clause.key, title: clause.titles, texts }]
    })
    await keepPoster(tx, wall.document, { titles, lines, by: who.id, now })
  },
  summary: 'Chooses the clauses of a poster, their order and their words.',
})

/** Lets go of what was chosen: the poster follows the document again. */
export const proposePoster = action({
  name: 'posters.propose',
  who: rules.may.changePoster,
  input: OnePoster,
  faults: {},
  load: (tx, { document }) => lockPolicy(tx, document),
  decide: (_, { document }) => posterProposed(document, {}),
  save: async (tx, _, { input }) => {
    await letGoOfPoster(tx, input.document)
  },
  summary: 'Lets a poster follow its document again, as it is proposed.',
})
