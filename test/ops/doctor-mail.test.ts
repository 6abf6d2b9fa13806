import { beforeEach, describe, expect, test } from 'vitest'
import { checkMail, senderFindings } from '../../src/app/commands/doctor/mail.ts'
import { sendTestMail } from '../../src/app/commands/doctor/test-mail.ts'
import { inLines } from '../../src/platform/finding.ts'
import { type Answer, type Step, useOddServer } from '../../src/platform/mail/testing/odd-server.ts'
import type { Settings } from '../../src/platform/settings.ts'
import { testSettings } from '../world.ts'

const server = useOddServer()
const SANNE = 'sanne@korenaar.test'
const good = { url: 'https://leidraad.korenaar.eu', mailFrom: 'hr@korenaar.eu' }

beforeEach(() => {
  server.manner = {}
  server.taken = []
})

async function told(address = SANNE, settings: Partial<Settings> = {}) {
  const findings = await sendTestMail(
    { ...testSettings, ...good, smtpUrl: server.url(), ...settings },
    address,
  )
  return inLines(findings).join('\n')
}

test('a mail that arrives is told step by step, up to where to look', async () => {
  expect(await told()).toBe(
    [
      `✓ Connected with 127.0.0.1, port ${server.port}.`,
      '✓ Signed in.',
      '✓ It takes emails from hr@korenaar.eu.',
      '✓ It takes emails to sanne@korenaar.test.',
      '✓ The email was handed over. Now look in the mailbox of sanne@korenaar.test.',
    ].join('\n'),
  )
  expect(server.taken).toEqual([SANNE])
})

const faults: [step: Step, answer: Answer, lines: number, words: RegExp][] = [
  ['connect', 'drop', 0, /✗ .*does not let us in \(ECONNECTION\).*\n.*port in SMTP_URL/],
  ['connect', '554 no', 0, /✗ .*refuses our sender/],
  ['auth', '535 no', 1, /✗ .*user or password is not right.*\n.*SMTP_URL/],
  ['mail', '550 no', 2, /✗ .*refuses our sender hr@korenaar.eu \(550\).*\n.*MAIL_FROM/],
  ['rcpt', '550 no', 3, /✗ .*refuses an email from .* to sanne.*\n.*mailbox exist/],
  ['rcpt', '451 later', 3, /✗ .*may later \(451\).*\n.*greylisting/],
  ['content', '554 spam', 4, /✗ .*refuses an email/],
  ['content', 'drop', 2, /✗ .*broke off/],
]
test.each(faults)(
  'a fault at %s (%s) comes after %i steps, with what to change',
  async (step, answer, lines, words) => {
    server.manner = { [step]: answer }
    const said = await told()
    expect(said.match(/✓/g) ?? []).toHaveLength(lines)
    expect(said).toMatch(words)
    expect(said).not.toContain('geheim')
  },
)

test('no address, and no mail server, are told as such', async () => {
  expect(await told('Sanne')).toMatch('✗ “Sanne” is no email address')
  expect(await told(SANNE, { smtpUrl: undefined })).toMatch(
    /✗ There is no mail server.*\n.*SMTP_URL=/,
  )
})

test('without a test mail nothing is sent, and it is told whether we are let in', async () => {
  const settings = { ...testSettings, ...good, smtpUrl: server.url('insecure=yes') }
  const said = inLines(await checkMail(settings)).join('\n')
  expect(said).toMatch(/^✓ The mail server 127.0.0.1 lets us in\.\n! Emails may go unencrypted/)
  expect(server.taken).toEqual([])
})

describe('what mails come from and lead to', () => {
  const smtpUrl = 'smtps://leidraad%40korenaar.eu:geheim@mail.korenaar.eu'
  const statesOf = (settings: Partial<Settings>) =>
    senderFindings({ ...testSettings, ...good, smtpUrl, ...settings }).map(({ state }) => state)

  test.each([
    'leidraad@localhost',
    'leidraad@server',
    'leidraad@office.local',
    'leidraad@korenaar.test',
    'leidraad@korenaar.example',
    'leidraad@example.org',
    'leidraad@mail.example.com',
    'leidraad@192.168.1.5',
    'leidraad@[192.168.1.5]',
    'leidraad@nas.lan',
  ])('%s is no sender', (mailFrom) => {
    expect(statesOf({ mailFrom })[0]).toBe('bad')
  })

  test('a sender that nobody chose, links to one’s own machine and another’s domain are pointed out', () => {
    expect(statesOf({})).toEqual([])
    expect(statesOf({ mailFrom: 'leidraad@leidraad.korenaar.eu' })).toEqual(['note'])
    expect(statesOf({ url: 'http://localhost:3000' })).toEqual(['note'])
    expect(statesOf({ mailFrom: 'hr@bakkers.eu' })).toEqual(['note'])
    expect(statesOf({ mailFrom: 'hr@mail.korenaar.eu' })).toEqual([])
  })
})
