import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'

/** A file of `content/` and what stands in it; its key is its name without the ending. */
export type Kept<T> = T & { key: string }

/** Every YAML file of a folder, by name. Throws one sentence that names the file and what is wrong with it. */
export const readFolder = <T>(folder: string, schema: z.ZodType<T>): Kept<T>[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ ...readYaml(join(folder, name), schema), key: basename(name, '.yaml') }))

export const readYaml = <T>(file: string, schema: z.ZodType<T>): T =>
  checked(schema, parsed(file, readText(file)), file)

/** Lines end as they do here, also in a copy that was made on Windows: a text has one hash everywhere. */
export const readText = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n')

export function parsed(file: string, text: string): unknown {
  try {
    return parse(text)
  } catch (fault) {
    throw new Error(`${file}: ${(fault as Error).message}`)
  }
}

export function checked<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data

  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${file}: ${faults.join('; ')}`)
}
