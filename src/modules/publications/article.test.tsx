import { expect, test } from 'vitest'
import type { DocumentWords } from '../policies/index.ts'
import { PolicyArticle } from './article.tsx'

const words = (more: Partial<DocumentWords> = {}): DocumentWords => ({
  language: 'nl',
  organisation: 'De Korenaar',
  title: 'Zo gaan wij om met sociale media',
  intro: 'Dag.',
  audience: 'Voor iedereen die bij ons werkt',
  blocks: [
    {
      number: 4,
      title: 'Dit spreken we af',
      clauses: [
        {
          key: '22-respect',
          kind: 'rule',
          form: 'line',
          title: 'Houd het menselijk',
          line: '**Pest niemand**, ook niet in de groepschat.',
          short: 'Een grap kan iemand hard raken.',
          fuller: 'Wat je niet in iemands gezicht zou zeggen, stuur je ook niet.',
          why: '',
          do: '',
          dont: '',
        },
      ],
    },
  ],
  values: [],
  people: { spokespersons: [], contact: 'Ine Peeters' },
  ...more,
})
const page = async (said: DocumentWords) =>
  String(await (<PolicyArticle words={said} number={1} date="20 november 2026" />))

test('contact, number and address stand together; what nobody filled in is not there', async () => {
  const people = {
    spokespersons: [],
    contact: 'Ine Peeters',
    phone: '030 555 01 42',
    email: 'ine@korenaar.test',
  }
  const whole = await page(
    words({ people: { ...people, report: 'Samira El Idrissi', crisis: 'Tom Claes' } }),
  )
  expect(whole).toMatch(/Ine Peeters<\/b>.*tel:0305550142.*mailto:ine@korenaar\.test/s)
  expect(whole).toContain('Samira El Idrissi')
  expect(whole).toContain('Tom Claes')
  const bare = await page(words())
  expect(bare).not.toMatch(/tel:|mailto:|Een misstand melden/)
})

test('who set it, when, and after talks with whom, stands on the page', async () => {
  const adopted =
    'Vastgesteld door de directie op 20 november 2026, na overleg met de ondernemingsraad.'
  expect(await page(words({ adopted }))).toContain(adopted)
})

test('a clause that is a line on paper has its short and its fuller text on the page, and its line in print', async () => {
  const whole = await page(words())
  expect(whole).toContain('<p class="not-printed">Een grap kan iemand hard raken.</p>')
  expect(whole).toContain(
    '<p class="only-print"><b>Pest niemand</b>, ook niet in de groepschat.</p>',
  )
  expect(whole).toContain('Wat je niet in iemands gezicht zou zeggen')
})
