import { layOut } from '../../platform/mail/layout.ts'
import type { Letter, MailWriter } from '../../platform/mail/letter.ts'
import { brandOf, letterHead } from '../organisation/index.ts'
import { filler, paragraphsOf } from './filled.ts'
import { thingOf } from './kit.ts'
import { launchMail } from './mail-kinds.ts'
import { stepsWith } from './store.ts'
import { text } from './text/index.ts'

/** A mail of the kit, in the language of who gets it; it leads to the policy and lets nobody in. */
export const launchLetter: MailWriter = {
  kind: launchMail,
  async write(mails, { tx, services }) {
    const letters = new Map<string, Letter>()
    const brand = await brandOf(tx)
    const { url } = services.settings
    const kit = await filler(tx, url, services.now())
    const steps = await stepsWith(tx, [...new Set(mails.map(({ thingId }) => thingId ?? ''))])
    for (const mail of mails) {
      const step = steps.get(mail.thingId ?? '')
      const thing = step && thingOf(step.key)
      if (!thing) continue
      const words = kit.words(thing, step, mail.language)
      const t = text[mail.language]
      const { firstName, ...head } = letterHead(brand, mail, url)
      letters.set(
        mail.id,
        layOut({
          ...head,
          subject: words.title,
          greeting: t.greeting(firstName),
          paragraphs: paragraphsOf(words.text),
          button: { label: t.read, href: kit.link },
          footnotes: [t.once],
        }),
      )
    }
    return letters
  },
}
