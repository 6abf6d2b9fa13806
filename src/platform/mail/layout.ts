import { html, raw } from 'hono/html'
import type { Letter, LetterParts } from './letter.ts'

const MARK = 'mark'

/** Both parts of a mail, saying the same. Tables and inline styles, because Outlook knows nothing else. */
export function layOut(parts: LetterParts): Letter {
  const { subject, from, mark } = parts
  return {
    subject,
    text: asText(parts),
    html: asHtml(parts),
    parts,
    replyTo: from?.email ? { name: from.name, address: from.email } : undefined,
    ...(mark && {
      attachments: [{ filename: 'logo.png', content: mark, contentType: 'image/png', cid: MARK }],
    }),
  }
}

function asText(parts: LetterParts) {
  const { greeting, paragraphs, items = [], button, code, footnotes, check } = parts
  return [
    greeting,
    ...paragraphs,
    ...items.map(({ title, facts, href }, at) => `${at + 1}. ${title}\n   ${facts}\n   ${href}`),
    ...(code ? [code] : []),
    ...(button ? [`${button.label}:\n${button.href}`] : []),
    signedBy(parts).join('\n'),
    ...footnotes,
    ...(check ? [check] : []),
  ].join('\n\n')
}

/** Whose mail it is, a person before their house; the HTML part has the house at its head. */
const signedBy = ({ from, organisation }: LetterParts) =>
  [from?.name, organisation].filter((line) => line !== undefined && line !== '')

const FONT = 'font-family:Georgia,serif'
const SANS = 'font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif'

function asHtml(parts: LetterParts) {
  const { language, accent, from, subject, greeting, paragraphs, items = [], button, code } = parts
  const small = [...parts.footnotes, ...(parts.check ? [parts.check] : [])]
  const paragraph = (text: string) =>
    html`<p style="margin:0 0 16px;font-size:17px;line-height:1.55;${raw(FONT)}">${text}</p>`
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<style>${raw(IN_THE_DARK)}</style><title>${subject}</title></head>
<body style="margin:0;padding:0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left"><tr><td>
${parts.organisation ? asHead(parts) : ''}
${paragraph(greeting)}${paragraphs.map(paragraph)}
${items.length ? asItems(items, accent) : ''}
${code ? html`<p style="margin:8px 0 24px;font-size:32px;letter-spacing:6px;font-weight:600;${raw(SANS)}">${code}</p>` : ''}
${button ? asButton(button, accent) : ''}
${from?.name ? html`<p style="margin:24px 0 0;font-size:17px;line-height:1.55;${raw(FONT)}">${from.name}</p>` : ''}
<hr style="border:0;border-top:1px solid #ccc8bd;margin:24px 0 16px">
${small.map((text) => html`<p style="margin:0 0 8px;font-size:13px;line-height:1.5;opacity:.75;${raw(SANS)}">${text}</p>`)}
</td></tr></table></td></tr></table></body></html>`)
}

/** The mark beside the name: the logo on white, which it was drawn for, or the first letter in the house's colour. */
const asHead = ({ mark, organisation, accent }: LetterParts) =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 24px"><tr><td style="padding-right:12px">${
    mark
      ? html`<img src="cid:${MARK}" alt="" height="32" style="display:block;height:32px;width:auto;max-width:220px;background:#ffffff;border-radius:4px">`
      : html`<table role="presentation" cellpadding="0" cellspacing="0"><tr><td bgcolor="${accent}" align="center" width="32" height="32" style="border-radius:6px;color:#ffffff;font-size:17px;font-weight:600;${raw(SANS)}">${[...organisation][0] ?? ''}</td></tr></table>`
  }</td><td style="font-size:15px;font-weight:600;${raw(SANS)}">${organisation}</td></tr></table>`

/** What a pressing date looks like: dark enough on white, and its words say the same. */
const PRESSING = '#a34a00'
/** Colours for white paper cannot be read in the dark; a mail program that knows no such rule keeps its own white. */
const IN_THE_DARK =
  '@media (prefers-color-scheme:dark){.title{color:inherit!important}.pressing{color:#e9a25a!important}}'

const asItems = (items: NonNullable<LetterParts['items']>, accent: string) =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-top:1px solid #ccc8bd">${items.map(
    ({ title, facts, href, pressing }, at) =>
      html`<tr><td valign="top" width="30" style="padding:14px 0;border-bottom:1px solid #ccc8bd;font-size:17px;${raw(FONT)}">${at + 1}</td>
<td style="padding:14px 0;border-bottom:1px solid #ccc8bd;${raw(SANS)}"><a class="title" href="${href}" style="font-size:16px;font-weight:600;line-height:1.4;color:${accent}">${title}</a><br>
<span${raw(pressing ? ' class="pressing"' : '')} style="font-size:14px;line-height:1.6;${raw(pressing ? `color:${PRESSING};font-weight:600` : 'opacity:.8')}">${facts}</span></td></tr>`,
  )}</table>`

const asButton = ({ label, href }: { label: string; href: string }, accent: string) =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 8px"><tr><td bgcolor="${accent}" style="border-radius:8px">
<a href="${href}" style="display:inline-block;padding:14px 26px;font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;${raw(SANS)}">${label}</a></td></tr></table>`
