import { later } from '../../../platform/calendar.ts'
import type { WriteTx } from '../../../platform/db/connect.ts'
import type { Language } from '../../../platform/locale.ts'
import { layOut } from '../../../platform/mail/layout.ts'
import type { DueMail, Letter, MailWriter } from '../../../platform/mail/letter.ts'
import type { Services } from '../../../platform/services.ts'
import { linkAddress, makeLinks } from '../../identity/index.ts'
import { brandOf, contactOf, letterHead } from '../../organisation/index.ts'
import { LINK_LASTS } from '../rules.ts'
import { namedOf } from './kinds.ts'
import { letter, single } from './mail-kinds.ts'
import { untilDecent } from './moments.ts'
import { goesToday, stillWaiting, type Waiting, waitingFor } from './store.ts'
import { text } from './text.ts'
import { aboutOf, contactIn, dueIn, type Item, isLate, letterAbout } from './writing.ts'

/** A letter with everything is read by nobody. */
const MOST_NAMED = 8

/** Who gets the mail, and what it names. */
interface Addressed {
  mail: DueMail
  tasks: readonly Waiting[]
}

interface Given {
  tx: WriteTx
  services: Services
  handed: boolean
}

/** The letters of these mails; what nothing is left of is left out. */
async function write(addressed: Addressed[], { tx, services, handed }: Given) {
  const letters = new Map<string, Letter>()
  const brand = await brandOf(tx)
  const contact = contactIn(await contactOf(tx))
  const now = services.now()
  const about = await aboutOf(
    tx,
    services.kinds,
    addressed.flatMap(({ mail: { language }, tasks }) =>
      tasks.map(({ kind, thingId }) => ({ kind, thingId, language })),
    ),
  )
  const known = addressed
    .map(({ mail, tasks }) => ({ mail, tasks: itemsOf(tasks, mail.language).slice(0, MOST_NAMED) }))
    .filter(({ tasks }) => tasks.length)

  const links = await linksFor(tx, known, { handed, now })
  for (const { mail, tasks } of known) {
    const { firstName, ...head } = letterHead(brand, mail, services.settings.url)
    const hrefs = links(mail.id).map((token) => linkAddress(services.settings.url, token))
    const items = tasks.map((item, at) => ({ ...item, href: hrefs[at] ?? '' }))
    const content = letterAbout(mail.language, items, { all: hrefs.at(-1) ?? '', contact })
    letters.set(
      mail.id,
      layOut({ ...head, greeting: text[mail.language].greeting(firstName), ...content }),
    )
  }
  return letters

  function itemsOf(tasks: readonly Waiting[], language: Language): Omit<Item, 'href'>[] {
    return tasks.flatMap((task) => {
      const kind = services.kinds.find(({ name }) => name === task.kind)
      const told = about(task, language)
      if (!kind || !told) return []
      const due = dueIn(task, language)
      const late = isLate(task, now)
      return [{ id: task.id, kind, about: told, due, late, again: task.again }]
    })
  }
}

/** A link for each thing that is named, and where there are several one for them all; by the mail that they stand in. */
async function linksFor(
  tx: WriteTx,
  letters: readonly { mail: DueMail; tasks: readonly Omit<Item, 'href'>[] }[],
  { handed, now }: { handed: boolean; now: Date },
) {
  const wanted = letters.flatMap(({ mail, tasks }) => {
    const paths = tasks.map(({ kind, id }) => kind.href({ id }))
    if (paths.length > 1) paths.push('/me')
    return paths.map((path) => ({ mail, path }))
  })
  const tokens = await makeLinks(
    tx,
    wanted.map(({ mail, path }) => ({
      personId: mail.personId as string,
      purpose: 'invitation' as const,
      path,
      handed,
      address: handed ? undefined : mail.address,
      expiresAt: later(now, LINK_LASTS),
    })),
    now,
  )
  const byMail = Map.groupBy(
    wanted.map(({ mail }, at) => ({ id: mail.id, token: tokens[at] as string })),
    ({ id }) => id,
  )
  return (mailId: string) => (byMail.get(mailId) ?? []).map(({ token }) => token)
}

/** One letter, about all that waits for somebody at the moment at which it is written. */
export const dailyLetter: MailWriter = {
  kind: letter,
  async write(mails, given) {
    const people = mails.map(({ personId }) => personId as string)
    const waiting = await waitingFor(given.tx, people, namedOf(given.services.kinds))
    const tasks = Map.groupBy(waiting, ({ personId }) => personId)
    const addressed = mails.map((mail) => ({
      mail,
      tasks: tasks.get(mail.personId as string) ?? [],
    }))
    if (!given.handed)
      await goesToday(
        given.tx,
        addressed.map(({ mail, tasks }) => ({
          mailId: mail.id,
          personId: mail.personId as string,
          taskIds: tasks.map(({ id }) => id),
        })),
        given.services.now(),
      )
    return write(addressed, given)
  },
  held: untilDecent,
}

/** One task that comes by itself. */
export const singleLetter: MailWriter = {
  kind: single,
  async write(mails, given) {
    const waiting = await stillWaiting(
      given.tx,
      mails.map(({ thingId }) => thingId ?? ''),
    )
    const tasks = new Map(waiting.map((task) => [task.id, task]))
    return write(
      mails.map((mail) => {
        const task = tasks.get(mail.thingId ?? '')
        return { mail, tasks: task ? [task] : [] }
      }),
      given,
    )
  },
  /** What is due at an hour goes at any hour. */
  async held(mails, services) {
    const waiting = await stillWaiting(
      services.read,
      mails.map(({ thingId }) => thingId ?? ''),
    )
    const byDay = new Set(waiting.flatMap(({ id, dueAt }) => (dueAt ? [] : [id])))
    return untilDecent(
      mails.filter(({ thingId }) => byDay.has(thingId ?? '')),
      services,
    )
  },
}
