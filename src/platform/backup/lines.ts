import type { BackupFault } from './fault.ts'

const NEWLINE = 10
/** No line in braces comes near this; a file that is something else may have no line ends at all. */
const LONGEST_LINE = 4 << 20
const END_OF_ROWS = Buffer.from('\n\\.\n')

/** A stream of bytes, taken apart into the lines in braces and the rows between them. */
export function linesOf(source: AsyncIterable<Buffer>, cutOff: () => BackupFault) {
  const chunks = source[Symbol.asyncIterator]()
  let pending: Buffer = Buffer.alloc(0)
  let ended = false

  async function more() {
    const { value, done } = await chunks.next()
    if (done) ended = true
    else pending = pending.length ? Buffer.concat([pending, value]) : value
    return !done
  }

  return {
    /** The next line without its end. */
    async line(): Promise<string> {
      for (;;) {
        const end = pending.indexOf(NEWLINE)
        if (end >= 0) {
          const text = pending.toString('utf8', 0, end)
          pending = pending.subarray(end + 1)
          return text
        }
        if (pending.length > LONGEST_LINE || !(await more())) throw cutOff()
      }
    },

    /** The rows up to the line that ends them, in pieces of any size. */
    async *rows(): AsyncGenerator<Buffer> {
      while (pending.length < 3) if (!(await more())) throw cutOff()
      if (pending.subarray(0, 3).equals(END_OF_ROWS.subarray(1))) {
        pending = pending.subarray(3)
        return
      }
      for (;;) {
        const end = pending.indexOf(END_OF_ROWS)
        if (end >= 0) {
          const last = pending.subarray(0, end + 1)
          pending = pending.subarray(end + END_OF_ROWS.length)
          yield last
          return
        }
        // The end may stand on the border of two pieces.
        const sure = Math.max(0, pending.length - END_OF_ROWS.length + 1)
        if (sure) yield pending.subarray(0, sure)
        pending = pending.subarray(sure)
        if (!(await more())) throw cutOff()
      }
    },

    /** Whether nothing follows. */
    async isOver() {
      return pending.length === 0 && (ended || !(await more()))
    },
  }
}
