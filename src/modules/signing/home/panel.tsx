import type { FC } from 'hono/jsx'
import { type Language, longDate } from '../../../platform/locale.ts'
import type { Panel } from '../../../platform/module.ts'
import { Bars, ButtonLink, Curve, type CurvePoint, Empty, projected } from '../../../ui/index.ts'
import type { GroupCount } from '../store/progress.ts'
import { forecast } from './rules.ts'
import { text } from './text.ts'

/** More establishments than this are no picture any more. */
const BARS = 12

interface Signing {
  id: string
  dueOn: string
  asked: number
}

interface Pictures {
  curve: CurvePoint[]
  establishments: GroupCount[]
}

interface Standing {
  language: Language
  round: Signing | undefined
  pictures: Pictures | undefined
  mayStart: boolean
}

/** How the signing goes, in pictures; without a round, what there would be to see. */
export function panelOf({ language, round, pictures, mayStart }: Standing): Panel {
  const t = text[language]
  if (!round || !pictures)
    return { title: t.who, content: <NoRound language={language} mayStart={mayStart} /> }
  return {
    title: t.who,
    more: { href: `/signing/rounds/${round.id}`, label: t.details },
    content: <SigningPictures language={language} round={round} pictures={pictures} />,
  }
}

const NoRound: FC<{ language: Language; mayStart: boolean }> = ({ language, mayStart }) => {
  const t = text[language]
  return (
    <Empty
      drawing="signature"
      title={t.noRound}
      action={mayStart && <ButtonLink href="/signing/rounds/new">{t.startRound}</ButtonLink>}
    >
      <p>{t.noRoundText}</p>
    </Empty>
  )
}

const SigningPictures: FC<{ language: Language; round: Signing; pictures: Pictures }> = ({
  language,
  round: { id, asked, dueOn },
  pictures: { curve, establishments },
}) => {
  const t = text[language]
  const expected = forecast(projected(curve, asked, dueOn), asked)
  return (
    <>
      <Bars
        language={language}
        title={t.byEstablishment}
        items={establishments.slice(0, BARS).map((group) => ({
          label: group.label || t.none,
          value: group.signed,
          total: group.asked,
          href: `/signing/rounds/${id}/people?${new URLSearchParams({ establishment: group.id })}`,
        }))}
      />
      <Curve
        language={language}
        id="signed"
        title={t.curve}
        points={curve}
        target={asked}
        dueOn={dueOn}
        caption={
          expected === undefined ? undefined : t.forecast(expected, longDate(dueOn, language))
        }
      />
    </>
  )
}
