import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { submit } from '../../../platform/web/answer.ts'
import type { Request } from '../../../platform/web/env.ts'
import { oneByOne } from '../one-by-one/routes.tsx'
import { contactOf } from '../profile/store.ts'
import { spokespersons } from '../reads.ts'
import { text } from '../text/index.ts'
import { answersOf, backTo } from '../visit.ts'
import {
  addSpokesperson,
  changeSpokesperson,
  moveSpokesperson,
  removeSpokesperson,
} from './actions.ts'
import { SpokespersonFields, SpokespersonTable } from './pages.tsx'
import { SpeakersPage } from './public-page.tsx'
import { spokespersonWith } from './store.ts'

export function spokespersonRoutes(services: Services) {
  const all = (c: Request) => ask(c, services, spokespersons, {})
  const { routes, showList } = oneByOne(services, 'spokespersons', {
    all,
    one: spokespersonWith,
    add: (c, answers) => submit(c, services, addSpokesperson, answers),
    change: (c, answers) => submit(c, services, changeSpokesperson, answers),
    remove: (c, answers) => submit(c, services, removeSpokesperson, answers),
    drawing: 'people',
    Table: SpokespersonTable,
    Fields: SpokespersonFields,
  })

  /** For everybody who works here. */
  async function speakers(c: Request) {
    const t = text[c.var.language].speakers
    return services.show(
      c,
      { face: 'portal', title: t.title, back: { href: '/me', label: t.back } },
      <SpeakersPage t={t} speakers={await all(c)} contact={await contactOf(services.read)} />,
    )
  }

  return routes
    .post('/settings/spokespersons/:id/place', (c) =>
      submit(c, services, moveSpokesperson, {
        given: { id: c.req.param('id') },
        fields: [],
        ...answersOf(c, backTo(c, '/settings/spokespersons', 'saved'), (errors) =>
          showList(c, errors),
        ),
      }),
    )
    .get('/speakers', speakers)
}
