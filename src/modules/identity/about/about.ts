import type { ReadDb } from '../../../platform/db/connect.ts'
import { figure, type Language, longDate, longTime } from '../../../platform/locale.ts'
import type { Kept } from '../../../platform/module.ts'
import { deviceParts } from '../devices/rules.ts'
import { recoveryCodesLeft } from '../second-step/recovery-store.ts'
import { waysIn } from '../sessions/text.ts'
import { text as words } from '../text/index.ts'
import {
  keptAttempts,
  keptCredentials,
  keptDevices,
  keptLinks,
  keptSessions,
  keptTries,
} from './store.ts'
import { text } from './text.ts'

/** How this person comes in, where they are signed in, and what was sent or begun for it. */
export async function keptAbout(db: ReadDb, personId: string, language: Language): Promise<Kept[]> {
  const t = text[language]
  const at = (moment: Date) => longTime(moment, language)
  const [sessions, links, attempts, devices, tries] = await Promise.all([
    keptSessions(db, personId),
    keptLinks(db, personId),
    keptAttempts(db, personId),
    keptDevices(db, personId),
    keptTries(db, personId),
  ])
  const named = (device: string) => {
    const { browser, system } = deviceParts(device)
    return words[language].devices.on(browser, system)
  }
  const kept = [
    { what: t.access, lines: await accessOf(db, personId, language) },
    {
      what: t.devices,
      lines: sessions.map(({ device, by, since, seen }) =>
        t.device(named(device), waysIn[language][by], at(since), at(seen)),
      ),
    },
    {
      what: t.known,
      lines: devices.map(({ device, since, seen }) =>
        t.knownDevice(named(device), at(since), at(seen)),
      ),
    },
    {
      what: t.links,
      lines: links.map(({ handed, used, ...link }) => {
        const made = handed ? t.handedLink : t.link
        return [made(at(link.at), at(link.until)), ...(used ? [t.usedLink(at(used))] : [])].join(
          ' ',
        )
      }),
    },
    {
      what: t.tries,
      lines: [
        ...attempts.map((attempt) => t.tried(at(attempt.at), figure(attempt.tries, language))),
        ...tries.map(({ day, count }) =>
          t.triedOn(longDate(day, language), figure(Number(count), language)),
        ),
      ],
    },
  ]
  return kept.filter(({ lines }) => lines.length > 0)
}

async function accessOf(db: ReadDb, personId: string, language: Language): Promise<string[]> {
  const t = text[language]
  const kept = await keptCredentials(db, personId)
  if (!kept?.hasPassword) return [t.noPassword]
  const step = kept.stepOn ? 'on' : kept.stepBegun ? 'begun' : 'off'
  const left = await recoveryCodesLeft(db, personId)
  return [
    t.password,
    ...(kept.handed ? [t.handedPassword] : []),
    t.secondStep[step],
    ...(left > 0 ? [t.codesLeft(figure(left, language))] : []),
  ]
}
