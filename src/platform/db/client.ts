import pg from 'pg'

/**
 * A connection of the application. What comes with every request is spared what it can be spared:
 *
 * - A statement that begins with its name (`/* session *\/ select …`) is planned once: planning it costs more than
 *   answering it.
 * - What nobody waits for goes along with the next statement, because each time to the database and back costs more
 *   than most statements: `begin`, and within a transaction what says so (`/* history along *\/ insert …`). Where it
 *   fails, so does the statement that it went along with.
 */
export class HotClient extends pg.Client {
  #along: unknown[][] = []
  #inTransaction = false
  #held = false

  override query = ((...given: unknown[]) => {
    const [text, values, ...rest] = given
    if (typeof text !== 'string' || rest.length > 0) return this.#send([given])
    if (text === 'begin') this.#inTransaction = true
    const [, name, along] = values ? (NAMED.exec(text) ?? []) : []
    const question = name ? [{ name, text, values }] : given
    if (text === 'begin' || (along && this.#inTransaction)) {
      this.#along.push(question)
      return Promise.resolve(UNDER_WAY)
    }
    if (text === 'commit' || text === 'rollback') this.#inTransaction = false
    return this.#send([...this.#along.splice(0), question])
  }) as pg.Client['query']

  /** What is asked until the next turn leaves in one go. */
  together() {
    if (this.#held) return
    this.#held = true
    this.connection.stream.cork()
    setImmediate(() => {
      this.#held = false
      this.connection.stream.uncork()
    })
  }

  /** All of these in one go; the answer is that of the last. */
  #send(questions: unknown[][]): unknown {
    const ask = (question: unknown[]) =>
      super.query(...(question as Parameters<pg.Client['query']>)) as unknown
    if (questions.length === 1) return ask(questions[0] as unknown[])

    const { stream } = this.connection
    stream.cork()
    const answers = questions.map(ask)
    stream.uncork()
    return Promise.all(answers).then((all) => all.at(-1))
  }
}

const NAMED = /^\s*\/\* ([\w.-]+)( along)? \*\//
const UNDER_WAY = { command: '', rowCount: null, rows: [] }
