import type { FC } from 'hono/jsx'
import { figure } from '../../../../platform/locale.ts'
import { typedText } from '../../../../platform/web/forms.ts'
import { Actions, Button, Card, Check, Field, Form, Notice } from '../../../../ui/index.ts'
import { regionName } from '../forms.ts'
import { manyGone } from '../import.ts'
import type { PreviewProps } from './preview.tsx'

/** Everything that a person decides, and the button. */
export const ConfirmForm: FC<PreviewProps> = (props) => (
  <Form action={`/people/import/${props.row.id}/confirmation`}>
    {props.row.preview.newEstablishments.length > 0 && <NewPlaces {...props} />}
    {props.row.preview.gone > 0 && <Gone {...props} />}
    {props.row.preview.added > 0 && <p class="muted">{props.t.preview.asked}</p>}
    <Actions>
      <Button icon="done">{props.t.preview.button}</Button>
    </Actions>
  </Form>
)

const NewPlaces: FC<PreviewProps> = ({ t, language, row: { preview }, typed, errors }) => {
  const w = t.preview
  return (
    <Card title={w.places}>
      <p>{w.placesText}</p>
      <Check
        name="createEstablishments"
        label={w.createPlaces}
        checked={typed.createEstablishments === 'yes'}
        error={errors.createEstablishments}
      />
      <p class="muted">{w.regionHint}</p>
      {preview.newEstablishments.map(({ name, people }, at) => (
        <Field
          name={regionName(at)}
          type="select"
          width="middle"
          label={w.placePeople(name, people, figure(people, language))}
          // Chosen, never guessed: it decides which law and which language hold there.
          value={typedText(typed, regionName(at))}
          error={errors[regionName(at)]}
          options={[
            { value: '', label: w.choose },
            ...Object.entries(t.regions).map(([value, label]) => ({ value, label })),
          ]}
        />
      ))}
    </Card>
  )
}

const Gone: FC<PreviewProps> = ({ t, language, row: { id, preview }, gone, typed, errors }) => {
  const w = t.preview
  const more = preview.gone - gone.length
  const percent = Math.round((preview.gone / Math.max(1, preview.here)) * 100)
  return (
    <Card title={w.goneTitle}>
      <p>{w.goneText(preview.gone, figure(preview.gone, language))}</p>
      <p>
        {w.goneNames(gone.map(({ name }) => name).join(', '), more, figure(more, language))}{' '}
        {more > 0 && <a href={`/people/import/${id}/gone`}>{w.seeGone}</a>}
      </p>
      <Check
        name="goneLeave"
        label={w.goneLeave}
        hint={w.goneLeaveHint}
        checked={typed.goneLeave === 'yes'}
      />
      {manyGone(preview) && (
        <>
          <Notice kind="wait">{w.goneMany(percent)}</Notice>
          <Check
            name="goneSure"
            label={w.goneSure}
            checked={typed.goneSure === 'yes'}
            error={errors.goneSure}
          />
        </>
      )}
    </Card>
  )
}
