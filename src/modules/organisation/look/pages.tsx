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

/** One form for both, so that a file that was chosen is kept whichever button follows. */
export const LookPage: FC<LookProps> = (props) => {
  const { visit, errors } = props
  const t = visit.t.look
  const { first, mayChange } = visit
  return (
    <Stack>
      <SheetHead visit={visit} title={t.title} lead={t.lead} errors={errors} />
      {mayChange ? (
        <Form action={within(visit, LOOK)} multipart>
          <LogoCard {...props} />
          <ColourCard {...props} />
          <Actions>
            <Button>{first ? visit.t.steps.saveAndOn : visit.t.steps.save}</Button>
            {first && (
              <ButtonLink kind="plain" href={visit.on}>
                {visit.t.steps.skip}
              </ButtonLink>
            )}
          </Actions>
          <NextLine visit={visit} />
        </Form>
      ) : (
        <>
          <LogoCard {...props} />
          <ColourCard {...props} />
        </>
      )}
      {mayChange && props.logoUrl && (
        <Form action={within(visit, `${LOOK}/logo/removal`)}>
          <div>
            <Button kind="plain">{t.remove}</Button>
          </div>
        </Form>
      )}
    </Stack>
  )
}

const LOOK = '/settings/look'

const LogoCard: FC<LookProps> = ({ visit, logoUrl, errors }) => {
  const t = visit.t.look
  return (
    <Card title={t.logo}>
      {logoUrl ? <LogoSample logoUrl={logoUrl} t={t} /> : <p class="muted">{t.noLogo}</p>}
      {visit.mayChange && (
        <Stack>
          <Field
            name="logo"
            type="file"
            label={t.file}
            hint={t.logoHint}
            accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
            error={errors.logo}
          />
          <div>
            <Button kind="quiet" icon="upload" formaction={staying(within(visit, LOOK))}>
              {t.upload}
            </Button>
          </div>
        </Stack>
      )}
    </Card>
  )
}

const staying = (path: string) => `${path}${path.includes('?') ? '&' : '?'}stay`

const ColourCard: FC<LookProps> = ({ visit, typed, accent, errors }) => {
  const { t, mayChange } = visit
  const tried = ColourInput.safeParse(typed ?? {}).data?.accent
  const report = colourReport(tried ?? accent)
  return (
    <Card title={t.look.colour}>
      <Stack>
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
          disabled={!mayChange}
        />
        {mayChange && (
          <colour-picker data-for="accent" hidden>
            <label>
              <input type="color" value={report.chosen} /> {t.look.pick}
            </label>
          </colour-picker>
        )}
        {mayChange && (
          <div>
            <Button kind="quiet" icon="preview" name="show" value="yes">
              {t.look.show}
            </Button>
          </div>
        )}
        <ColourSample visit={visit} report={report} />
      </Stack>
    </Card>
  )
}
