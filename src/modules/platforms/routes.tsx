import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import { admit, requirePerson } from '../../platform/web/guard.ts'
import { mayBeFound } from '../../platform/web/security.ts'
import { currentPublication } from '../publications/index.ts'
import { chooseCards } from './actions.ts'
import { allCards, cardsHere, clausesAbout } from './cards.ts'
import { CardPage, CardsPage, ChoicePage } from './pages.tsx'
import { may } from './rules.ts'
import { text } from './text.ts'

const CHOICE = '/platforms/choice'

/** What everybody may look up about a platform, and which of them show. */
export function platformRoutes(services: Services) {
  const { read, show } = services

  /** For the whole world where the policy is, and else for whoever works here. */
  async function admitReader(c: Request) {
    const current = await currentPublication(read, 'everyone')
    if (current?.openToAll) mayBeFound(c)
    else requirePerson(c)
    return c.var.who.kind === 'person'
  }

  async function showChoice(c: Request, errors: Errors = {}) {
    admit(c, may.seeChoice)
    const { language, who } = c.var
    const t = text[language]
    return show(
      c,
      {
        face: 'workbench',
        title: t.choice.title,
        errors,
        back: { href: '/platforms', label: t.title },
        flash:
          c.req.query('done') === undefined ? undefined : { kind: 'good', text: t.choice.done },
      },
      <ChoicePage
        t={t}
        language={language}
        all={allCards()}
        shown={(await cardsHere(read)).map(({ key }) => key)}
        mayChoose={may.chooseCards(who)}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/platforms', async (c) => {
      const isOurs = await admitReader(c)
      const { language, who } = c.var
      const t = text[language]
      return show(
        c,
        {
          face: 'portal',
          title: t.title,
          ...(isOurs && { back: { href: '/me', label: t.home } }),
        },
        <CardsPage
          t={t}
          language={language}
          cards={await cardsHere(read)}
          mayChoose={may.seeChoice(who)}
        />,
      )
    })
    .get(CHOICE, (c) => showChoice(c))
    .post(CHOICE, (c) =>
      submit(c, services, chooseCards, {
        on: `${CHOICE}?done`,
        again: (errors) => showChoice(c, errors),
        words: text[c.var.language].refused,
        fields: [],
      }),
    )
    .get('/platforms/:key', async (c) => {
      await admitReader(c)
      const { language } = c.var
      const t = text[language]
      const card = (await cardsHere(read)).find(({ key }) => key === c.req.param('key'))
      if (!card) throw new NotFound()
      return show(
        c,
        {
          face: 'portal',
          title: card[language].name,
          back: { href: '/platforms', label: t.title },
        },
        <CardPage
          t={t}
          language={language}
          card={card}
          clauses={await clausesAbout(read, card, language)}
        />,
      )
    })
}
