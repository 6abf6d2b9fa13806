import { Hono } from 'hono'
import { dayOf } from '../../../platform/calendar.ts'
import { figure, type Language, longTime, shortDate } from '../../../platform/locale.ts'
import { addressOf } from '../../../platform/mail/receivers.ts'
import type { Services } from '../../../platform/services.ts'
import type { TaskKind } from '../../../platform/task-kind.ts'
import { isLocalUrl } from '../../../platform/typed-address.ts'
import { type Errors, submit } from '../../../platform/web/answer.ts'
import { doneIn } from '../../../platform/web/done.ts'
import type { Env, Request } from '../../../platform/web/env.ts'
import { isId, type Typed } from '../../../platform/web/forms.ts'
import { addressWith, pageOf } from '../../../platform/web/paging.ts'
import { mayReadMails } from '../../../platform/who.ts'
import { brandOf, contactOf, letterHead } from '../../organisation/index.ts'
import { keepPreparedAudience } from '../audience/actions.ts'
import { peopleReached, reachWays } from '../audience/reach-store.ts'
import { countriesOf } from '../letters/countries-store.ts'
import { workingIn } from '../letters/moments.ts'
import { stepsOf } from '../letters/rules.ts'
import { text as letterText } from '../letters/text.ts'
import { contactIn, dueIn, letterAbout } from '../letters/writing.ts'
import { text } from '../text/index.ts'
import { actsOf } from './acts.ts'
import { CheckPage } from './check-page.tsx'
import type { Prepared } from './prepared-store.ts'
import { ReachedPage } from './reached-page.tsx'
import type { SampleMail } from './sample-mail.tsx'
import { preparedSeen, toldOf } from './seen.ts'

const PAGE = 100

