import { task } from '../../../../platform/apart/index.ts'
import { isNo, no } from '../../../../platform/result.ts'
import type { Services } from '../../../../platform/services.ts'
import { LOGO_LIMIT, type readLogo } from './logo.ts'
import { isPrintable } from './print.ts'

/** A logo takes some milliseconds; a drawing or a picture of the largest size a second on a slow machine. */
const read = task<typeof readLogo>({
  program: 'modules/organisation/look/logo/apart.ts',
  ms: 10_000,
  memoryMB: 128,
})

/** A list of people is read in some seconds: the logo is worth the wait. */
const PATIENCE_MS = 20_000

/** The logo that somebody sent, drawn anew; only what pages and paper can show. */
export async function uploadedLogo(
  file: unknown,
  { apart, pdf }: Pick<Services, 'apart' | 'pdf'>,
  signal?: AbortSignal,
) {
  if (!(file instanceof File) || file.size === 0) return no('logoMissing')
  if (file.size > LOGO_LIMIT) return no('logoTooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const logo = await apart.inTurn(() => apart.run(read, { bytes }, { signal }), {
    ms: PATIENCE_MS,
    signal,
  })
  return isNo(logo) || (await isPrintable(pdf, logo)) ? logo : no('logoBroken')
}
