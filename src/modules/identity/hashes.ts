import { hashOf, sha256Hex } from '../../platform/secrets.ts'

/** For counting tries without keeping whose they were. */
export const subjectOf = (personal: string) => sha256Hex(personal).slice(0, 32)

/** A code is kept with the attempt that asked for it, so that equal codes look different. */
export const codeHash = (attemptId: string, code: string) => hashOf(`${attemptId}:${code}`)
