import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import { Button, Notice } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import { type Found, LONGEST, type Piece } from './find.ts'

/** A word in, the clauses that hold it out; the page itself is asked again, so no script is needed. */
export const Search: FC<{
  t: Text['guide']
  path: string
  /** Of the text, which may be another than that of the page. */
  language: Language
  sought: string
  found: readonly Found[]
  nonce: string
  /** What else was asked for instead. */
  children?: Child
}> = ({ t, path, language, sought, found, nonce, children }) => (
  <search class="not-printed">
    <form class="form inline-form" action={path} method="get">
      <input type="hidden" name="text" value={language} />
      <input
        class="input"
        type="search"
        name="q"
        value={sought}
        maxlength={LONGEST}
        aria-label={t.search}
        placeholder={t.search}
      />
      <Button kind="quiet">{t.searchButton}</Button>
    </form>
    {sought && (
      <Notice kind={found.length ? 'good' : 'info'} role="status">
        <p>
          {t.found(found.length, sought)} <a href={`${path}?text=${language}`}>{t.clear}</a>
        </p>
        <ul lang={language}>
          {found.map(({ key, title, around }) => (
            <li>
              <a href={`#${key}`}>
                <Marked pieces={title} />
              </a>
              {around.length > 0 && (
                <p class="small">
                  <Marked pieces={around} />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    {children}
    {found.length > 0 && <style nonce={nonce}>{raw(inSight(found))}</style>}
  </search>
)

const Marked: FC<{ pieces: readonly Piece[] }> = ({ pieces }) => (
  <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
)

/** The text itself is frozen: what was found in it is marked from outside. */
const inSight = (found: readonly Found[]) =>
  `${found
    .filter(({ key }) => /^[\w-]+$/.test(key))
    .map(({ key }) => `[id="${key}"]`)
    .join()}{background:var(--accent-soft)}`
