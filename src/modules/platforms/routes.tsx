import { Hono } from 'hono'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import type { Env } from '../../platform/web/env.ts'
import { requirePerson } from '../../platform/web/guard.ts'
import { cardsHere } from './cards.ts'
import { CardPage, CardsPage } from './pages.tsx'
import { text } from './text.ts'

/** What everybody may look up about a platform. */
export function platformRoutes({ read, show }: Services) {
  return new Hono<Env>()
    .get('/platforms', async (c) => {
      requirePerson(c)
      const { language } = c.var
      const t = text[language]
      return show(
        c,
        { face: 'portal', title: t.title, back: { href: '/me', label: t.home } },
        <CardsPage t={t} language={language} cards={await cardsHere(read)} />,
      )
    })
    .get('/platforms/:key', async (c) => {
      requirePerson(c)
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
        <CardPage t={t} language={language} card={card} />,
      )
    })
}
