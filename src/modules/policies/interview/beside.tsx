import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { Fill } from '../../../platform/pdf/index.ts'
import { Blocks, Tag } from '../../../ui/index.ts'
import { coverage } from '../draft/compare.ts'
import type { Draft } from '../draft/types.ts'
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

const WhatChanged: FC<BesideProps> = ({ t, effect, draftLanguage }) => {
  if (!effect) return null
  if (effect.parts.length === 0)
    return <p class="small muted">{effect.unknown ? t.beside.staysGeneral : t.beside.didNothing}</p>
  return (
    <section class="just-changed">
      <h2>{t.beside.didThis}</h2>
      <ul>
        {effect.parts.slice(0, TOLD).map(({ title, text, change }) => (
          <li lang={draftLanguage}>
            <b>{title}</b> <Tag>{t.beside[change]}</Tag>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {effect.parts.length > TOLD && (
        <p class="small muted">{t.beside.more(effect.parts.length - TOLD)}</p>
      )}
    </section>
  )
}
