import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { HOME, useWorld } from '../../../test/world.ts'
import { close, listen, placeOf } from './listen.ts'

/* The application as it is served, spoken to letter by letter. */

const world = useWorld()
beforeAll(() => world.given.organisation())

const SHORT = { headMs: 200, bodyMs: 200, bytesPerMs: 100, lookMs: 20 }
const HOST = `Host: ${new URL(HOME).host}`

async function line(patience = SHORT): Promise<Socket> {
  const settings = { url: 'http://localhost', port: 0 }
  const servers = await listen(world.house.app.fetch, settings, patience)
  const port = Number(servers.map(placeOf)[0]?.split(':').at(-1))
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  onTestFinished(() => {
    socket.destroy()
    void close(servers)
  })
  await once(socket, 'connect')
  return socket
}

/** All that comes back until the line is closed. */
const until = async (socket: Socket) => {
  let said = ''
  socket.on('data', (bytes) => {
    said += bytes
  })
  if (!socket.closed) await once(socket, 'close')
  return said
}
const drip = (socket: Socket, letters: string) => {
  const timer = setInterval(() => socket.write(letters), 20)
  socket.once('close', () => clearInterval(timer))
}
const head = (method: string, path: string, ...lines: string[]) =>
  [`${method} ${path} HTTP/1.1`, HOST, `Origin: ${HOME}`, ...lines].join('\r\n')
const FORM = 'Content-Type: application/x-www-form-urlencoded'

describe('who only drips does not hold the line', () => {
  test('with the head of a request', async () => {
    const socket = await line()
    socket.write(`${head('GET', '/sign-in')}\r\n`)
    drip(socket, 'x: y\r\n')
    expect(await until(socket)).toMatch(/^(HTTP\/1\.1 408|$)/)
  })

  test.each([
    ['a form of a length', ['Content-Length: 60000'], 'a'],
    ['a form of no length', ['Transfer-Encoding: chunked'], '1\r\na\r\n'],
  ])('with %s', async (_, lines, letters) => {
    const socket = await line()
    socket.write(`${head('POST', '/sign-in', FORM, ...lines)}\r\n\r\n`)
    drip(socket, letters)
    const said = await until(socket)
    expect(said).not.toMatch(/HTTP\/1\.1 [235]/)
  })

  test('while a file that is long gets the time that it needs', async () => {
    const socket = await line({ ...SHORT, bodyMs: 1, bytesPerMs: 1 })
    const body = `email=${'a'.repeat(3000)}`
    socket.write(
      `${head('POST', '/sign-in', FORM, `Content-Length: ${body.length}`, 'Connection: close')}\r\n\r\n`,
    )
    for (let at = 0; at < body.length; at += 1000) {
      socket.write(body.slice(at, at + 1000))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(await until(socket)).toMatch(/^HTTP\/1\.1 422/)
  })
})

test.each(['300000000000', '999999999999999'])(
  'who says that %s bytes will come is answered at once, and fills no log',
  async (length) => {
    const warnings: Error[] = []
    const warned = (warning: Error) => warnings.push(warning)
    process.on('warning', warned)
    onTestFinished(() => void process.off('warning', warned))
    const socket = await line()
    socket.write(`${head('POST', '/sign-in', FORM, `Content-Length: ${length}`)}\r\n\r\nemail=`)
    expect(await until(socket)).toMatch(/^HTTP\/1\.1 303.*location: \/sign-in\r/is)
    expect(warnings).toEqual([])
  },
)

describe('a body that comes piece by piece', () => {
  const piece = (bytes: number) => `${bytes.toString(16)}\r\n${'a'.repeat(bytes)}\r\n`
  const chunked = (path: string) =>
    `${head('POST', path, FORM, 'Transfer-Encoding: chunked', 'Connection: close')}\r\n\r\n`

  test('is read up to what a visitor may send', async () => {
    const small = await line({ ...SHORT, bodyMs: 5_000 })
    small.write(`${chunked('/sign-in')}${piece(100)}0\r\n\r\n`)
    expect(await until(small)).toMatch(/^HTTP\/1\.1 422/)
    const large = await line({ ...SHORT, bodyMs: 5_000 })
    large.write(`${chunked('/sign-in')}${piece(70_000)}0\r\n\r\n`)
    expect(await until(large)).toMatch(/^HTTP\/1\.1 303.*location: \/sign-in\r/is)
  })

  test('is answered before it is all there, where nobody may send it', async () => {
    const socket = await line({ ...SHORT, bodyMs: 5_000 })
    socket.write(`${chunked('/people')}${piece(10)}`)
    expect(await until(socket)).toMatch(/^HTTP\/1\.1 303.*location: \/sign-in/is)
  })
})

test('who hangs up in the middle of a form leaves no fault behind', async () => {
  const faults: unknown[] = []
  const { log } = world.services
  const original = [log.error, log.warn] as const
  log.error = log.warn = ((line: unknown) => faults.push(line)) as typeof log.error
  const socket = await line({ ...SHORT, bodyMs: 5_000 })
  socket.write(`${head('POST', '/sign-in', FORM, 'Content-Length: 1000')}\r\n\r\nemail=`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  log.error = original[0]
  log.warn = original[1]
  expect(faults).toEqual([])
})
