import { dayOf } from '../../../platform/calendar.ts'
import type { Letterhead, Sheet } from '../../../platform/pdf/index.ts'
import { accentFor } from '../../../ui/index.ts'
import type { Ours } from '../ours.ts'
import { text } from '../text.ts'
import { qrAlt } from './text.ts'

/** The house rules for a counter or a door: half an A4, with a code that leads to them. */
export function houseRulesSheet(
  { language, title, intro, rules, contact }: Ours,
  { head, url, since }: { head: Omit<Letterhead, 'language'>; url: string; since: Date },
): Sheet {
  const { logo, organisation, accent } = head
  return {
    template: 'modules/visitors/paper/house-rules.typ',
    data: {
      language,
      organisation,
      accent: accentFor(accent).light.accent,
      title,
      intro,
      rules,
      complaint: text[language].complaint,
      contact: [contact.name, contact.phone, contact.email].filter(Boolean),
      url: url.replace(/^https?:\/\//, ''),
      words: { qrAlt: qrAlt[language] },
    },
    ...(logo && { logo }),
    qr: url,
    made: new Date(`${dayOf(since)}T12:00:00Z`),
  }
}
