import type { FC } from 'hono/jsx'
import {
  type BlockNumber,
  type DocumentName,
  isFor,
  type Kind,
  type Clause as LibraryClause,
} from '../../../../library/clauses/rules.ts'
import type { Language } from '../../../../platform/locale.ts'
import { Button, ButtonLink, Card, Clause, Details, Form, PageHead } from '../../../../ui/index.ts'
import { offeredText } from '../../draft/rules.ts'
import type { Visit } from '../routes/visit.ts'
import { inDraft } from '../rules/editing.ts'
import type { Text } from '../text/index.ts'

export interface Offered {
  key: string
  kind: Kind
  title: string
  short: string
  /** In which block it comes. */
  block: string
}

export interface LibraryProps {
  t: Text
  document: DocumentName
  block: { number: BlockNumber; title: string } | undefined
  /** Of the clauses. */
  shown: Language
  forThis: Offered[]
  forDocument: Offered[]
  elsewhere: Offered[]
}

/** What is not in the document yet: of this block, of this document, and of the other. */
export function offersFor(visit: Visit, block: LibraryProps['block']) {
  const { editing, document, shown, blocks } = visit
  const { library, organisation } = editing.source
  const free = library.clauses.filter(
    (clause) => isFor(clause, organisation.sector) && !inDraft(editing.draft, clause.key),
  )
  const offers = (wanted: (clause: LibraryClause) => boolean) =>
    free.filter(wanted).map((clause): Offered => {
      const { title, short } = offeredText(clause, editing.source)[shown]
      const { title: inBlock = '' } = blocks.find(({ number }) => number === clause.block) ?? {}
      return { key: clause.key, kind: clause.kind, title, short, block: inBlock }
    })
  const belongs = ({ documents }: LibraryClause) => documents.includes(document)
  const inThis = (clause: LibraryClause) => clause.block === block?.number
  return {
    forThis: offers((clause) => belongs(clause) && inThis(clause)),
    forDocument: offers((clause) => belongs(clause) && !inThis(clause)),
    elsewhere: offers((clause) => !belongs(clause)),
  }
}

/** What the library still has, nearest first, and the way to write something of one's own. */
export const LibraryPage: FC<LibraryProps> = (props) => {
  const { t, document, block, forThis, forDocument, elsewhere } = props
  const nothing = forThis.length + forDocument.length + elsewhere.length === 0
  return (
    <>
      <PageHead
        title={block ? t.library.titleFor(block.title) : t.library.title}
        lead={t.library.lead}
        actions={
          <ButtonLink
            kind="quiet"
            icon="edit"
            href={`/policies/${document}/clauses/own${block ? `?block=${block.number}` : ''}`}
          >
            {t.library.writeOwn}
          </ButtonLink>
        }
      />
      {nothing && <p>{t.library.none}</p>}
      {forThis.length > 0 && (
        <Card title={t.library.forThis}>
          <Rows {...props} clauses={forThis} />
        </Card>
      )}
      <ByBlock {...props} title={t.library.forDocument} clauses={forDocument} />
      <ByBlock {...props} title={t.library.elsewhere} clauses={elsewhere} />
    </>
  )
}

/** Folded away by block, so that whoever looks for something opens one list and not a wall of them. */
const ByBlock: FC<LibraryProps & { title: string; clauses: Offered[] }> = (props) =>
  props.clauses.length > 0 ? (
    <Card title={props.title}>
      {[...Map.groupBy(props.clauses, ({ block }) => block)].map(([block, clauses]) => (
        <Details summary={`${block} (${clauses.length})`}>
          <Rows {...props} clauses={clauses} />
        </Details>
      ))}
    </Card>
  ) : null

const Rows: FC<LibraryProps & { clauses: Offered[] }> = ({ t, document, shown, clauses }) => (
  <ol class="clause-rows">
    {clauses.map((offered) => (
      <li>
        <div lang={shown}>
          <Clause kind={offered.kind} language={shown} title={offered.title} id={offered.key}>
            <p>{offered.short}</p>
          </Clause>
        </div>
        <Form action={`/policies/${document}/clauses`} inline>
          <input type="hidden" name="clause" value={offered.key} />
          <Button kind="quiet" small icon="add" label={t.library.addOf(offered.title)}>
            {t.library.add}
          </Button>
        </Form>
      </li>
    ))}
  </ol>
)
