import { layOut } from '../../../platform/mail/layout.ts'
import type { Letter, MailWriter } from '../../../platform/mail/letter.ts'
import { brandOf, contactOf, letterHead } from '../../organisation/index.ts'
import { preparedWith } from '../rounds/prepared-store.ts'
import { test } from './mail-kinds.ts'
import { text } from './text.ts'
import { aboutOf, contactIn, dueIn, letterAbout } from './writing.ts'

/** The letter of a round that has not started, to whoever prepares it: as it will arrive, with a link to the text. */
export const testLetter: MailWriter = {
  kind: test,
  async write(mails, { tx, services }) {
    const letters = new Map<string, Letter>()
    const brand = await brandOf(tx)
    const contact = contactIn(await contactOf(tx))
    for (const mail of mails) {
      const { language } = mail
      const prepared = await preparedWith(tx, mail.thingId ?? '')
      const kind = services.kinds.find(({ name }) => name === prepared?.kind)
      if (!prepared || !kind) continue
      const about = await aboutOf(tx, [kind], [{ ...prepared, language }])
      const told = about(prepared, language)
      if (!told) continue
      const t = text[language]
      const due = dueIn({ dueOn: prepared.dueOn, dueAt: null }, language)
      const href = new URL(told.href ?? kind.home, services.settings.url).href
      const { firstName, ...head } = letterHead(brand, mail, services.settings.url)
      const { subject, footnotes, ...content } = letterAbout(
        language,
        [{ id: mail.id, kind, about: told, due, late: false, again: false, href }],
        { all: href, contact },
      )
      letters.set(
        mail.id,
        layOut({
          ...head,
          greeting: t.greeting(firstName),
          subject: t.test.subject(subject),
          ...content,
          footnotes: [t.test.note, ...footnotes.slice(1)],
        }),
      )
    }
    return letters
  },
}
