import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { vouch } from './evidence/vouch.ts'
import { keyringOf } from './keyring.ts'
import { type Line, logger } from './log.ts'
import { PdfFault } from './pdf/fault.ts'
import { StartFailure } from './postgres/failure.ts'

function lines() {
  const written: Record<string, unknown>[] = []
  return {
    written,
    log: logger('info', { write: (line: string) => written.push(JSON.parse(line)) }),
  }
}

/** The line that is written, without what every line has. */
function lineOf(line: Line) {
  const { written, log } = lines()
  log.error(line)
  const [{ level: _, time: __, ...rest } = {}] = written
  return rest
}

const ID = '0198f000-0000-7000-8000-000000000000'
/** What must never be read in a line, whatever carries it there. */
const PERSONAL = [
  'Fatima Aziz',
  'fatima.aziz@korenaar.test',
  '+32 470 12 34 56',
  '203.0.113.7',
  'Geheim wachtwoord 1',
  'x'.repeat(43),
]
const secret = PERSONAL.join(' ')
const tells = (line: unknown) =>
  PERSONAL.filter((personal) => JSON.stringify(line).includes(personal))

test('a line is JSON with a level in words and a time', () => {
  const { written, log } = lines()
  log.info({ event: 'jobs-dropped', job: 'people.import', count: 3 })
  expect(written).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'jobs-dropped',
      job: 'people.import',
      count: 3,
    },
  ])
})

test('what the house tells falls away nowhere', () => {
  const told: Required<Omit<Line, 'err'>> = {
    event: 'database-ended',
    about: 'sender',
    at: ['127.0.0.1:3000', '[::1]:3000', '*:3000'],
    attempt: 2,
    code: 1,
    count: 7,
    digest: vouch(keyringOf(Buffer.alloc(32)), { of: 'seal', values: [] }),
    fault: 'EAUTH',
    import: ID,
    job: 'signing.remind',
    lastId: 434,
    mail: ID,
    ms: 1234,
    reference: '1a2b3c4d',
    refused: 'under-way',
    route: 'GET /publications/:id/:file{(nl|fr|en|de)\\.pdf}',
    run: ID,
    signal: 'SIGKILL',
    signature: ID,
    url: 'https://leidraad.example.org',
  }
  expect(lineOf(told)).toEqual(told)
  expect(lineOf({ event: 'mail', fault: '550' })).toEqual({ event: 'mail', fault: '550' })
  expect(lineOf({ event: 'database-ended', code: null, signal: null })).toEqual({
    event: 'database-ended',
  })
})

describe('people and secrets do not reach a line', () => {
  const names = ['email', 'name', 'Fatima Aziz', 'person', 'msg', 'reason', 'time', 'level', 'err2']
  test.each(names)('under a name that is not ours: %s', (name) => {
    for (const value of [...PERSONAL, secret, { deep: { deeper: secret } }, [secret]])
      expect(tells(lineOf({ event: 'x', ...{ [name]: value } }))).toEqual([])
  })

  const ours = ['at', 'attempt', 'code', 'count', 'event', 'fault', 'import', 'job', 'mail', 'ms']
  const more = [
    'about',
    'digest',
    'reference',
    'refused',
    'route',
    'run',
    'signal',
    'signature',
    'url',
  ]
  test.each([...ours, ...more])('in a field of ours: %s', (name) => {
    for (const value of [...PERSONAL, secret, { secret }, [secret], new Error(secret), [[secret]]])
      expect(tells(lineOf({ event: 'x', ...{ [name]: value } }))).toEqual([])
    expect(lineOf({ event: 'x', ...{ [name]: secret } })).toMatchObject({ [name]: '…' })
  })
})

function faultOf(work: () => unknown) {
  try {
    return work()
  } catch (error) {
    return error
  }
}

