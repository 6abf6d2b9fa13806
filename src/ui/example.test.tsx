import { expect, test } from 'vitest'
import { languages } from '../platform/locale.ts'
import { Example } from './clause.tsx'

test('what goes against a rule is not said as a wish', () => {
  const under = (kind: 'rule' | 'guideline') =>
    languages.map((language) => {
      const page = String(<Example kind={kind} language={language} dont="Anders." />)
      return /<\/svg>([^<]+)<\/b>/.exec(page)?.[1]
    })
  expect(under('rule')).toEqual(['Zo niet', 'Pas comme ceci', 'Not like this', 'So nicht'])
  expect(under('guideline')).toEqual(['Liever niet', 'À éviter', 'Better not', 'Lieber nicht'])
})
