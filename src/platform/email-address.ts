import { domainToASCII, domainToUnicode } from 'node:url'
import { z } from 'zod'
import { oneLine, withoutUnseen } from './letters/index.ts'

/** The most characters of an address that mail servers take (RFC 5321). */
export const MOST_OF_ADDRESS = 254

/** Room for what an address is pasted with: a name before it, and a link around it. */
const MOST_TYPED = 1000

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u
/** Letters and figures of any script with points and hyphens: what a host is written with, and nothing that ends one. */
const WRITTEN = /^[\p{L}\p{M}\p{N}.。-]+$/u
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/u
const BRACKETED = /^([^<>]*)<([^<>]+)>$/u
/** What word processors make of the signs that somebody typed. */
const TYPESET: Record<string, string> = { '’': "'", '‘': "'", '‐': '-' }

/**
 * The address in what somebody typed or pasted, in the one form in which addresses are kept and compared: small letters,
 * a host in its own script. Takes it out of `Name <a@b>` and of a link. Undefined when mail cannot be sent to it.
 */
export function emailAddress(typed: string): string | undefined {
  if (typed.length > MOST_TYPED) return
  const line = withoutEnd(oneLine(withoutUnseen(typed.normalize('NFKC'))))
  const [, beside = '', inside] = BRACKETED.exec(line) ?? []
  const address = addressIn(inside ?? line)
  const other = beside.includes('@') && addressIn(beside.trim()) !== address
  return other ? undefined : address
}

/** A list that somebody cut a piece from, and a sentence, leave these behind an address. */
const withoutEnd = (line: string) => line.replace(/[\s;,.]{1,20}$/u, '')

function addressIn(written: string): string | undefined {
  const bare = withoutLink(written.trim()).toLowerCase()
  const at = bare.lastIndexOf('@')
  const local = bare.slice(0, at).replace(/[’‘‐]/gu, (sign) => TYPESET[sign] ?? sign)
  const host = hostOf(bare.slice(at + 1))
  if (at < 1 || !host || local.length > 64 || !LOCAL.test(local)) return
  const short = `${local}@${host}`
  return short.length > MOST_OF_ADDRESS ? undefined : `${local}@${domainToUnicode(host)}`
}

/** In a link some signs are written as numbers, and a subject may follow. */
function withoutLink(written: string) {
  const [, linked] = /^mailto:([^?]*)/iu.exec(written) ?? []
  if (linked === undefined) return written
  try {
    return decodeURIComponent(linked)
  } catch {
    return linked
  }
}

/** As machines write it: two spellings of one host are one. */
function hostOf(written: string): string | undefined {
  const host = WRITTEN.test(written) ? domainToASCII(written) : ''
  return HOST.test(host) ? host : undefined
}

/** How somebody is called who is known by an address or a number: the address in it, else the word in small letters. */
export const addressOrWord = (typed: string) => emailAddress(typed) ?? oneLine(typed).toLowerCase()

/** An address as the fields of every form take it. */
export const emailField = (invalid: string) =>
  z
    .string(invalid)
    .overwrite((typed) => emailAddress(typed) ?? typed)
    .refine((kept) => emailAddress(kept) === kept, invalid)
