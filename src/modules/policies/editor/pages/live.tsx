import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Kind } from '../../../../library/clauses/rules.ts'
import { wordsIn } from '../../../../library/language/words.ts'
import { toSafeHtml } from '../../../../library/markdown.ts'
import { signName } from '../../../../platform/letters/index.ts'
import { type Language, languageNames } from '../../../../platform/locale.ts'
import { Clause, Details, Line } from '../../../../ui/index.ts'
import type { Draft } from '../../draft/types.ts'
import type { Text as Shared } from '../../text/index.ts'
import type { LanguageFill } from '../fills.ts'
import { LINE_WORDS, ORDER_WORDS, SHORT_WORDS, unknownIn } from '../forms.ts'
import { inDraft, isOwn } from '../rules/editing.ts'
import { saysAnything, type TypedClause } from '../rules/written.ts'
import type { Text } from '../text/index.ts'
import { Gauges } from './gauges.tsx'

/** One language of a clause as it will be read. */
export interface Reading extends LanguageFill {
  kind: Kind
  title: string
  line: string
  short: string
  why: string
  do: string
  dont: string
  /** Markdown, already made safe. */
  fullerHtml: string
  words: number
  /** Of the line: its order, and all of it. */
  lineWords: { order: number; all: number }
  borrowed: boolean
  /** Names between braces that are no variables. */
  unknown: readonly string[]
  /** Signs that are a box on paper. */
  offPaper: readonly string[]
}

/** A clause in the draft as it would be, read in every language of the organisation. */
export function readingsOf(
  { clause, kind, texts }: TypedClause,
  draft: Draft,
  fills: readonly LanguageFill[],
  offPaper: readonly string[],
): Reading[] {
  const placed = inDraft(draft, clause)
  return fills.map(({ code, fill }) => {
    const words = placed?.texts[code]
    const typed = texts[code]
    return {
      code,
      fill,
      kind,
      title: words?.title ?? '',
      line: words?.line ?? '',
      short: words?.short ?? '',
      why: words?.why ?? '',
      do: words?.do ?? '',
      dont: words?.dont ?? '',
      fullerHtml: words ? toSafeHtml(words.fuller) : '',
      words: wordsIn(typed?.short || (isOwn(clause) ? '' : (words?.short ?? ''))),
      lineWords: {
        order: wordsIn(typed?.order ?? ''),
        all: wordsIn(`${typed?.order ?? ''} ${typed?.reason ?? ''}`),
      },
      borrowed: isOwn(clause) && placed !== undefined && !saysAnything(typed),
      offPaper: offPaper.filter((sign) =>
        Object.values(typed ?? {})
          .join(' ')
          .includes(sign),
      ),
      unknown: unknownIn(Object.values(typed ?? {}).join(' ')).map((name) => `{${name}}`),
    }
  })
}

/** How the clause reads in each language, and how far the document fills its paper with it. */
export const LivePart: FC<{
  t: Text
  shared: Shared
  language: Language
  readings: readonly Reading[]
}> = ({ t, shared, language, readings }) => (
  <section class="look">
    <h2>{t.look.title}</h2>
    <Gauges shared={shared} language={language} fills={readings} />
    {readings.map((reading) => (
      <OneLook t={t} language={language} reading={reading} />
    ))}
  </section>
)

const OneLook: FC<{ t: Text; language: Language; reading: Reading }> = (props) => {
  const { t, reading } = props
  const { code, words, title, short, unknown, offPaper, lineWords } = reading
  const tooMany = words > SHORT_WORDS
  return (
    <section>
      <p class="gauge small">
        <b lang={code}>{languageNames[code]}</b>
        <span class={tooMany ? 'due' : 'muted num'}>
          {tooMany ? t.look.tooManyWords(words, SHORT_WORDS) : t.look.words(words)}
        </span>
      </p>
      {lineWords.all > 0 && <LineCount t={t} {...lineWords} />}
      {unknown.length > 0 && (
        <p class="small field-error">{t.errors.unknownVariable(unknown.join(', '))}</p>
      )}
      {offPaper.length > 0 && (
        <p class="small due">{t.look.offPaper(offPaper.map(signName).join(', '))}</p>
      )}
      {reading.borrowed && <p class="small due">{t.look.borrowed}</p>}
      {title || short ? <Words {...props} /> : <p class="muted small">{t.look.nothing}</p>}
    </section>
  )
}

/** Said while one types; a longer line may be kept. */
const LineCount: FC<{ t: Text; order: number; all: number }> = ({ t, order, all }) => {
  const fits = order >= ORDER_WORDS.least && order <= ORDER_WORDS.most && all <= LINE_WORDS
  return (
    <p class={fits ? 'small muted num' : 'small due'}>
      {fits
        ? t.look.lineWords(order, all)
        : t.look.lineAdvice(order, all, { ...ORDER_WORDS, all: LINE_WORDS })}
    </p>
  )
}

const Words: FC<{ t: Text; language: Language; reading: Reading }> = ({ t, language, reading }) => {
  const { code, kind, title, line, short, why, fullerHtml } = reading
  return (
    <div lang={code}>
      <Clause
        kind={kind}
        language={code}
        title={title}
        level={3}
        example={{ do: reading.do, dont: reading.dont }}
      >
        {line && <Line text={line} />}
        <p>{short}</p>
        {why && <p class="small">{why}</p>}
        {fullerHtml && (
          <Details summary={<span lang={language}>{t.look.fuller}</span>} open>
            {raw(fullerHtml)}
          </Details>
        )}
      </Clause>
    </div>
  )
}
