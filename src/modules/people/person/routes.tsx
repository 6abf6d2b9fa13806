import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import type { Module } from '../../../platform/module.ts'
import { ask } from '../../../platform/read.ts'
import type { Services } from '../../../platform/services.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import type { Typed } from '../../../platform/web/forms.ts'
import { admit, admitProven } from '../../../platform/web/guard.ts'
import { establishmentsOf } from '../../organisation/index.ts'
import { departments } from '../directory/departments-store.ts'
import { personLeft } from '../events.ts'
import { may, type Person } from '../rules.ts'
import { type Text, text } from '../text/index.ts'
import { addPerson, changePerson, changeRoles, comeBack, leave } from './actions.ts'
import { asTyped, fields, PersonFormPage, RolesPage } from './form-page.tsx'
import { PersonPage } from './pages.tsx'
import { onePerson } from './reads.ts'

/** Where what the directory has against it stands on the form. */
const at = {
  emailTaken: 'email',
  ownerEmail: 'email',
  roleEmail: 'email',
  numberTaken: 'number',
  establishmentUnknown: 'establishmentId',
  managerUnknown: 'manager',
  managerSelf: 'manager',
  managerCircle: 'manager',
} as const

/** One person: see, add, change, give roles, leave and come back. */
export function personRoutes(services: Services, house: readonly Module[]) {
  const { read, show, now, foretold } = services
  const idIn = (c: Request) => c.req.param('id') ?? ''
  const personFor = (c: Request) => ask(c, services, onePerson, { id: idIn(c) })
  const wordsFor = (c: Request) => text[c.var.language].faults
  const done = (c: Request, what: keyof Text['person']['flash']) =>
    `/people/${idIn(c)}?done=${what}`

  async function showPerson(c: Request, errors: Errors = {}) {
    const { who, language } = c.var
    const t = text[language]
    const seen = await personFor(c)
    const { id } = seen.person
    const rows = house.map(({ person }) => person?.(services, who, id, language) ?? [])
    const leaves = may.changePeople(who) && !seen.person.leftAt
    const panels = house.map(({ personPanel }) => personPanel?.(services, who, id, language))
    return show(
      c,
      {
        face: 'workbench',
        title: seen.person.name,
        errors,
        back: { href: '/people', label: t.directory.title },
        flash: doneIn(c, t.person.flash),
      },
      <PersonPage
        {...seen}
        t={t}
        language={language}
        today={dayOf(now())}
        mayChange={may.changePeople(who)}
        mayGiveRoles={may.giveRoles(who)}
        rows={(await Promise.all(rows)).flat()}
        panels={(await Promise.all(panels)).filter((panel) => panel !== undefined)}
        onLeaving={leaves ? await foretold(personLeft, { thing: id }, language) : []}
        errors={errors}
      />,
    )
  }

  async function showForm(c: Request, typed: Typed, errors: Errors = {}, person?: Person) {
    const t = text[c.var.language]
    const title = person ? t.person.changeTitle(person.name) : t.person.addTitle
    const back = person
      ? { href: `/people/${person.id}`, label: person.name }
      : { href: '/people', label: t.directory.title }
    return show(
      c,
      { face: 'workbench', title, errors, back },
      <PersonFormPage
        t={t}
        language={c.var.language}
        title={title}
        person={person}
        typed={typed}
        errors={errors}
        establishments={await establishmentsOf(read)}
        departments={await departments(read)}
      />,
    )
  }

  async function showRoles(c: Request, chosen?: readonly string[], errors: Errors = {}) {
    const { person } = await personFor(c)
    const t = text[c.var.language]
    const title = t.person.rolesTitle(person.name)
    const back = { href: `/people/${person.id}`, label: person.name }
    return show(
      c,
      { face: 'workbench', title, errors, back },
      <RolesPage
        t={t}
        language={c.var.language}
        person={person}
        chosen={chosen ?? person.roles}
        errors={errors}
      />,
    )
  }

  return new Hono<Env>()
    .get('/people/new', (c) => {
      admit(c, may.changePeople)
      return showForm(c, { contract: 'permanent', language: c.var.language })
    })
    .post('/people', (c) =>
      submit(c, services, addPerson, {
        on: ({ id, ended }) => `/people/${id}?done=${ended ? 'ended' : 'added'}`,
        again: (errors, typed) => showForm(c, typed, errors),
        words: wordsFor(c),
        at,
        fields,
      }),
    )
    .get('/people/:id', (c) => showPerson(c))
    .get('/people/:id/details', async (c) => {
      admitProven(c, may.changePeople, now())
      const { person, manager } = await personFor(c)
      return showForm(c, asTyped(person, manager), {}, person)
    })
    .post('/people/:id/details', (c) =>
      submit(c, services, changePerson, {
        given: { id: idIn(c) },
        on: ({ ended, stillGone }) =>
          done(c, ended ? 'ended' : stillGone ? 'stillGone' : 'changed'),
        again: async (errors, typed) => showForm(c, typed, errors, (await personFor(c)).person),
        words: wordsFor(c),
        at: { ...at, ownerEnds: 'endsOn', lastOwner: 'endsOn' },
        fields,
        instead: { unchanged: done(c, 'changed') },
      }),
    )
    .get('/people/:id/roles', (c) => {
      admitProven(c, may.giveRoles, now())
      return showRoles(c)
    })
    .post('/people/:id/roles', (c) =>
      submit(c, services, changeRoles, {
        given: { id: idIn(c) },
        on: done(c, 'roles'),
        again: (errors, { roles = [] }) => showRoles(c, [roles].flat().map(String), errors),
        words: wordsFor(c),
        at: { lastOwner: 'roles' },
        fields: ['roles'],
        instead: { unchanged: done(c, 'roles') },
      }),
    )
    .post('/people/:id/departure', (c) =>
      submit(c, services, leave, {
        given: { id: idIn(c) },
        on: done(c, 'left'),
        again: (errors) => showPerson(c, errors),
        words: wordsFor(c),
      }),
    )
    .post('/people/:id/return', (c) =>
      submit(c, services, comeBack, {
        given: { id: idIn(c) },
        on: ({ passed }) => done(c, passed ? 'returnedOpen' : 'returned'),
        again: (errors) => showPerson(c, errors),
        words: wordsFor(c),
        instead: { unchanged: done(c, 'returned') },
      }),
    )
}
