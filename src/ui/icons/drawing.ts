import type { IconName } from './lucide.ts'
import { paths } from './paths.ts'

/** For paper: what stands inside the `<svg>` of an icon; of a word that the kit does not know, the other one. */
export const drawingFor = (name: string | undefined, otherwise: IconName): string =>
  name !== undefined && Object.hasOwn(paths, name) ? paths[name as IconName] : paths[otherwise]
