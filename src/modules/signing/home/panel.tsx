import type { FC } from 'hono/jsx'
import type { Language } from '../../../platform/locale.ts'
import type { Panel } from '../../../platform/module.ts'
import { Bars, ButtonLink, Curve, type CurvePoint, Empty } from '../../../ui/index.ts'
import { expectedIn, type GroupCount } from '../../tasks/index.ts'
import { kindWords } from '../kind/text.ts'
import { text } from './text.ts'

/** More establishments than this are no picture any more. */
export const BARS = 12

/** A round, and how far it is. */
interface Signing {
  id: string
  dueOn: string
  asked: number
  curve: CurvePoint[]
  establishments: GroupCount[]
}

interface Standing {
  language: Language
  signing: Signing | undefined
  mayStart: boolean
  /** The rounds behind the figures. */
  maySee: boolean
}

/** How the signing goes, in pictures; without a round, what there would be to see. */
export function panelOf({ language, signing, mayStart, maySee }: Standing): Panel {
  const t = text[language]
  if (!signing)
    return { title: t.who, content: <NoRound language={language} mayStart={mayStart} /> }
  return {
    title: t.who,
    ...(maySee && { more: { href: `/signing/rounds/${signing.id}`, label: t.details } }),
    content: <SigningPictures language={language} signing={signing} maySee={maySee} />,
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

const SigningPictures: FC<{ language: Language; signing: Signing; maySee: boolean }> = ({
  language,
  signing: { id, asked, dueOn, curve, establishments },
  maySee,
}) => {
  const t = text[language]
  return (
    <>
      <Bars
        language={language}
        title={t.byEstablishment}
        items={establishments.map((group) => ({
          label: group.label || t.none,
          value: group.done,
          total: group.asked,
          ...(maySee && {
            href: `/signing/rounds/${id}/people?${new URLSearchParams({ establishment: group.id })}`,
          }),
        }))}
      />
      <Curve
        language={language}
        id="signed"
        title={t.curve}
        points={curve}
        target={asked}
        dueOn={dueOn}
        caption={expectedIn(kindWords[language], { curve, asked, dueOn }, language)}
      />
    </>
  )
}
