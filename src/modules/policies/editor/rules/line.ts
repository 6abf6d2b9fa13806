/** A line as its writer sees it: the order, and what comes behind it. */
export interface LineFields {
  order: string
  reason: string
}

/** Between the two stands a sign or nothing; it is read with the order, so that the two fields are one sentence. */
const marked = /^\*\*([^*]+)\*\*([\s\u202f]?[,;:.])?(?:\s+|$)(.*)$/s
const endsInSign = /^(.*?)([\s\u202f]?[,;:.])$/s

/** Nobody types a mark: the order is set apart by standing in a field of its own. */
export function fieldsOfLine(line: string): LineFields {
  const [, order, sign = '', reason = ''] = marked.exec(line) ?? []
  return order === undefined ? { order: line, reason: '' } : { order: order + sign, reason }
}

/** The line of two fields; without an order there is none. */
export function lineOf({ order, reason }: LineFields): string {
  const plain = order.replaceAll('*', '').trim()
  if (!plain) return ''
  const [, words = plain, sign = ''] = endsInSign.exec(plain) ?? []
  return `**${words}**${sign}${reason ? ` ${reason}` : ''}`
}
