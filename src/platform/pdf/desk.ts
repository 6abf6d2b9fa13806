import { forget, metadata, toSvg, typeset } from './compiler.ts'
import { lastPageOf } from './last-page.ts'
import { printed, unprintable } from './print.ts'
import type { Fill, Sheet } from './sheet.ts'
import { sign } from './signing.ts'
import type { SigningKey } from './signing-key.ts'
import { pagesOf } from './svg.ts'

/** What the worker can be told to make. */
export type Order =
  | { order: 'print' | 'pages' | 'measure' | 'preview'; sheet: Sheet }
  | { order: 'sign'; bytes: Uint8Array; key: SigningKey; at: Date }
  | { order: 'read'; bytes: Uint8Array }
  | { order: 'unprintable'; text: string }

export type Delivery = { id: number; value: unknown } | { id: number; fault: string }

export async function carryOut(order: Order): Promise<unknown> {
  try {
    return await ordered(order)
  } finally {
    forget()
  }
}

function ordered(order: Order) {
  if (order.order === 'sign') return sign(order.bytes, order.key, order.at)
  if (order.order === 'read') return lastPageOf(order.bytes)
  if (order.order === 'unprintable') return unprintable(order.text)
  if (order.order === 'print') return printed(order.sheet)

  const { document } = typeset(order.sheet)
  switch (order.order) {
    case 'pages':
      return document.numOfPages
    case 'preview':
      return pagesOf(toSvg(document))
    case 'measure': {
      const { used, size } = metadata<Omit<Fill, 'pages'>>(document, 'fill')
      return { pages: document.numOfPages, used, size } satisfies Fill
    }
  }
}
