import { expect, test } from 'vitest'
import { faultCode, verdictOf } from './verdict.ts'

const at = (command: string, response: string, code = 'EENVELOPE') => ({
  command,
  code,
  response,
  responseCode: Number(response.slice(0, 3)),
})
const broken = (code: string, originalCode?: string) => ({ command: 'CONN', code, originalCode })

test.each([
  // Before anybody was named
  ['nobody answers', broken('ESOCKET', 'ECONNREFUSED'), 'away'],
  ['the name is not known', broken('EDNS'), 'away'],
  ['the connection takes too long', broken('ETIMEDOUT'), 'away'],
  ['it hangs up', broken('ECONNECTION'), 'away'],
  ['it drips until our patience ends', { code: 'EABORT' }, 'away'],
  ['it is too busy to greet', at('CONN', '421 4.3.2 later', 'EPROTOCOL'), 'away'],
  ['it greets with a no for now', at('CONN', '450 later', 'EPROTOCOL'), 'away'],
  ['it greets with a no', at('CONN', '554 5.7.1 no service', 'EPROTOCOL'), 'sender'],
  ['it does not like our name', at('HELO', '550 who', 'EPROTOCOL'), 'sender'],
  ['it knows no EHLO', at('EHLO', '502 what', 'ECONNECTION'), 'no-encryption'],
  ['it knows no STARTTLS', at('STARTTLS', '502 what', 'ETLS'), 'no-encryption'],
  ['it cannot encrypt now', at('STARTTLS', '454 later', 'ETLS'), 'away'],
  ['the certificate is its own', { command: 'STARTTLS', code: 'ETLS' }, 'certificate'],
  [
    'the certificate is its own from the start',
    broken('ESOCKET', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    'certificate',
  ],
  [
    'the certificate is another’s',
    broken('ESOCKET', 'ERR_TLS_CERT_ALTNAME_INVALID'),
    'certificate',
  ],
  ['it hangs up while we agree on encryption', broken('ETLS'), 'away'],
  [
    'it speaks openly where we begin encrypted',
    broken('ESOCKET', 'ERR_SSL_WRONG_VERSION_NUMBER'),
    'no-encryption',
  ],
  // Signing in
  ['our password is not right', at('AUTH PLAIN', '535 5.7.8 no', 'EAUTH'), 'sign-in'],
  ['our account is closed, with any code', at('AUTH LOGIN', '550 closed', 'EAUTH'), 'sign-in'],
  ['it cannot look us up now', at('AUTH PLAIN', '454 4.7.0 later', 'EAUTH'), 'away'],
  ['a password is missing', { code: 'EAUTH', command: 'API' }, 'sign-in'],
  // The sender
  ['it wants to know who we are', at('MAIL FROM', '530 5.7.0 sign in'), 'sign-in'],
  ['our address is refused', at('MAIL FROM', '550 5.7.1 not yours'), 'sender'],
  ['our address is refused, with any code', at('MAIL FROM', '501 what'), 'sender'],
  ['our address is refused as full', at('MAIL FROM', '552 full'), 'sender'],
  ['our mail is too large', at('MAIL FROM', '552 5.3.4 too large'), 'content'],
  ['our mail is larger than it said', { command: 'MAIL FROM', code: 'EMESSAGE' }, 'content'],
  ['our address cannot be looked up now', at('MAIL FROM', '451 4.1.8 later'), 'away'],
  // The receiver
  ['the mailbox does not exist', at('RCPT TO', '550 5.1.1 nobody'), 'receiver'],
  ['the mailbox does not exist, in few words', at('RCPT TO', '550 no'), 'receiver'],
  ['the mailbox is full for now', at('RCPT TO', '452 4.2.2 full'), 'later'],
  ['it wants to see us again (greylisting)', at('RCPT TO', '451 4.7.1 greylisted'), 'later'],
  ['our address is refused, late', at('RCPT TO', '550 5.1.8 bad sender'), 'sender'],
  ['it wants to know who we are, late', at('RCPT TO', '530 sign in'), 'sign-in'],
  ['it may not relay, or not to this one', at('RCPT TO', '554 5.7.1 relay denied'), 'doubt'],
  ['it has had enough', at('RCPT TO', '421 4.7.0 bye'), 'away'],
  ['the address is none', { command: 'API', code: 'EENVELOPE' }, 'receiver'],
  // The content
  ['it does not take this content', at('DATA', '554 no', 'EMESSAGE'), 'content'],
  ['it does not take it now', at('DATA', '451 later', 'EMESSAGE'), 'later'],
  ['a policy is against it', at('DATA', '550 5.7.26 DMARC', 'EMESSAGE'), 'doubt'],
  ['it will not hear any', at('DATA', '503 first a receiver'), 'content'],
  ['something else broke', new Error('iemand@korenaar.test'), 'later'],
])('where %s it is about the right one', (_, fault, about) => {
  const verdict = verdictOf(fault)
  expect('trouble' in verdict ? verdict.trouble : verdict.about).toBe(about)
})

test.each([
  [at('RCPT TO', '550 5.1.1 <iemand@korenaar.test> nobody'), '550'],
  [broken('ESOCKET', 'ECONNREFUSED'), 'ECONNREFUSED'],
  [broken('ETIMEDOUT'), 'ETIMEDOUT'],
  [new Error('iemand@korenaar.test'), 'unknown'],
])('of a fault only a code is kept', (fault, code) => {
  expect(faultCode(fault)).toBe(code)
})
