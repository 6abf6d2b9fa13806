import { expect, test } from 'vitest'
import { faultCode, isFinal } from './transport.ts'

test.each([
  ['the mailbox does not exist', { responseCode: 550 }, true, '550'],
  ['the mailbox is full for good', { responseCode: 552 }, true, '552'],
  ['the server is busy', { responseCode: 451 }, false, '451'],
  ['the server wants to know who we are', { responseCode: 530 }, false, '530'],
  ['our password is not right', { responseCode: 535, code: 'EAUTH' }, false, '535'],
  ['nobody answers', { code: 'ECONNREFUSED' }, false, 'ECONNREFUSED'],
  ['something else broke', new Error('iemand@korenaar.test'), false, 'unknown'],
])('where %s a mail is tried again, or not, and only a code is kept', (_, fault, final, code) => {
  expect(isFinal(fault)).toBe(final)
  expect(faultCode(fault)).toBe(code)
})