class LetterFault extends Error {
  override name = 'LetterFault'
  readonly to = secret
}
const strange = Object.assign(new Error(secret), {
  name: secret,
  code: secret,
  severity: 'ERROR',
  table: secret,
  constraint: secret,
  detail: secret,
})
const changed = new Error(secret)
changed.message = 'another'
const framed = new Error(
  `x\n    at ${secret} (/srv/x.js:1:1)\n    at fatima.aziz@korenaar.test:1:1`,
)
const noMail = Object.assign(new Error(`550 ${secret}`), { code: 'EENVELOPE', response: secret })

describe('a fault is told by its kind and where it stood', () => {
  const faults: [string, unknown, object][] = [
    ['of the language', new TypeError(`${secret} is not a function`), { kind: 'TypeError' }],
    ['of the house', new LetterFault(secret), { kind: 'LetterFault' }],
    ['of the press', new PdfFault(secret), { kind: 'PdfFault' }],
    ['of a file', Object.assign(new Error(secret), { code: 'ENOSPC' }), { code: 'ENOSPC' }],
    ['of the mail', noMail, { kind: 'Error', code: 'EENVELOPE' }],
    [
      'of a form',
      faultOf(() =>
        z
          .object({ a: z.enum(['b']) })
          .strict()
          .parse({ [secret]: secret }),
      ),
      { kind: 'ZodError' },
    ],
    [
      'with a cause',
      new Error(secret, { cause: new RangeError(secret) }),
      { cause: { kind: 'RangeError' } },
    ],
    [
      'with a text as its cause',
      new Error(secret, { cause: secret }),
      { cause: { kind: 'string' } },
    ],
    [
      'of several',
      new AggregateError([new TypeError(secret), secret], secret),
      { errors: [{ kind: 'TypeError' }, { kind: 'string' }] },
    ],
    ['that is strange throughout', strange, { kind: 'Error' }],
    ['of which the words were changed', changed, { kind: 'Error' }],
    ['of which the words look like frames', framed, { kind: 'Error' }],
    ['that is a text', secret, { kind: 'string' }],
    ['that is nothing', undefined, {}],
    ['that is a thing', { message: secret, [secret]: secret }, { kind: 'object' }],
  ]
  test.each(faults)('%s', (_, err, told) => {
    const line = lineOf({ event: 'fault', err })
    expect(tells(line)).toEqual([])
    if (err !== undefined) expect(line).toMatchObject({ err: told })
    if (err instanceof Error)
      expect(line).toMatchObject({
        err: { at: expect.arrayContaining([expect.stringMatching(/^src\/platform\/.*:\d+:\d+$/)]) },
      })
  })

  test('of the database: by its code, table and rule, without the row that it quotes', async () => {
    const client = new pg.Client({ connectionString: inject('serverUrl') })
    await client.connect()
    await client.query('create temp table pets (name text constraint one_name unique)')
    await client.query('insert into pets values ($1)', [secret])
    const faultOf = (sql: string, values: unknown[]) =>
      client.query(sql, values).catch((error: unknown) => error)
    const twice = await faultOf('insert into pets values ($1)', [secret])
    const wrong = await faultOf('select $1::text::int', [secret])
    await client.end()
    expect(String((twice as pg.DatabaseError).detail)).toContain('Fatima')
    const told = [twice, wrong].map((err) => lineOf({ event: 'fault', err }))
    expect(tells(told)).toEqual([])
    expect(told).toMatchObject([
      { err: { kind: 'DatabaseError', code: '23505', table: 'pets', constraint: 'one_name' } },
      { err: { kind: 'DatabaseError', code: '22P02' } },
    ])
    expect(JSON.stringify(told)).toContain('src/platform/log.test.ts:')
  })

  test('round and round ends', () => {
    const one = new Error(secret)
    one.cause = new Error(secret, { cause: one })
    expect(JSON.stringify(lineOf({ event: 'fault', err: one })).length).toBeLessThan(3000)
  })

  test('what we wrote for whoever starts Leidraad is told as it is', () => {
    const err = new StartFailure('The disk is full. Make room and start again.')
    expect(lineOf({ event: 'database-lost', err })).toMatchObject({
      err: { kind: 'StartFailure', message: 'The disk is full. Make room and start again.' },
    })
  })
})
