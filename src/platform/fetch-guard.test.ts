import { describe, expect, test } from 'vitest'
import type { FetchOptions } from './fetch.ts'
import { fetched, HERE, NAME, resolver } from './testing/fetching.ts'

describe('our own machine and network stay out of sight', () => {
  const strict = async (typed: string, options: Partial<FetchOptions> = {}) => {
    const reply = await fetched(typed, { allowed: [], ...options })
    return 'refused' in reply ? reply.refused : 'fetched'
  }

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7F.0.0.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
    'http:/\\127.0.0.1/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ])('%s is not public', async (typed) => {
    const { asked, resolve } = resolver(() => [{ address: '8.8.8.8', family: 4 }])
    expect(await strict(typed, { resolve })).toBe('not-public')
    expect(asked).toEqual([])
  })

  test.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://here.localhost/',
  ])('%s is not public', async (typed) => expect(await strict(typed)).toBe('not-public'))

  test('a name is as public as the least public of its addresses', async () => {
    const mixed = [{ address: '8.8.8.8', family: 4 }, HERE]
    expect(await strict('http://gemengd.example/', { resolve: async () => mixed })).toBe(
      'not-public',
    )
    const six = [{ address: 'fe80::1%eth0', family: 6 }]
    expect(await strict('http://zes.example/', { resolve: async () => six })).toBe('not-public')
  })

  test.each([':22', ':25', ':5432', ':8080', ':1'])(
    'a public address at port %s is left alone',
    async (port) => expect(await strict(`http://8.8.8.8${port}/`)).toBe('other-port'),
  )

  test('what is allowed is one name, not what resembles it', async () => {
    for (const other of [`sub.${NAME}`, `${NAME}.kwaad.example`, '127.0.0.1'])
      expect(await strict(`http://${other}/`, { allowed: [NAME] })).toBe('not-public')
  })
})

test.each([
  '',
  'intranet.example',
  '//intranet.example/',
  '/etc/passwd',
  'http://',
  'ftp://intranet.example/',
  'file:///etc/passwd',
  'data:text/plain,hallo',
  'javascript:alert(1)',
  'gopher://intranet.example/',
  'http://user@intranet.example/',
  'http://user:geheim@intranet.example/',
  'http://:geheim@intranet.example/',
  'http://[fe80::1%25eth0]/',
  'http://[::1/',
  'http://intra net.example/',
  'http://intranet.example:99999/',
  'http://1.2.3.4.5/',
  'http://x.0x7f/',
])('%j is no address of a page', async (typed) => {
  const { asked, resolve } = resolver()
  expect(await fetched(typed, { resolve })).toEqual({ refused: 'not-an-address' })
  expect(asked).toEqual([])
})
