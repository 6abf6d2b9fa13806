import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { addressOf } from './address.ts'
import type { Env } from './env.ts'

const from = async (remoteAddress: string, forwarded?: string, https = true) => {
  const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c, https)))
  const headers = forwarded ? { 'x-forwarded-for': forwarded } : undefined
  return (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text()
}

test('behind a web server, people are told apart by the address that it saw', async () => {
  expect(await from('127.0.0.1', '203.0.113.7')).toBe('203.0.113.7')
  expect(await from('::ffff:10.0.0.2', '2001:db8::7')).toBe('2001:db8::7')
  expect(await from('::1', '203.0.113.7')).toBe('203.0.113.7')
})

test('what somebody claims about themselves counts for nothing', async () => {
  expect(await from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
  expect(await from('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(await from('192.168.1.20', '198.51.100.1', false)).toBe('192.168.1.20')
  expect(await from('127.0.0.1', 'unknown')).toBe('127.0.0.1')
  expect(await from('127.0.0.1')).toBe('127.0.0.1')
})
