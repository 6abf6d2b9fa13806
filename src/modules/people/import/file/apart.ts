import { doApart } from '../../../../platform/apart/worker.ts'
import { readPeopleFile } from './reading.ts'

await doApart(readPeopleFile)
