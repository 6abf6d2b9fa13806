import { dayOf } from '../../../platform/calendar.ts'
import { listed } from '../../../platform/locale.ts'
import { layOut } from '../../../platform/mail/layout.ts'
import type { Letter, MailWriter } from '../../../platform/mail/letter.ts'
import { brandOf, letterHead } from '../../organisation/index.ts'
import { spentDates } from './jobs.ts'
import { team } from './mail-kinds.ts'
import { untilDecent } from './moments.ts'
import { teamLines } from './team-store.ts'
import { text } from './text.ts'
import { aboutOf } from './writing.ts'

/** Who of a manager's people still has something open when the reminders are over; dropped where nobody has. */
export const teamLetter: MailWriter = {
  kind: team,
  async write(mails, { tx, services }) {
    const letters = new Map<string, Letter>()
    const brand = await brandOf(tx)
    const { kinds } = services
    const which = await spentDates({ read: tx, kinds }, dayOf(services.now()))
    const managers = mails.map(({ personId }) => personId as string)
    const lines = Map.groupBy(await teamLines(tx, managers, which), ({ managerId }) => managerId)
    const about = await aboutOf(
      tx,
      kinds,
      mails.flatMap(({ personId, language }) =>
        (lines.get(personId as string) ?? []).map((line) => ({ ...line, language })),
      ),
    )
    for (const mail of mails) {
      const own = lines.get(mail.personId as string)
      if (!own) continue
      const { language } = mail
      const t = text[language]
      const { firstName, ...head } = letterHead(brand, mail, services.settings.url)
      const things = [...Map.groupBy(own, ({ kind, thingId }) => `${kind} ${thingId}`).values()]
      const left = (own[0]?.total ?? 0) - own.length
      letters.set(
        mail.id,
        layOut({
          ...head,
          subject: t.team.subject,
          greeting: t.greeting(firstName),
          paragraphs: [
            t.team.lead,
            ...things.flatMap((people) => {
              const [first] = people
              const told = first && about(first, language)
              const names = people.map(({ name }) => name)
              return told ? [t.team.line(told.name, listed(names, language))] : []
            }),
            ...(left > 0 ? [`… ${t.team.more(left)}.`] : []),
            t.team.kind,
          ],
          footnotes: [t.team.weekly],
        }),
      )
    }
    return letters
  },
  held: untilDecent,
}
