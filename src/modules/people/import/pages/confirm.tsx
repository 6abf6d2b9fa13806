import type { FC } from 'hono/jsx'
import { figure } from '../../../../platform/locale.ts'
import { Actions, Button, Card, Check, Field, Form, Notice } from '../../../../ui/index.ts'
import { manyGone } from '../import.ts'
import type { PreviewProps } from './preview.tsx'

/** Everything that a person decides, and the button. */
export const ConfirmForm: FC<PreviewProps> = (props) => (
  <Form action={`/people/import/${props.id}/confirmation`}>
    {props.preview.newEstablishments.length > 0 && <NewPlaces {...props} />}
    {props.preview.gone > 0 && <Gone {...props} />}
    {props.preview.added > 0 && <p class="muted">{props.t.preview.asked}</p>}
    <Actions>
      <Button icon="done">{props.t.preview.button}</Button>
    </Actions>
  </Form>
)

const NewPlaces: FC<PreviewProps> = ({ t, language, preview, ticked, errors }) => {
  const w = t.preview
  return (
    <Card title={w.places}>
      <p>{w.placesText}</p>
      <ul>
        {preview.newEstablishments.map(({ name, people }) => (
          <li>{w.placePeople(name, people, figure(people, language))}</li>
        ))}
      </ul>
      <Check
        name="createEstablishments"
        label={w.createPlaces}
        checked={ticked.createEstablishments}
        error={errors.createEstablishments}
      />
      <Field
        name="region"
        type="select"
        width="middle"
        label={w.region}
        hint={w.regionHint}
        value={ticked.region}
        error={errors.region}
        options={[
          { value: '', label: w.choose },
          ...Object.entries(t.regions).map(([value, label]) => ({ value, label })),
        ]}
      />
    </Card>
  )
}

const Gone: FC<PreviewProps> = ({ t, language, preview, gone, ticked, errors }) => {
  const w = t.preview
  const more = preview.gone - gone.length
  const percent = Math.round((preview.gone / Math.max(1, preview.here)) * 100)
  return (
    <Card title={w.goneTitle}>
      <p>{w.goneText(preview.gone, figure(preview.gone, language))}</p>
      <p>{w.goneNames(gone.map(({ name }) => name).join(', '), more, figure(more, language))}</p>
      <Check
        name="goneLeave"
        label={w.goneLeave}
        hint={w.goneLeaveHint}
        checked={ticked.goneLeave}
      />
      {manyGone(preview) && (
        <>
          <Notice kind="wait">{w.goneMany(percent)}</Notice>
          <Check
            name="goneSure"
            label={w.goneSure}
            checked={ticked.goneSure}
            error={errors.goneSure}
          />
        </>
      )}
    </Card>
  )
}
