import type { Language } from '../../platform/locale.ts'
import { colon } from '../../platform/locale.ts'
import { Icon } from '../icons/icon.tsx'
import { Notice } from '../notice.tsx'
import { uiText } from '../text.ts'
import type { Brand, LanguageLink, PageProps } from './page.tsx'

/** The organisation's logo with its name, or its initial where it has no logo. */
export const Mark = ({ brand, href = '/' }: { brand: Brand; href?: string }) => (
  <a class="mark" href={href}>
    {brand.logoUrl ? (
      <img src={brand.logoUrl} alt="" height="28" />
    ) : (
      <span class="initial" aria-hidden="true">
        {[...brand.name][0]?.toUpperCase()}
      </span>
    )}
    <span>{brand.name}</span>
  </a>
)

export const LanguageSwitch = (props: {
  language: Language
  languages?: readonly LanguageLink[]
}) => {
  const { language, languages = [] } = props
  const current = languages.find(({ code }) => code === language)
  const others = languages.filter(({ code }) => code !== language)
  if (!current || others.length === 0) return null
  return (
    <details class="languages">
      <summary>
        <span class="hush">{`${uiText[language].language}${colon(language)} `}</span>
        {current.label}
        <Icon name="open" small />
      </summary>
      <ul>
        {others.map(({ code, label, href }) => (
          <li>
            <a href={href} lang={code} hreflang={code} rel="nofollow">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Who is signed in, and the way out: a form, so that no prefetch can sign anyone out. */
export const SignedIn = ({ who, language, signOut = '/session/end' }: PageProps) =>
  who ? (
    <form class="signed-in" method="post" action={signOut}>
      <span>
        {who.href ? <a href={who.href}>{who.name}</a> : who.name}
        {who.roles?.length ? <span class="muted small">{who.roles.join(', ')}</span> : null}
      </span>
      <button class="plain" type="submit">
        {uiText[language].signOut}
      </button>
    </form>
  ) : null

export const Back = ({ back, language }: PageProps) =>
  back ? (
    <a class="back" href={back.href}>
      <Icon name="back" small />
      {back.label ?? uiText[language].back}
    </a>
  ) : null

/** What just happened, said once above the page. */
export const Flash = ({ flash }: PageProps) =>
  flash ? (
    <Notice kind={flash.kind} role="status">
      {flash.text}
    </Notice>
  ) : null
