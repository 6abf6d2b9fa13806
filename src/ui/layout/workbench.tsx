import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/locale.ts'
import { Icon } from '../icons/icon.tsx'
import { uiText } from '../text.ts'
import { Page, type PageProps } from './page.tsx'
import { Back, Flash, LanguageSwitch, Mark, SignedIn } from './parts.tsx'

export interface MenuItem {
  href: string
  label: string
  /** What waits there; 0 is not shown. */
  count?: number
  /** Some of it is past its date. */
  late?: boolean
  /** The name of the part that begins with it. */
  group?: string | undefined
  current?: boolean
  /** Stands apart from those above it, as the settings do. */
  apart?: boolean
}

export interface WorkbenchProps extends PageProps {
  /** Without a menu, or with an empty one, the page is about one thing: sign-in, first start, interview. */
  menu?: readonly MenuItem[]
  /** Beside the page, such as the draft that grows; below it on a phone. */
  aside?: Child
}

/** The face for those who run it: the life cycle as menu. */
export const Workbench = ({ menu = [], aside, ...props }: WorkbenchProps) => (
  <Page {...props} face="workbench">
    <div class={menu.length ? 'bench' : aside ? 'bench split' : 'bench bare'}>
      {menu.length ? (
        <Side {...props} menu={menu} />
      ) : (
        <header class="top">
          <Mark brand={props.brand} />
          <LanguageSwitch language={props.language} languages={props.languages} />
        </header>
      )}
      <main id="content" tabindex={-1}>
        <Back {...props} />
        <Flash {...props} />
        {props.children}
      </main>
      {aside && <aside class="beside">{aside}</aside>}
    </div>
  </Page>
)

const Side = ({ menu, ...props }: WorkbenchProps & { menu: readonly MenuItem[] }) => (
  <header class="side">
    <Mark brand={props.brand} href={menu[0]?.href} />
    <Menu menu={menu} language={props.language} />
    <details class="fold-menu">
      <summary>
        <Icon name="menu" />
        {uiText[props.language].menu}
      </summary>
      <div>
        <Menu menu={menu} language={props.language} />
        <LanguageSwitch language={props.language} languages={props.languages} />
        <SignedIn {...props} />
      </div>
    </details>
    <div class="side-foot">
      <LanguageSwitch language={props.language} languages={props.languages} />
      <SignedIn {...props} />
    </div>
  </header>
)

const Menu = ({ menu, language }: { menu: readonly MenuItem[]; language: Language }) => {
  const t = uiText[language]
  return (
    <nav class="menu-list" aria-label={t.menu}>
      <ul>
        {menu.map(({ href, label, count, late, group, current, apart }) => (
          <li class={apart ? 'apart' : undefined}>
            {group && <span class="part">{group}</span>}
            <a href={href} aria-current={current ? 'page' : undefined}>
              <span>{label}</span>
              {count ? (
                <>
                  <span class="hush">{t.waitsHere(count, late ?? false)}</span>
                  <b class={late ? 'num late' : 'num'} aria-hidden="true">
                    {count}
                  </b>
                </>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
