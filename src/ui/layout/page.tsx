import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/locale.ts'
import type { AccentSet } from '../colour.ts'
import { uiText } from '../text.ts'
import { accentStyle, speculationRules } from './head.ts'

export interface Brand {
  name: string
  logoUrl?: string | null
  accent: AccentSet
}

export interface LanguageLink {
  code: Language
  /** The language's own name. */
  label: string
  href: string
}

/** What every page of both faces needs to know. */
export interface PageProps {
  language: Language
  title: string
  nonce: string
  brand: Brand
  /** Nobody: a visitor. Roles in the words of the reader. */
  who?: { name: string; roles?: readonly string[]; href?: string }
  /** Public paths of the built files. */
  assets: { css: string; scripts: readonly string[] }
  languages?: readonly LanguageLink[]
  back?: { href: string; label?: string }
  flash?: { kind: 'info' | 'good' | 'wait' | 'bad'; text: string }
  /** The form on this page was refused: the title says so first. */
  failed?: boolean
  /** Uses the whole width that there is. */
  wide?: boolean
  /** Where the sign-out form posts to. */
  signOut?: string
  children?: Child
}

/** The document round both layouts. Send it through `asDocument`, which adds the doctype. */
export const Page = ({ face, ...props }: PageProps & { face: 'portal' | 'workbench' }) => {
  const { language, title, nonce, brand, assets, failed, wide, children } = props
  const text = uiText[language]
  return (
    <html lang={language} class={wide ? `${face} roomy` : face}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141917" media="(prefers-color-scheme: dark)" />
        <title>{`${failed ? text.errorInTitle(title) : title} · ${brand.name}`}</title>
        <link rel="icon" href={brand.logoUrl ?? 'data:,'} />
        <link rel="stylesheet" href={assets.css} />
        <style nonce={nonce}>{raw(accentStyle(brand.accent))}</style>
        {assets.scripts.map((src) => (
          <script type="module" src={src} nonce={nonce} />
        ))}
        <script type="speculationrules" nonce={nonce}>
          {raw(speculationRules)}
        </script>
      </head>
      <body>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        {children}
      </body>
    </html>
  )
}

/** A page as a response body: hono/jsx writes no doctype. */
export const asDocument = (page: Child) => html`<!doctype html>${page}`
