import type { FC } from 'hono/jsx'
import { type Language, listed } from '../../../platform/locale.ts'
import type { Fill } from '../../../platform/pdf/index.ts'
import { Blocks, Tag } from '../../../ui/index.ts'
import { coverage } from '../draft/compare.ts'
import type { Draft, LeftOut } from '../draft/types.ts'
import { BringIn, whyLeftOut } from '../reading/left-out.tsx'
import { blocksOf, coveredBlocks, pagesInWords } from '../standing.ts'
import type { Text } from '../text/index.ts'
import type { Effect } from './growing.ts'

export interface BesideProps {
  t: Text
  language: Language
  /** Of the draft, which may not be the reader's. */
  draftLanguage: Language
  draft: Draft
  fill: Fill | undefined
  /** Of what is printed: its pictures change address when it changes. */
  fingerprint: string
  effect?: Effect | undefined
  /** The question whose page this stands beside. */
  question: string
}

/** So many changes are told; the others are counted. */
const TOLD = 4

/** The draft so far, beside the question: two pages as two pages, what is covered, and what just changed. */
export const GrowingDraft: FC<BesideProps> = (props) => {
  const { t, language, draft, fill } = props
  return (
    <>
      <p class="gauge small">
        <b>{t.beside.title}</b>
        <span class="num muted">{pagesInWords(fill, t, language)}</span>
      </p>
      <Sheets {...props} />
      <Blocks
        language={language}
        label={
          <>
            {t.blocks} <b>{t.covered(coveredBlocks(coverage(draft)))}</b>
          </>
        }
        blocks={blocksOf(draft.document, coverage(draft), language)}
      />
      <WhatChanged {...props} />
      <p class="small">
        <a href={`/policies/${draft.document}`}>{t.beside.read}</a>
        <span class="muted"> · {t.documents[draft.document]}</span>
      </p>
    </>
  )
}

const Sheets: FC<BesideProps> = ({ t, draft, draftLanguage, fill, fingerprint }) => (
  <div class="sheets">
    {Array.from({ length: fill?.pages ?? 0 }, (_, at) => (
      <img
        src={`/policies/${draft.document}/preview/${at + 1}.svg?text=${draftLanguage}&v=${fingerprint}`}
        alt={t.beside.sheet(at + 1)}
        width="210"
        height="297"
        loading="lazy"
        decoding="async"
      />
    ))}
  </div>
)

const WhatChanged: FC<BesideProps> = (props) => {
  const { t, language, effect, draftLanguage } = props
  if (!effect) return null
  const { line, short } = effect.inForm
  if (effect.parts.length + line.length + short.length === 0)
    return <p class="small muted">{effect.unknown ? t.beside.staysGeneral : t.beside.didNothing}</p>
  return (
    <section class="just-changed">
      <h2>{t.beside.didThis}</h2>
      <ul>
        {effect.parts.slice(0, TOLD).map(({ title, text, change, left }) => (
          <li lang={draftLanguage}>
            <b>{title}</b> <Tag>{t.beside[change]}</Tag>
            {change === 'gone' ? <Gone {...props} title={title} left={left} /> : <p>{text}</p>}
          </li>
        ))}
      </ul>
      {line.length > 0 && <p class="small muted">{t.beside.inForm.line(listed(line, language))}</p>}
      {short.length > 0 && (
        <p class="small muted">{t.beside.inForm.short(listed(short, language))}</p>
      )}
      {effect.parts.length > TOLD && (
        <p class="small muted">{t.beside.more(effect.parts.length - TOLD)}</p>
      )}
    </section>
  )
}

/** Nothing goes unsaid: why it went, and one press to bring it back. */
const Gone: FC<BesideProps & { title: string; left: LeftOut | undefined }> = (props) => {
  const { t, language, draft, question, title, left } = props
  if (!left) return null
  return (
    <div lang={language}>
      <p>{whyLeftOut(left, t, language)}</p>
      <BringIn
        t={t}
        document={draft.document}
        clause={left.key}
        title={title}
        question={question}
      />
    </div>
  )
}
