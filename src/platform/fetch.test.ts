import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fetched, HERE, NAME, resolver } from './testing/fetching.ts'

async function serving(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A server that says what a test wants it to say, byte by byte. */
async function listening(talk: (socket: Socket) => void, { stays = true } = {}) {
  const server = createSocketServer(talk).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  if (stays) onTestFinished(() => void server.close())
  else await once(server.close(), 'close')
  return port
}

describe('a page that may be fetched', () => {
  test('comes with its kind and where it stood', async () => {
    const port = await serving((_, reply) =>
      reply.setHeader('content-type', 'text/plain').end('Welkom'),
    )
    expect(await fetched(`http://${NAME}:${port}/hier#onderaan`)).toEqual({
      url: `http://${NAME}:${port}/hier`,
      contentType: 'text/plain',
      body: Buffer.from('Welkom'),
    })
  })

  test.each([
    ['br', brotliCompressSync],
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
  ])('is unpacked: %s', async (encoding, pack) => {
    const port = await serving((_, reply) =>
      reply.setHeader('content-encoding', encoding).end(pack('Welkom')),
    )
    expect(await fetched(`http://${NAME}:${port}`)).toMatchObject({ body: Buffer.from('Welkom') })
  })

  test('is asked for by its name, at the address that was looked up, and without telling who we are', async () => {
    const seen: unknown[] = []
    const port = await serving(({ headers }, reply) => {
      seen.push(headers)
      reply.end()
    })
    const { asked, resolve } = resolver()
    await fetched(`http://INTRANET.example.:${port}/`, { resolve })
    expect(asked).toEqual([NAME])
    expect(seen).toEqual([
      {
        host: `${NAME}:${port}`,
        accept: '*/*',
        'accept-encoding': 'br, gzip',
        'user-agent': 'Leidraad',
        connection: 'close',
      },
    ])
  })

  test('over https, the name is said before anything is encrypted', async () => {
    const { promise: hello, resolve: heard } = Promise.withResolvers<string>()
    const port = await listening((socket) => {
      socket.once('data', (data) => {
        heard(data.toString('latin1'))
        socket.destroy()
      })
    })
    expect(await fetched(`https://${NAME}:${port}/`)).toMatchObject({ refused: 'no-answer' })
    expect(await hello).toContain(NAME)
  })

  test('is the one that was checked, whatever the name means a moment later', async () => {
    const first = await serving((_, reply) => reply.end('checked'))
    const answers = [[HERE], [{ address: '127.0.0.2', family: 4 }]]
    const { asked, resolve } = resolver(() => answers.shift() ?? [])
    const reply = await fetched(`http://${NAME}:${first}/`, { resolve })
    expect(reply).toMatchObject({ body: Buffer.from('checked') })
    expect(asked).toHaveLength(1)
  })

  test('is needed: a name without one has no answer', async () => {
    const { resolve } = resolver(() => [])
    for (const allowed of [[NAME], []])
      expect(await fetched(`http://${NAME}/`, { allowed, resolve })).toEqual({
        refused: 'no-answer',
        facts: { code: 'ENOTFOUND' },
      })
  })
})

describe('a page that says to look elsewhere', () => {
  const sending = (to: (port: number) => string, status = 302) =>
    new Promise<number>((resolve) => {
      const port = serving(async ({ url }, reply) => {
        if (url === '/daar') reply.end('gevonden')
        else reply.writeHead(status, { location: to(await port) }).end('weg')
      })
      resolve(port)
    })

  test.each([301, 302, 303, 307, 308])('is followed on its own host: %d', async (status) => {
    const port = await sending(() => '/daar', status)
    const { asked, resolve } = resolver()
    expect(await fetched(`http://${NAME}:${port}/`, { resolve })).toMatchObject({
      url: `http://${NAME}:${port}/daar`,
      body: Buffer.from('gevonden'),
    })
    expect(asked).toEqual([NAME, NAME])
  })

  test.each([
    ['another host', 'http://ander.example/'],
    ['another host without a scheme', '//ander.example/daar'],
    ['an address of this machine', 'http://127.0.0.1/daar'],
    ['a name that resembles it', `http://sub.${NAME}/daar`],
  ])('is not followed to %s', async (_, to) => {
    const port = await sending(() => to)
    const { asked, resolve } = resolver()
    const reply = await fetched(`http://${NAME}:${port}/`, { resolve })
    expect(reply).toEqual({ refused: 'elsewhere', facts: { to: new URL(to, 'http://x').href } })
    expect(asked).toEqual([NAME])
  })

  test.each(['file:///etc/passwd', 'http://user:geheim@intranet.example/', 'http://['])(
    'is not followed to %s, which is no page',
    async (to) => {
      const port = await sending(() => to)
      expect(await fetched(`http://${NAME}:${port}/`)).toEqual({ refused: 'elsewhere', facts: {} })
    },
  )

  test('is followed three times, and no more', async () => {
    let asked = 0
    const port = await serving((_, reply) => {
      asked++
      reply.writeHead(302, { location: `/${asked}` }).end()
    })
    expect(await fetched(`http://${NAME}:${port}/`)).toMatchObject({ refused: 'elsewhere' })
    expect(asked).toBe(4)
  })
})

describe('what takes too much', () => {
  const most = 10_000

  test.each([
    ['plain', undefined, Buffer.alloc(most + 1)],
    ['packed small', 'gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['packed smaller', 'br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['packed larger than what is in it', 'gzip', Buffer.concat(Array(1000).fill(gzipSync('')))],
  ])('is left halfway: %s', async (_, encoding, body) => {
    const port = await serving((_, reply) => {
      if (encoding) reply.setHeader('content-encoding', encoding)
      reply.end(body)
    })
    expect(await fetched(`http://${NAME}:${port}/`, { most })).toEqual({ refused: 'too-large' })
  })

  test('a page that never ends is left as well', async () => {
    const port = await serving((_, reply) => {
      const more = () => {
        while (!reply.destroyed && reply.write(Buffer.alloc(1000)));
      }
      reply.on('drain', more)
      more()
    })
    expect(await fetched(`http://${NAME}:${port}/`, { most })).toEqual({ refused: 'too-large' })
  })

  test('as much as may come does come', async () => {
    const port = await serving((_, reply) => reply.end(Buffer.alloc(most)))
    expect(await fetched(`http://${NAME}:${port}/`, { most })).toMatchObject({
      body: Buffer.alloc(most),
    })
  })

  const withinMs = 100
  test('nobody waits for a name that nobody knows in time', async () => {
    const never = () => new Promise<LookupAddress[]>(() => {})
    expect(await fetched(`http://${NAME}/`, { resolve: never, withinMs })).toEqual({
      refused: 'too-slow',
    })
  })

  test('nor for a server that is silent, or that speaks a letter at a time', async () => {
    const silent = await listening((socket) => void socket.on('error', () => {}))
    expect(await fetched(`http://${NAME}:${silent}/`, { withinMs })).toEqual({
      refused: 'too-slow',
    })
    const slow = await serving((_, reply) => {
      const ticking = setInterval(() => reply.write('.'), 10)
      reply.on('close', () => clearInterval(ticking))
    })
    expect(await fetched(`http://${NAME}:${slow}/`, { withinMs })).toEqual({ refused: 'too-slow' })
  })

  test('nor for redirects that take long together', async () => {
    const port = await serving((_, reply) => {
      setTimeout(() => reply.writeHead(302, { location: '/verder' }).end(), 60)
    })
    expect(await fetched(`http://${NAME}:${port}/`, { withinMs })).toEqual({ refused: 'too-slow' })
  })
})

describe('where nothing useful comes back', () => {
  test.each([204, 200])('%d is an answer', async (status) => {
    const port = await serving((_, reply) => reply.writeHead(status).end())
    expect(await fetched(`http://${NAME}:${port}/`)).toMatchObject({ body: Buffer.alloc(0) })
  })

  test.each([300, 304, 401, 404, 500, 302])('%d is told', async (status) => {
    const port = await serving((_, reply) => reply.writeHead(status).end())
    expect(await fetched(`http://${NAME}:${port}/`)).toEqual({
      refused: 'status',
      facts: { status },
    })
  })

  test.each(['deflate', 'zstd', 'gzip, br', 'constructor'])(
    'packed as %s, which we did not ask for',
    async (encoding) => {
      const port = await serving((_, reply) =>
        reply.setHeader('content-encoding', encoding).end('?'),
      )
      expect(await fetched(`http://${NAME}:${port}/`)).toMatchObject({ refused: 'no-answer' })
    },
  )

  test.each([
    ['no web server', 'SSH-2.0-OpenSSH_10.0\r\n'],
    ['a page that breaks off', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nWel'],
    [
      'a packed page that breaks off',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08',
    ],
    ['a packed page that is none', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nWelkom'],
    ['nothing at all', ''],
  ])('%s', async (_, said) => {
    const port = await listening((socket) => {
      socket.on('error', () => {}).on('data', () => socket.end(said, 'latin1'))
    })
    expect(await fetched(`http://${NAME}:${port}/`)).toMatchObject({ refused: 'no-answer' })
  })

  test('a name that nobody has, and a machine where nobody listens', async () => {
    const unknown = async () => {
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    }
    expect(await fetched('http://niemand.example/', { resolve: unknown })).toEqual({
      refused: 'no-answer',
      facts: { code: 'ENOTFOUND' },
    })
    const port = await listening(() => {}, { stays: false })
    expect(await fetched(`http://${NAME}:${port}/`)).toEqual({
      refused: 'no-answer',
      facts: { code: 'ECONNREFUSED' },
    })
  })

  test('a fault of our own is no answer of theirs: it is thrown', async () => {
    const broken = async () => {
      throw new TypeError('a bug')
    }
    await expect(fetched(`http://${NAME}/`, { resolve: broken })).rejects.toThrow('a bug')
  })
})
