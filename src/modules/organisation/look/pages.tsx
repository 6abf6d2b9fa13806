import type { FC } from 'hono/jsx'
import { Actions, Button, ButtonLink, Card, Field, Form, Stack } from '../../../ui/index.ts'
import { ColourInput } from '../forms.ts'
import { type FormPageProps, NextLine, SheetHead, shownIn, within } from '../sheet.tsx'
import { colourReport } from './report.ts'
import { ColourSample, LogoSample } from './samples.tsx'

export interface LookProps extends FormPageProps {
  logoUrl: string | null
  accent: string
}

export const LookPage: FC<LookProps> = (props) => {
  const { visit, errors } = props
  const t = visit.t.look
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} errors={errors} />
      <LogoCard {...props} />
      <ColourCard {...props} />
    </Stack>
  )
}

const LogoCard: FC<LookProps> = ({ visit, logoUrl, errors }) => {
  const t = visit.t.look
  return (
    <Card title={t.logo}>
      {logoUrl ? <LogoSample logoUrl={logoUrl} t={t} /> : <p class="muted">{t.noLogo}</p>}
      {visit.mayChange && (
        <Form action={within(visit, '/settings/look/logo')} multipart>
          <Field
            name="logo"
            type="file"
            label={t.file}
            hint={t.logoHint}
            accept=".png,.svg,image/png,image/svg+xml"
            error={errors.logo}
          />
          <div>
            <Button kind="quiet" icon="upload">
              {t.upload}
            </Button>
          </div>
        </Form>
      )}
      {visit.mayChange && logoUrl && (
        <Form action={within(visit, '/settings/look/logo/removal')}>
          <div>
            <Button kind="plain">{t.remove}</Button>
          </div>
        </Form>
      )}
    </Card>
  )
}

const ColourCard: FC<LookProps> = ({ visit, typed, accent, errors }) => {
  const { t } = visit
  const tried = ColourInput.safeParse(typed ?? {}).data?.accent
  const report = colourReport(tried ?? accent)
  const field = (
    <Field
      name="accent"
      width="short"
      label={t.look.code}
      hint={t.look.colourHint}
      value={shownIn(typed)('accent', accent)}
      error={errors.accent}
      maxlength={7}
      autocomplete="off"
      spellcheck={false}
      disabled={!visit.mayChange}
    />
  )
  return (
    <Card title={t.look.colour}>
      {visit.mayChange ? (
        <Form action={within(visit, '/settings/look')}>
          {field}
          <div>
            <Button kind="quiet" icon="preview" name="show" value="yes">
              {t.look.show}
            </Button>
          </div>
          <ColourSample visit={visit} report={report} />
          <Actions>
            <Button>{visit.first ? t.steps.saveAndOn : t.steps.save}</Button>
            {visit.first && (
              <ButtonLink kind="plain" href={visit.on}>
                {t.steps.skip}
              </ButtonLink>
            )}
          </Actions>
          <NextLine visit={visit} />
        </Form>
      ) : (
        <Stack>
          {field}
          <ColourSample visit={visit} report={report} />
        </Stack>
      )}
    </Card>
  )
}
