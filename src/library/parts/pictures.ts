import { z } from 'zod'
import { byId, id, inEveryLanguage, words } from '../shapes.ts'

/** Every picture is drawn on the same sheet, so that they stand together well. */
export const sheet = { width: 320, height: 240 }

/** `content/pictures/whiteboard.yaml`, beside `whiteboard.svg`: a line drawing in the colour of its text. */
export const PictureFile = z.strictObject({
  /** For the question “spot the danger”, for a page that is still empty, or both. */
  use: z.array(z.enum(['spot', 'empty'])).min(1),
  /** What can be pointed at: x, y, width and height on a sheet of 320 by 240. */
  areas: z.array(
    z.strictObject({ id, box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  ),
  ...inEveryLanguage(
    z.strictObject({
      title: words,
      /** Says all that the picture shows to who cannot see it. */
      alt: words,
      areas: byId(words),
    }),
  ),
})
export type Picture = z.infer<typeof PictureFile> & { svg: string }
