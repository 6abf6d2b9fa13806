import { Hono } from 'hono'
import { NotFound } from '../../../platform/result.ts'
import type { Services } from '../../../platform/services.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, readForm, type Typed, typedText } from '../../../platform/web/forms.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments } from '../directory/departments-store.ts'
import { managerOf } from '../directory/store.ts'
import { may, type Person } from '../rules.ts'
import { text } from '../text/index.ts'
import { addPerson, changePerson, changeRoles, comeBack, leave } from './actions.ts'
import { PersonFormPage, RolesPage } from './form-page.tsx'
import { happenedTo } from './history-store.ts'
import { PersonPage } from './page.tsx'
import { personWith } from './store.ts'
import { sentences } from './words.ts'

const fields = [
  'name',
  'email',
  'number',
  'establishmentId',
  'department',
  'manager',
  'contract',
  'language',
  'startsOn',
  'endsOn',
] as const

type Errors = Record<string, string>

/** One person: see, add, change, give roles, leave and come back. */
export function personRoutes(services: Services) {
  const { read, show, perform } = services

  async function personFor(c: Request, allowed: (who: Request['var']['who']) => boolean) {
    const id = c.req.param('id')
    const person = allowed(c.var.who) && isId(id) ? await personWith(read, id) : undefined
    if (!person) throw new NotFound()
    return person
  }

  async function showPerson(c: Request, person: Person, errors: Errors = {}) {
    const t = text[c.var.language]
    const done = t.person.flash[c.req.query('done') ?? '']
    const places = await establishmentsOf(read)
    return show(
      c,
      {
        face: 'workbench',
        title: person.name,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: '/people', label: t.directory.title },
        flash: done ? { kind: 'good', text: done } : undefined,
      },
      <PersonPage
        t={t}
        language={c.var.language}
        person={person}
        establishment={places.find(({ id }) => id === person.establishmentId)?.name}
        manager={await managerOf(read, person.id)}
        happened={await happenedTo(read, person.id)}
        mayChange={may.changePeople(c.var.who)}
        mayGiveRoles={may.giveRoles(c.var.who)}
        errors={errors}
      />,
    )
  }

  async function showForm(c: Request, typed: Typed, errors: Errors, person?: Person) {
    const t = text[c.var.language]
    const path = person ? `/people/${person.id}` : '/people'
    const title = person ? t.person.changeTitle(person.name) : t.person.addTitle
    return show(
      c,
      {
        face: 'workbench',
        title,
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: path, label: person?.name ?? t.directory.title },
      },
      <PersonFormPage
        t={t}
        language={c.var.language}
        title={title}
        lead={person ? undefined : t.person.addLead}
        action={person ? `${path}/details` : path}
        button={person ? t.person.save : t.person.add}
        typed={Object.fromEntries(fields.map((field) => [field, typedText(typed, field)]))}
        errors={errors}
        establishments={await establishmentsOf(read)}
        departments={await departments(read)}
      />,
    )
  }

  const showRoles = (c: Request, person: Person, chosen: readonly string[], errors: Errors = {}) =>
    show(
      c,
      {
        face: 'workbench',
        title: text[c.var.language].person.rolesTitle(person.name),
        status: Object.keys(errors).length ? 422 : 200,
        back: { href: `/people/${person.id}`, label: person.name },
      },
      <RolesPage
        t={text[c.var.language]}
        language={c.var.language}
        person={person}
        chosen={chosen}
        errors={errors}
      />,
    )

  return new Hono<Env>()
    .get('/people/new', (c) => {
      if (!may.changePeople(c.var.who)) throw new NotFound()
      return showForm(c, { contract: 'permanent', language: c.var.language }, {})
    })
    .post('/people', async (c) => {
      const typed = await readForm(c)
      const outcome = await perform(addPerson, c.var.who, typed)
      if (outcome.ok) return c.redirect(`/people/${outcome.saved.id}?done=added`, 303)
      return showForm(c, typed, sentences(text[c.var.language], outcome, fields))
    })
    .get('/people/:id', async (c) => showPerson(c, await personFor(c, may.readDirectory)))
    .get('/people/:id/details', async (c) => {
      const person = await personFor(c, may.changePeople)
      const manager = await managerOf(read, person.id)
      return showForm(c, asTyped(person, manager?.number ?? manager?.email), {}, person)
    })
    .post('/people/:id/details', async (c) => {
      const person = await personFor(c, may.changePeople)
      const typed = await readForm(c)
      const outcome = await perform(changePerson, c.var.who, { ...typed, id: person.id })
      if (outcome.ok || isUnchanged(outcome))
        return c.redirect(`/people/${person.id}?done=changed`, 303)
      return showForm(c, typed, sentences(text[c.var.language], outcome, fields), person)
    })
    .get('/people/:id/roles', async (c) => {
      const person = await personFor(c, may.giveRoles)
      return showRoles(c, person, person.roles)
    })
    .post('/people/:id/roles', async (c) => {
      const person = await personFor(c, may.giveRoles)
      const { roles = [] } = await readForm(c)
      const outcome = await perform(changeRoles, c.var.who, { id: person.id, roles })
      if (outcome.ok || isUnchanged(outcome))
        return c.redirect(`/people/${person.id}?done=roles`, 303)
      return showRoles(c, person, roles as string[], sentences(text[c.var.language], outcome))
    })
    .post('/people/:id/departure', async (c) => {
      const person = await personFor(c, may.changePeople)
      const outcome = await perform(leave, c.var.who, { id: person.id })
      if (outcome.ok) return c.redirect(`/people/${person.id}?done=left`, 303)
      return showPerson(c, person, sentences(text[c.var.language], outcome, ['none']))
    })
    .post('/people/:id/return', async (c) => {
      const person = await personFor(c, may.changePeople)
      const outcome = await perform(comeBack, c.var.who, { id: person.id })
      if (outcome.ok || isUnchanged(outcome))
        return c.redirect(`/people/${person.id}?done=returned`, 303)
      return showPerson(c, person, sentences(text[c.var.language], outcome, ['none']))
    })
}

const isUnchanged = (outcome: object) => 'refused' in outcome && outcome.refused === 'unchanged'

const asTyped = (person: Person, manager: string | null | undefined): Typed => ({
  name: person.name,
  email: person.email ?? '',
  number: person.number ?? '',
  establishmentId: person.establishmentId ?? '',
  department: person.department,
  manager: manager ?? '',
  contract: person.contract,
  language: person.language,
  startsOn: person.startsOn ?? '',
  endsOn: person.endsOn ?? '',
})
