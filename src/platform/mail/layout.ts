import { html, raw } from 'hono/html'
import type { Language } from '../locale.ts'
import type { Letter } from './letter.ts'

/** A plain, short mail with one button. */
export interface LetterParts {
  language: Language
  organisation: string
  /** The organisation's colour, dark enough for white text. */
  accent: string
  subject: string
  greeting: string
  paragraphs: string[]
  button?: { label: string; href: string }
  /** Six digits to type over, where the reader sits at another device. */
  code?: string
  /** Under the button, smaller: why you get this, what to do if it is not for you. */
  footnotes: string[]
}

/** Both parts of a mail, saying the same. Tables and inline styles, because Outlook knows nothing else. */
export function layOut(parts: LetterParts): Pick<Letter, 'subject' | 'text' | 'html'> {
  return { subject: parts.subject, text: asText(parts), html: asHtml(parts) }
}

function asText({ greeting, paragraphs, button, code, footnotes, organisation }: LetterParts) {
  return [
    greeting,
    ...paragraphs,
    ...(code ? [code] : []),
    ...(button ? [`${button.label}:\n${button.href}`] : []),
    organisation,
    ...footnotes,
  ].join('\n\n')
}

const FONT = 'font-family:Georgia,serif'
const SANS = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

function asHtml(parts: LetterParts) {
  const { language, organisation, accent, subject, greeting, paragraphs, button, code, footnotes } =
    parts
  const paragraph = (text: string) =>
    html`<p style="margin:0 0 16px;font-size:17px;line-height:1.55;${raw(FONT)}">${text}</p>`
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title></head>
<body style="margin:0;padding:0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left"><tr><td>
<p style="margin:0 0 24px;font-size:15px;font-weight:600;${raw(SANS)}">${organisation}</p>
${paragraph(greeting)}${paragraphs.map(paragraph)}
${code ? html`<p style="margin:8px 0 24px;font-size:32px;letter-spacing:6px;font-weight:600;${raw(SANS)}">${code}</p>` : ''}
${button ? asButton(button, accent) : ''}
<hr style="border:0;border-top:1px solid #ccc8bd;margin:28px 0 16px">
${footnotes.map((text) => html`<p style="margin:0 0 8px;font-size:13px;line-height:1.5;opacity:.75;${raw(SANS)}">${text}</p>`)}
</td></tr></table></td></tr></table></body></html>`)
}

const asButton = ({ label, href }: { label: string; href: string }, accent: string) =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 8px"><tr><td bgcolor="${accent}" style="border-radius:8px">
<a href="${href}" style="display:inline-block;padding:14px 26px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;${raw(SANS)}">${label}</a></td></tr></table>`
