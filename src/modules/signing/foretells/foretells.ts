import { foretell } from '../../../platform/event.ts'
import { figure } from '../../../platform/locale.ts'
import { published } from '../../policies/index.ts'
import { currentPublication } from '../../publications/index.ts'
import { askedAbout } from '../../tasks/index.ts'
import { signature } from '../kind/kind.ts'
import { text } from './text.ts'

export const signingForetells = [
  /** Whom a new version is about: those who signed the one before, and those who were asked and did not yet. */
  foretell(published, async (db, { facts: { document, material } = {} }, language) => {
    const current = document && (await currentPublication(db, document))
    if (!current) return []
    const t = text[language]
    const { open, done, href } = await askedAbout(db, signature, [current.id])
    const say = (count: number) => figure(count, language)
    if (material)
      return [
        ...(done
          ? [{ title: t.again(done, say(done)), text: t.againText(current.number), href }]
          : []),
        ...(open ? [{ title: t.ends(open, say(open)), text: t.endsText, href, ends: true }] : []),
      ]
    return [
      ...(done ? [{ title: t.keeps(done, say(done)), text: t.keepsText }] : []),
      ...(open ? [{ title: t.goesOn(open, say(open)), text: t.goesOnText, href }] : []),
    ]
  }),
]
