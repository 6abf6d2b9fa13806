import { Hono } from 'hono'
import { dayOf } from '../../platform/calendar.ts'
import { firstNameOf } from '../../platform/letters/index.ts'
import type { Language } from '../../platform/locale.ts'
import { NotFound } from '../../platform/result.ts'
import type { Services } from '../../platform/services.ts'
import { type Errors, submit } from '../../platform/web/answer.ts'
import { sendFile } from '../../platform/web/download.ts'
import type { Env, Request } from '../../platform/web/env.ts'
import type { Typed } from '../../platform/web/forms.ts'
import { admit, requirePerson } from '../../platform/web/guard.ts'
import { brandOf, letterHead, paperHead, profileOf } from '../organisation/index.ts'
import { holders, holdersWith } from '../people/index.ts'
import { currentPublication, publishedWords } from '../publications/index.ts'
import { finishStep, planStep, sendStep, testStep, wordStep } from './actions.ts'
import { asPlainText, filler, paragraphsOf } from './filled.ts'
import { launchKit, quizAbout, quizQuestions, type Thing, thingOf } from './kit.ts'
import { KitPage, SendPage, ThingPage } from './pages.tsx'
import { kitPoster } from './paper/poster.ts'
import { quizSheet } from './paper/quiz.ts'
import { QuizPage } from './quiz.tsx'
import { goesToAll, may, onPaper, prepares } from './rules.ts'
import { allSteps, reachedBy, stepOf } from './store.ts'
import { text } from './text/index.ts'

const LAUNCH = '/launch'
/** More than a form lets somebody choose among. */
const MOST_PREPARERS = 200

