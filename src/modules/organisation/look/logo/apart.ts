import { doApart } from '../../../../platform/apart/worker.ts'
import { readLogo } from './logo.ts'

await doApart(readLogo)
