import type { ReadDb } from '../../platform/db/connect.ts'
import { figure, type Language, longTime } from '../../platform/locale.ts'
import type { Kept } from '../../platform/module.ts'
import { keptAttempts, keptCredentials, keptLinks, keptSessions } from './about-store.ts'
import { deviceParts } from './devices/rules.ts'
import { recoveryCodesLeft } from './second-step/recovery-store.ts'
import { waysIn } from './sessions/text.ts'
import { text } from './text/index.ts'

/** How this person comes in, where they are signed in, and what was sent or begun for it. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const at = (moment: Date) => longTime(moment, language)
  const [sessions, links, attempts] = await Promise.all([
    keptSessions(db, personId),
    keptLinks(db, personId),
    keptAttempts(db, personId),
  ])
  const kept = [
    { what: t.about.access, lines: await accessOf(db, personId, language) },
    {
      what: t.about.devices,
      lines: sessions.map(({ device, by, since, seen }) => {
        const { browser, system } = deviceParts(device)
        const name = t.devices.on(browser, system)
        return t.about.device(name, waysIn[language][by], at(since), at(seen))
      }),
    },
    {
      what: t.about.links,
      lines: links.map(({ handed, used, ...link }) => {
        const made = handed ? t.about.handedLink : t.about.link
        return [
          made(at(link.at), at(link.until)),
          ...(used ? [t.about.usedLink(at(used))] : []),
        ].join(' ')
      }),
    },
    {
      what: t.about.tries,
      lines: attempts.map((attempt) =>
        t.about.tried(at(attempt.at), figure(attempt.tries, language)),
      ),
    },
  ]
  return kept.filter(({ lines }) => lines.length > 0)
}

async function accessOf(db: ReadDb, personId: string, language: Language): Promise<string[]> {
  const { about } = text[language]
  const kept = await keptCredentials(db, personId)
  if (!kept?.hasPassword) return [about.noPassword]
  const step = kept.stepOn ? 'on' : kept.stepBegun ? 'begun' : 'off'
  const left = await recoveryCodesLeft(db, personId)
  return [
    about.password,
    ...(kept.handed ? [about.handedPassword] : []),
    about.secondStep[step],
    ...(left > 0 ? [about.codesLeft(figure(left, language))] : []),
  ]
}
