import { answerQuestion, beginPolicy } from '../../modules/policies/index.ts'
import { changePoster, hangingFor, proposed } from '../../modules/posters/index.ts'
import { publishPolicy } from '../../modules/publications/index.ts'
import { publishHouseRules } from '../../modules/visitors/index.ts'
import { MINUTE } from '../../platform/calendar.ts'
import type { Who } from '../../platform/who.ts'
import { act, type Stage } from './acts.ts'
import { answers } from './bakery.ts'

/** The interview: some minutes a day, on two days. */
export async function answerInterview({ services: { perform }, clock }: Stage, ine: Who) {
  await act(perform(beginPolicy, ine, { document: 'everyone' }))
  for (const [question, answer] of Object.entries(answers)) {
    clock.pass(MINUTE)
    await act(perform(answerQuestion, ine, { question, answer }))
  }
}

/** Version 1, in both languages. */
export async function publish({ services }: Stage, ine: Who): Promise<{ id: string }> {
  const { perform } = services
  const saved = await act(
    perform(publishPolicy, ine, {
      document: 'everyone',
      languages: ['nl', 'fr'],
      material: true,
      openToAll: true,
      summary: {
        nl: 'Ons eerste socialmediabeleid: twee bladzijden die we samen hebben gemaakt.',
        fr: 'Notre première charte des réseaux sociaux : deux pages que nous avons rédigées ensemble.',
      },
    }),
  )
  return saved
}

const recipes = {
  clause: '15-confidentiality',
  texts: { nl: 'Recepten blijven in huis', fr: 'Nos recettes restent chez nous' },
}

/** On the wall of the bakery hangs what is proposed, under a line in its own words; its house rules are public. */
export async function hangUp({ services, clock }: Stage, ine: Who) {
  const { perform, read } = services
  const { wall } = await hangingFor(read, 'everyone', clock.now())
  const others = proposed(wall).filter(({ key }) => key !== recipes.clause)
  const lines = [recipes, ...others.slice(0, 7).map(({ key }) => ({ clause: key, texts: {} }))]
  await act(perform(changePoster, ine, { document: 'everyone', lines }))
  await act(perform(publishHouseRules, ine, { open: true }))
}
