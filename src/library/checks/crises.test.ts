import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    ['a crisis too few', (c) => c.crises.pop(), /has 5, fewer than 6/],
    [
      'a number that is taken',
      (c) => (the(c.crises[0]).number = the(c.crises[1]).number),
      /^crises: number \d is there twice/,
    ],
    [
      'an hour that goes on',
      (c) => (the(c.crises[0]?.firstHour.at(-1)).minute = 61),
      /the first hour goes on after 60 minutes/,
    ],
    [
      'a call after the hour',
      (c) => (the(c.crises[0]?.calls.at(-1)).minute = 61),
      /the call list goes on after 60 minutes/,
    ],
    [
      'a drill that goes back in time',
      (c) => (the(c.crises[0]?.drill.injects.at(-1)).minute = 0),
      /the drill goes back in time/,
    ],
    [
      'a drill that goes on after its end',
      (c) => (the(c.crises[0]).drill.lasts = 1),
      /the drill goes on after 1 minutes/,
    ],
    [
      'a step for nobody',
      (c) => (the(c.crises[0]?.firstHour[0]).role = 'pilot'),
      /the role pilot is not there/,
    ],
    [
      'a point for what did not happen',
      (c) => (the(c.crises[0]?.drill.good[0]).inject = 'moon'),
      /the inject moon is not there/,
    ],
    [
      'a role that stands there twice',
      (c) => the(c.crises[0]).roles.push(the(c.crises[0]?.roles[0])),
      /role .* is there twice/,
    ],
    [
      'a line of the log without its words',
      (c) => the(c.crises[0]).log.push('moon'),
      /log line moon has no text/,
    ],
    [
      'a statement with a name that nobody declared',
      (c) => {
        const { statements, de } = the(c.crises[0])
        the(de.statements[the(statements[0]).id]).text = 'Fragen Sie {moon}.'
      },
      /de: uses \{moon\} undeclared/,
    ],
  ]))
