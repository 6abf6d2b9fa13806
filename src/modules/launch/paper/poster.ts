import type { Language } from '../../../platform/locale.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/index.ts'
import type { Words } from '../rules.ts'
import { qrAlt } from './text.ts'

/** A poster of the kit: few words, large, and a code that leads to the policy. */
export function kitPoster(
  words: Words & { button?: string },
  {
    head: { logo, organisation, accent },
    language,
    link,
    made,
  }: { head: Omit<Letterhead, 'language'>; language: Language; link: string; made: Date },
): Sheet {
  return {
    template: 'modules/launch/paper/poster.typ',
    data: {
      language,
      organisation,
      accent: accentFor(accent).light.accent,
      title: words.title,
      text: words.text,
      button: words.button ?? link.replace(/^https?:\/\//, ''),
      words: { qrAlt: qrAlt[language] },
    },
    ...(logo && { logo }),
    qr: link,
    made,
  }
}
