import type { FC } from 'hono/jsx'
import { type Language, longTime } from '../../../platform/locale.ts'
import { ActionRow, Button, Form, Notice, Stack, Tag } from '../../../ui/index.ts'
import type { Text } from '../text/index.ts'
import type { OwnDevice } from './reads.ts'
import { deviceParts } from './rules.ts'

/** Where somebody is signed in, this device first. */
export const DevicesPage: FC<{
  t: Text
  language: Language
  devices: OwnDevice[]
  /** Whoever came by a link sees this one only. */
  seesAll: boolean
}> = ({ t, language, devices, seesAll }) => (
  <>
    <h1>{t.devices.title}</h1>
    {seesAll ? <p>{t.devices.lead}</p> : <Notice>{t.devices.onlyThis}</Notice>}
    <Stack>
      {devices.map((device) => (
        <DeviceRow t={t} language={language} device={device} />
      ))}
    </Stack>
    {devices.length > 1 && (
      <Form action="/me/devices/others/end">
        <Button kind="danger">{t.devices.endOthers}</Button>
      </Form>
    )}
  </>
)

const DeviceRow: FC<{ t: Text; language: Language; device: OwnDevice }> = ({
  t,
  language,
  device,
}) => {
  const { browser, system } = deviceParts(device.device)
  const name = t.devices.on(browser, system)
  return (
    <ActionRow
      title={
        device.isThis ? (
          <>
            {name} <Tag kind="good">{t.devices.this}</Tag>
          </>
        ) : (
          name
        )
      }
      text={t.devices.since(
        longTime(device.createdAt, language),
        longTime(device.seenAt, language),
      )}
      action={
        device.isThis ? undefined : (
          <Form action={`/me/devices/${device.id}/end`} inline>
            <Button kind="quiet" small label={t.devices.endLabel(name)}>
              {t.devices.end}
            </Button>
          </Form>
        )
      }
    />
  )
}
