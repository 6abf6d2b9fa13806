import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import {
  Button,
  ButtonLink,
  Details,
  type DrawingName,
  Empty,
  type Errors,
  Form,
  Stack,
} from '../../../ui/index.ts'
import { type FormPageProps, GoOn, Sheet, SheetHead, type Visit, within } from '../sheet.tsx'
import { pathOf } from '../steps.ts'

/** The steps at which things are kept one by one. */
export type List = 'establishments' | 'spokespersons'

export interface TableProps<Thing> {
  visit: Visit
  /** Of the house. */
  languages: readonly Language[]
  all: Thing[]
}

export interface FieldsProps<Thing> extends FormPageProps {
  /** Of the house. */
  languages: readonly Language[]
  /** Undefined for a new one. */
  one: Thing | undefined
}

/** What differs from one list to another. */
export interface Parts<Thing> {
  /** Stands with the way to begin, while there is nothing in the list. */
  drawing: DrawingName
  Table: FC<TableProps<Thing>>
  Fields: FC<FieldsProps<Thing>>
}

export function ListPage<Thing>(
  props: TableProps<Thing> & Parts<Thing> & { list: List; errors: Errors },
) {
  const { visit, list, languages, all, errors, drawing, Table, Fields } = props
  const t = visit.t[list]
  const isEmpty = all.length === 0
  // Whoever is being shown round is asked for the first one at once.
  const asks = isEmpty && visit.first && visit.mayChange
  const add = visit.mayChange && (
    <ButtonLink kind="quiet" icon="add" href={within(visit, `${pathOf(list)}/new`)}>
      {t.add}
    </ButtonLink>
  )
  return (
    <Stack>
      <SheetHead
        visit={visit}
        title={t.title}
        lead={t.lead}
        lands={t.lands}
        errors={errors}
        actions={!isEmpty && add}
      />
      {!isEmpty && <Table visit={visit} languages={languages} all={all} />}
      {isEmpty && !asks && (
        <Empty drawing={drawing} title={t.empty} action={add}>
          {t.emptyText}
        </Empty>
      )}
      {asks && (
        <Sheet visit={visit} action={`${pathOf(list)}/new`} save={visit.t.steps.save} skips>
          <p class="muted">{t.emptyText}</p>
          <Fields visit={visit} languages={languages} one={undefined} errors={{}} />
        </Sheet>
      )}
      {/* Beside a form that is being filled in, “on” would throw away what stands there. */}
      {!asks && <GoOn visit={visit} kind={isEmpty ? 'quiet' : 'main'} />}
    </Stack>
  )
}

/** The form for a new one, or for one to be changed or removed. */
export function OnePage<Thing extends { id: string }>({
  list,
  Fields,
  ...props
}: FieldsProps<Thing> & Parts<Thing> & { list: List }) {
  const { visit, one, errors } = props
  const t = visit.t[list]
  const path = `${pathOf(list)}/${one?.id ?? 'new'}`
  return (
    <Stack>
      <SheetHead visit={visit} title={one ? t.change : t.add} lead={t.lead} errors={errors} />
      <Sheet visit={visit} action={path} save={visit.t.steps.save}>
        <Fields {...props} />
      </Sheet>
      {one && visit.mayChange && (
        <Details summary={t.remove}>
          <Stack>
            <p>{t.removeText}</p>
            <Form action={within(visit, `${path}/removal`)}>
              <div>
                <Button kind="danger">{t.remove}</Button>
              </div>
            </Form>
          </Stack>
        </Details>
      )}
    </Stack>
  )
}
