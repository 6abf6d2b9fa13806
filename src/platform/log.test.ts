import { expect, test } from 'vitest'
import { logger } from './log.ts'

function lines() {
  const written: Record<string, unknown>[] = []
  return {
    written,
    log: logger('info', { write: (line: string) => written.push(JSON.parse(line)) }),
  }
}

test('a line is JSON with a level in words and a time', () => {
  const { written, log } = lines()
  log.info({ event: 'listening', port: 3000 })
  expect(written).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'listening',
      port: 3000,
    },
  ])
})

test('people and secrets do not reach a line, at the top or one level down', () => {
  const { written, log } = lines()
  log.warn({
    event: 'x',
    email: 'fatima@korenaar.test',
    person: { name: 'Fatima', id: 'p1' },
    password: 'geheim',
  })
  expect(JSON.stringify(written)).not.toMatch(/fatima|geheim/i)
  expect(written[0]).toMatchObject({ person: { id: 'p1' } })
})

test('an error of the database is told by its code, without the row that it quotes', () => {
  const { written, log } = lines()
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Fatima"'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'Key (email)=(fatima@korenaar.test) already exists.',
    constraint: 'people_email_key',
  })
  log.error({ event: 'fault', err: error })
  log.error(error)
  expect(JSON.stringify(written)).not.toMatch(/fatima/i)
  expect(written[0]).toMatchObject({ err: { code: '23505', constraint: 'people_email_key' } })
})

test('another error keeps its message and where it happened', () => {
  const { written, log } = lines()
  log.error({ err: new TypeError('x is not a function') })
  expect(written[0]).toMatchObject({ err: { type: 'TypeError', message: 'x is not a function' } })
})