/** Making the policy known: for whoever prepares it, and the quiz for everybody. */
export function launchRoutes(services: Services) {
  const { read, show, settings, now, pdf } = services
  const kit = () => filler(read, settings.url, now())

  function thingIn(c: Request): Thing {
    const thing = thingOf(c.req.param('key') ?? '')
    if (!thing) throw new NotFound()
    return thing
  }

  /** About what people can read; whoever prepares it sees the proposal before there is a version. */
  async function quizHere(c: Request) {
    const current = await currentPublication(read, 'everyone')
    if (!current) {
      admit(c, may.seeLaunch)
      return quizQuestions()
    }
    const [words] = (await publishedWords(read, current.id)).values()
    const keys = words?.blocks.flatMap(({ clauses }) => clauses.map(({ key }) => key)) ?? []
    return quizAbout(new Set(keys.map((key) => Number.parseInt(key, 10))))
  }

  /** Whoever may be the one to do a thing, by name. */
  async function preparers() {
    const some = await holders(read, { count: MOST_PREPARERS })
    return some.filter(({ roles }) => prepares(roles))
  }

  async function languagesFor(reader: Language) {
    const { languages = [] } = (await profileOf(read)) ?? {}
    return languages.toSorted((a, b) => Number(b === reader) - Number(a === reader))
  }

  async function showThing(c: Request, errors: Errors = {}, typed: Typed = {}) {
    admit(c, may.seeLaunch)
    const thing = thingIn(c)
    const { language, who } = c.var
    const t = text[language]
    const step = await stepOf(read, thing.key)
    const { words, link } = await kit()
    const inEach = (await languagesFor(language)).map((code) => ({
      language: code,
      ...words(thing, step, code),
    }))
    const [first] = inEach
    return show(
      c,
      {
        face: 'workbench',
        title: first?.title ?? t.title,
        errors,
        back: { href: LAUNCH, label: t.back },
        flash: flashOf(c),
      },
      <ThingPage
        t={t}
        language={language}
        thing={thing}
        step={step}
        words={inEach}
        mail={thing.kind === 'mail' && first ? await mailIn(first) : undefined}
        people={may.prepareLaunch(who) ? await preparers() : []}
        mayPrepare={may.prepareLaunch(who)}
        maySend={may.sendToAll(who) && goesToAll(thing)}
        errors={errors}
        typed={typed}
      />,
    )

    async function mailIn(said: (typeof inEach)[number]) {
      const { firstName, ...head } = letterHead(
        await brandOf(read),
        { language: said.language, name: who.name },
        settings.url,
      )
      const own = text[said.language]
      return {
        ...head,
        subject: said.title,
        greeting: own.greeting(firstNameOf(firstName)),
        paragraphs: paragraphsOf(said.text),
        button: { label: own.read, href: link },
        footnotes: [own.once],
      }
    }
  }

  async function showSend(c: Request, errors: Errors = {}) {
    admit(c, may.sendToAll)
    const thing = thingIn(c)
    if (!goesToAll(thing)) throw new NotFound()
    const { language } = c.var
    const t = text[language]
    return show(
      c,
      {
        face: 'workbench',
        title: t.check.title,
        errors,
        back: { href: `${LAUNCH}/${thing.key}`, label: thing[language].title },
      },
      <SendPage
        t={t}
        language={language}
        thing={thing}
        published={(await currentPublication(read, 'everyone')) !== undefined}
        reached={await reachedBy(read, dayOf(now()))}
        errors={errors}
      />,
    )
  }

  const flashOf = (c: Request) => {
    const t = text[c.var.language]
    const tested = settings.smtpUrl ? t.testOnItsWay : t.testWaits
    const said = { saved: t.saved, tested, sent: t.sent }
    const done = c.req.query('done')
    return done && Object.hasOwn(said, done)
      ? { kind: 'good' as const, text: said[done as keyof typeof said] }
      : undefined
  }

  const answers = (c: Request, done: 'saved' | 'tested' | 'sent', again = showThing) => ({
    given: { key: c.req.param('key') ?? '' },
    on: `${LAUNCH}/${c.req.param('key')}?done=${done}`,
    again: (errors: Errors, typed: Typed) => again(c, errors, typed),
    words: text[c.var.language].refused,
  })

  return new Hono<Env>()
    .get(LAUNCH, async (c) => {
      admit(c, may.seeLaunch)
      const { language } = c.var
      const t = text[language]
      const steps = new Map((await allSteps(read)).map((step) => [step.key, step]))
      const named = await holdersWith(
        read,
        [...steps.values()].flatMap(({ personId }) => personId ?? []),
      )
      const { words } = await kit()
      return show(
        c,
        { face: 'workbench', title: t.title },
        <KitPage
          t={t}
          language={language}
          all={launchKit().map((thing) => {
            const step = steps.get(thing.key)
            const by = step?.personId ? named.get(step.personId)?.name : undefined
            return { thing, step, by, title: words(thing, step, language).title }
          })}
        />,
      )
    })
    .get(`${LAUNCH}/:key`, (c) => showThing(c))
    .post(`${LAUNCH}/:key/plan`, (c) =>
      submit(c, services, planStep, { ...answers(c, 'saved'), at: { personUnfit: 'personId' } }),
    )
    .post(`${LAUNCH}/:key/done`, (c) => submit(c, services, finishStep, answers(c, 'saved')))
    .post(`${LAUNCH}/:key/words`, (c) => submit(c, services, wordStep, answers(c, 'saved')))
    .post(`${LAUNCH}/:key/test`, (c) => submit(c, services, testStep, answers(c, 'tested')))
    .get(`${LAUNCH}/:key/send`, (c) => showSend(c))
    .post(`${LAUNCH}/:key/send`, (c) => submit(c, services, sendStep, answers(c, 'sent', showSend)))
    .get(`${LAUNCH}/:key/:file{(nl|fr|en|de)\\.(txt|pdf)}`, async (c) => {
      admit(c, may.seeLaunch)
      const thing = thingIn(c)
      const [language, end] = c.req.param('file').split('.') as [Language, 'txt' | 'pdf']
      const { words, link } = await kit()
      const said = words(thing, await stepOf(read, thing.key), language)
      if (end === 'pdf' && !onPaper(thing)) throw new NotFound()
      if (end === 'txt')
        return sendFile(
          c,
          `${thing.key}-${language}.txt`,
          [said.title, asPlainText(said.text), said.button].filter(Boolean).join('\n\n'),
        )
      const about = { head: await paperHead(read), language, link, made: now() }
      const sheet =
        thing.kind === 'poster'
          ? kitPoster(said, about)
          : quizSheet(
              { ...said, paragraphs: paragraphsOf(said.text), questions: await quizHere(c) },
              about,
            )
      return sendFile(c, `${thing.key}-${language}.pdf`, (await pdf.print(sheet)).bytes)
    })
    .get('/quiz', async (c) => {
      requirePerson(c)
      const { language } = c.var
      const thing = launchKit().find(({ kind }) => kind === 'quiz')
      if (!thing) throw new NotFound()
      const said = (await kit()).words(thing, await stepOf(read, thing.key), language)
      return show(
        c,
        {
          face: 'portal',
          title: said.title,
          back: { href: '/me', label: text[language].quiz.home },
        },
        <QuizPage
          t={text[language]}
          language={language}
          title={said.title}
          paragraphs={paragraphsOf(said.text)}
          questions={await quizHere(c)}
        />,
      )
    })
}
