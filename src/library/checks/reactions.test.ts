import { describe } from 'vitest'
import { plant, the } from '../testing/planted.ts'

describe('a planted fault is found:', () =>
  plant([
    [
      'an ending of the tree that nobody reaches',
      (c) => c.reactions.tree.endings.push({ id: 'apart', action: 'thank' }),
      /nobody reaches apart/,
    ],
    [
      'an ending that is a question too',
      (c) => (the(c.reactions.tree.endings[0]).id = the(c.reactions.tree.questions[0]).id),
      /step .* is there twice/,
    ],
    [
      'a question without its words',
      (c) => {
        const { questions, nl } = c.reactions.tree
        delete nl.questions[the(questions[0]).id]
      },
      /question .* has no text/,
    ],
    [
      'an ending without a reply',
      (c) => {
        const { ending } = the(c.reactions.replies[0])
        c.reactions.replies = c.reactions.replies.filter((r) => r.ending !== ending)
      },
      /a reply for .* is not there/,
    ],
    [
      'a reply for no ending',
      (c) => (the(c.reactions.replies[0]).ending = 'moon'),
      /the ending moon is not there/,
    ],
    [
      'a reply that stands there twice',
      (c) => c.reactions.replies.push(the(c.reactions.replies[0])),
      /reply .* is there twice/,
    ],
    [
      'a variable that only one language uses',
      (c) => (the(c.reactions.replies[0]).nl.text = 'Dank aan {moon}'),
      /nl: uses \{moon\} undeclared/,
    ],
    [
      'a variable that one language leaves out',
      (c) => (the(c.reactions.replies.find((r) => r.variables.length > 0)).fr.text = 'Merci.'),
      /fr: never uses/,
    ],
    [
      'danger that leads to no level',
      (c) =>
        (the(c.reactions.escalation.criteria.find((x) => x.straightTo)).straightTo = {
          danger: 'moon',
        }),
      /the level moon is not there/,
    ],
    [
      'a way straight up from no step',
      (c) =>
        (the(c.reactions.escalation.criteria[0]).straightTo = {
          moon: the(c.reactions.escalation.levels[0]).id,
        }),
      /step of .* moon is not there/,
    ],
    [
      'a step without its words',
      (c) => the(c.reactions.escalation.criteria[0]).steps.push('moon'),
      /step of .* moon has no text/,
    ],
    [
      'levels that do not begin',
      (c) => (the(c.reactions.escalation.levels[0]).from = 1),
      /the first level does not begin at 0/,
    ],
    [
      'levels that fall',
      (c) => (the(c.reactions.escalation.levels[1]).from = 0),
      /the levels do not rise/,
    ],
    [
      'a level for more points than there are',
      (c) => (the(c.reactions.escalation.levels.at(-1)).from = 99),
      /the last level is never reached/,
    ],
  ]))
