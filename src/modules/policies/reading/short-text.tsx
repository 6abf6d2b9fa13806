import type { FC } from 'hono/jsx'
import type { DocumentWords } from '../draft/document.ts'

type ClauseWords = DocumentWords['blocks'][number]['clauses'][number]

/** What a clause says in short; where it is a line on the two pages, it is one when the page is printed, too. */
export const ShortText: FC<{ clause: ClauseWords }> = ({ clause: { form, line, short } }) =>
  form === 'line' && line ? (
    <>
      <p class="not-printed">{short}</p>
      <p class="only-print">
        {line.split('**').map((part, at) => (at % 2 ? <b>{part}</b> : part))}
      </p>
    </>
  ) : (
    <p>{short}</p>
  )
