import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

export const steps = ['connect', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'content'] as const
export type Step = (typeof steps)[number]
/** An answer of the server's, or what it does instead: nothing, hang up, or one sign at a time without an end. */
export type Answer = `${number} ${string}` | 'hang' | 'drop' | 'drip'

/** What a server says at each step; a function hears the line, such as the receiver. */
export type Manner = Partial<Record<Step, Answer | ((line: string) => Answer | undefined)>>

const polite: Record<Step, Answer> = {
  connect: '220 stub',
  ehlo: '250 AUTH PLAIN',
  auth: '235 welcome',
  mail: '250 ok',
  rcpt: '250 ok',
  data: '354 go on',
  content: '250 taken',
}

const stepOf = (line: string): Step | undefined => {
  const [verb = ''] = line.toLowerCase().split(/[ :]/)
  return verb === 'helo' ? 'ehlo' : steps.find((step) => step === verb)
}

/**
 * A mail server with manners of its own, which a test may change; `taken` says whose
 * mails it took and `came` how far they came, in order.
 */
export function useOddServer() {
  const state = {
    manner: {} as Manner,
    taken: [] as string[],
    tries: 0,
    came: [] as Step[],
    port: 0,
  }
  const sockets = new Set<Socket>()

  function serve(socket: Socket) {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    let receiver = ''
    let content: string | undefined
    let rest = ''

    function answer(step: Step, line: string) {
      state.came.push(step)
      const said = state.manner[step]
      const given = (typeof said === 'function' ? said(line) : said) ?? polite[step]
      if (given === 'drop') socket.destroy()
      else if (given === 'drip') {
        socket.write('250-')
        const drops = setInterval(() => socket.write('.'), 50).unref()
        socket.on('close', () => clearInterval(drops))
      } else if (given !== 'hang') socket.write(`${given}\r\n`)
      return given
    }

    function hear(line: string) {
      if (content !== undefined) {
        content += `${line}\n`
        if (line !== '.') return
        content = undefined
        if (answer('content', receiver).startsWith('2')) state.taken.push(receiver)
        return
      }
      if (line === 'RSET' || line === 'QUIT') return void socket.write('250 ok\r\n')
      const step = stepOf(line)
      if (!step) return void socket.write('502 what\r\n')
      if (step === 'mail') state.tries++
      if (step === 'rcpt') receiver = /<(.*)>/.exec(line)?.[1] ?? ''
      if (answer(step, line).startsWith('354')) content = ''
    }

    answer('connect', '')
    socket.on('data', (bytes) => {
      rest += bytes
      const lines = rest.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
    })
  }

  const server = createServer(serve)
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    state.port = (server.address() as { port: number }).port
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return Object.assign(state, {
    /** As SMTP_URL, with an account so that it is asked who we are. */
    url: (options = 'rateLimit=0') => `smtp://leidraad:geheim@127.0.0.1:${state.port}/?${options}`,
    /** Hangs up on everybody, so that nobody waits for it after a test. */
    hangUp() {
      for (const socket of sockets) socket.destroy()
    },
  })
}
