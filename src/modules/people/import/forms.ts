import { z } from 'zod'
import { faultWords } from '../../../platform/action.ts'
import { regions } from '../../organisation/index.ts'

export const said = faultWords('regionMissing')

export const One = z.object({ id: z.uuid() })

const Region = z.enum(regions, said.regionMissing).nullable()

/** Yes to a preview. Where its new establishments are stands in its own order. */
export const Confirmed = One.extend({
  goneLeave: z.boolean().default(false),
  goneSure: z.boolean().default(false),
  createEstablishments: z.boolean().default(false),
  regions: z.array(Region).default([]),
})

export const regionName = (at: number) => `region-${at}`

const tick = z
  .literal('yes')
  .optional()
  .transform((ticked) => ticked === 'yes')

/** Where a place lies is chosen on the page: what is not a region is not chosen. */
export const ConfirmForm = One.extend({
  goneLeave: tick,
  goneSure: tick,
  createEstablishments: tick,
})
  .catchall(Region.catch(null))
  .transform(({ id, goneLeave, goneSure, createEstablishments, ...typed }) => ({
    id,
    goneLeave,
    goneSure,
    createEstablishments,
    regions: inOrder(typed),
  }))

function inOrder<Chosen>(typed: Record<string, Chosen>): Chosen[] {
  const chosen: Chosen[] = []
  for (let at = 0; ; at++) {
    const one = typed[regionName(at)]
    if (one === undefined) return chosen
    chosen.push(one)
  }
}