/** A round that was put ready: what happens when it starts, a mail to look at, and the start. */
export function checkRoutes(services: Services, kind: TaskKind) {
  const { read, show, now, settings } = services
  const { home } = kind
  const acts = actsOf(kind)
  const pathOf = (c: Request) => `${home}/prepared/${c.req.param('id')}`

  async function sampleOf(
    prepared: Prepared,
    language: Language,
    name: string,
  ): Promise<SampleMail | undefined> {
    const about = (await kind.about(read, [prepared.thingId], language)).get(prepared.thingId)
    if (!about) return undefined
    const due = dueIn({ dueOn: prepared.dueOn, dueAt: null }, language)
    const item = { id: '', kind, about, due, late: false, again: false, href: '' }
    const contact = contactIn(await contactOf(read))
    const { firstName, ...head } = letterHead(await brandOf(read), { language, name }, settings.url)
    return {
      to: name,
      parts: {
        ...head,
        greeting: letterText[language].greeting(firstName),
        ...letterAbout(language, [item], { all: '', contact }),
      },
    }
  }

  /** The days on which most are reminded before the date. */
  async function remindersOf({ dueOn }: Prepared, language: Language) {
    if (kind.clock.in !== 'days') return []
    const [country = 'NL'] = await countriesOf(read)
    const today = dayOf(now())
    return stepsOf(kind.clock, dueOn, await workingIn(country))
      .slice(0, kind.clock.before.length)
      .filter((day, at, all) => day > today && all.indexOf(day) === at)
      .sort()
      .map((day) => shortDate(day, language))
  }

  async function showCheck(c: Request, errors: Errors = {}, typed: Typed = {}) {
    const prepared = await preparedSeen(c, read, kind)
    const { language, who } = c.var
    const t = text[language]
    const told = await toldOf(read, kind, [prepared], language)
    const { about, whom } = told(prepared)
    const { reach } = prepared
    const mails = reach.languages
    const inLanguage = (wanted?: string) => mails.find((one) => one.language === wanted)
    const { testWaits, ...done } = t.check.flash
    const flash = settings.smtpUrl ? done : { ...done, tested: testWaits }
    const shown = inLanguage(c.req.query('mail')) ?? inLanguage(language) ?? mails[0]
    return show(
      c,
      {
        face: 'workbench',
        title: t.check.title,
        errors,
        back: { href: `${home}/rounds/new?prepared=${prepared.id}`, label: t.check.change },
        flash: doneIn(c, flash),
      },
      <CheckPage
        t={t}
        language={language}
        path={pathOf(c)}
        home={home}
        id={prepared.id}
        reach={reach}
        asked={kind.words[language].asked(reach.asked, figure(reach.asked, language))}
        what={{ name: about.name, href: about.href }}
        readable={about.languages ?? []}
        whom={whom}
        dueOn={prepared.dueOn}
        reminders={await remindersOf(prepared, language)}
        yearly={prepared.yearly}
        countedAt={longTime(prepared.countedAt, language)}
        mails={mails}
        shown={shown && (await sampleOf(prepared, shown.language, who.name))}
        testTo={await addressOf(read, who.id, services.mailboxes)}
        onlyHere={isLocalUrl(settings.url)}
        mailWaits={settings.smtpUrl ? undefined : t.newRound.mailWaits(mayReadMails(who))}
        errors={errors}
        typed={typed}
      />,
    )
  }

  return new Hono<Env>()
    .get(`${home}/prepared/:id`, (c) => showCheck(c))
    .get(`${home}/prepared/:id/people`, async (c) => {
      const prepared = await preparedSeen(c, read, kind)
      const t = text[c.var.language]
      const way = reachWays.find((one) => one === c.req.query('way')) ?? 'byMail'
      const { name, after } = c.req.query()
      const from = name !== undefined && isId(after) ? { name, id: after } : undefined
      const found = await peopleReached(read, { ...prepared, today: dayOf(now()) }, way, {
        after: from,
        count: PAGE + 1,
      })
      const { lines, last } = pageOf(found, PAGE)
      const next = new URLSearchParams(last ? { way, name: last.name, after: last.id } : {})
      const { title } = t.check.ways[way]
      return show(
        c,
        {
          face: 'workbench',
          title: t.check.who,
          back: { href: pathOf(c), label: t.check.title },
        },
        <ReachedPage
          t={t}
          title={`${figure(prepared.reach[way], c.var.language)} ${title(prepared.reach[way])}`}
          people={lines}
          next={last && addressWith(`${pathOf(c)}/people`, next)}
        />,
      )
    })
    .post(`${home}/prepared/:id/waiting`, (c) =>
      submit(c, services, acts.wait, {
        given: { id: c.req.param('id') },
        on: pathOf(c),
        again: (errors) => showCheck(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/prepared/:id/count`, (c) =>
      submit(c, services, acts.wait, {
        given: { id: c.req.param('id') },
        on: `${pathOf(c)}?done=counted`,
        again: (errors) => showCheck(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/prepared/:id/test`, (c) =>
      submit(c, services, acts.test, {
        given: { id: c.req.param('id') },
        on: `${pathOf(c)}?done=tested`,
        again: (errors) => showCheck(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/prepared/:id/audience`, (c) =>
      submit(c, services, keepPreparedAudience, {
        given: { preparedId: c.req.param('id') },
        on: `${pathOf(c)}?done=kept`,
        again: (errors, typed) => showCheck(c, errors, typed),
        words: text[c.var.language].refused,
        at: { audienceNameTaken: 'name' },
        fields: ['name'],
      }),
    )
    .post(`${home}/prepared/:id/removal`, (c) =>
      submit(c, services, acts.drop, {
        given: { id: c.req.param('id') },
        on: home,
        again: (errors) => showCheck(c, errors),
        words: text[c.var.language].refused,
      }),
    )
    .post(`${home}/prepared/:id/start`, (c) =>
      submit(c, services, acts.start, {
        given: { id: c.req.param('id') },
        on: ({ id, asked, invited }) => `${home}/rounds/${id}?asked=${asked}&invited=${invited}`,
        again: (errors) => showCheck(c, errors),
        words: text[c.var.language].refused,
      }),
    )
}
