import { expect, test } from 'vitest'
import { germanSyllables } from './de.ts'
import { englishSyllables } from './en.ts'
import { frenchSyllables } from './fr.ts'
import { dutchSyllables } from './nl.ts'

/** Parted as they are said: letters that nobody hears begin no syllable. */
const parted = (lines: string) => lines.trim().split(/\s+/)

const dutch = parted(`
  me-de-wer-ker af-spraak ver-trou-wens-per-soon col-le-ga’s pa-ti-ënt i-dee be-ïn-vloe-den
  twee-ën-twin-tig re-a-ge-ren be-ant-woor-den ge-oe-fend mu-se-um so-cia-le sta-tion na-tio-naal
  or-ga-ni-sa-ties nieuws nieu-we een-voud sneeuw moei-lijk bu-reau team team-lei-der li-ken like
  web-site mail quiz ac-count hob-by yo-ga se-ri-eus vraag uit-leg co-ör-di-na-tor zee
  vrij-wil-li-ger twij-fel com-mu-ni-ca-tie pri-vé on-line-pro-fiel scherm-af-druk`)
const french = parted(`
  col-lègue règle con-seil tra-vail tra-vai-ller fa-mille feuille ac-cueil œil yeux cœur œuvre
  cli-ent sou-vent ar-gent vient é-vé-ne-ment aiment parlent par-laient forment con-tent em-plo-yé
  pu-bli-er mé-tier na-tion cré-a-tion bien mieux nuit oui lui qui langue man-geons pa-ys é-quipe
  ré-ac-tion ac-tu-el i-dée vie par-ta-gée jus-qu’au au-jour-d’hui montre so-ciaux le les`)
const english = parted(`
  col-league col-leagues some-one ev-ery-one an-y-one man-age-ment state-ment so-cial me-di-a
  na-tion pa-tient qui-et cre-ate re-ac-tion a-re-a beat vid-e-o peo-ple lit-tle set-tled called
  want-ed helped dish-es clothes serv-i-ces used pag-es does-n’t don’t you’re boss-’s stayed try-ing
  be-ing be-yond em-ploy-er ac-tu-al-ly ear-li-er busi-ness work-place home-page ques-tion goal
  ex-pe-ri-ence val-ue tick-et crit-i-cis-m through straight`)
const german = parted(`
  Mit-ar-bei-ten-de Re-gel Rat-schlag Kol-le-gin-nen be-ur-tei-len be-in-hal-tet be-en-den bei-de
  Bei-nen ge-ehr-te ge-irrt ge-än-dert I-de-en I-dee Mu-se-um Na-tion so-zia-le Pa-tient Me-dien
  Fa-mi-lie Team Team-chat on-line Web-site Quel-le ak-tu-el-le neu-e Häu-ser Feu-er Ge-werk-schaft
  Ver-trau-lich-keit See Ko-o-pe-ra-tion Si-tu-a-tion Zeit Ac-count Vi-de-o Fo-to Kund-schaft
  Un-ter-neh-men Da-ten-schutz Bei-trä-ge Ei-er Laut-stär-ke`)

test.each([
  ['nl', dutch, dutchSyllables],
  ['fr', french, frenchSyllables],
  ['en', english, englishSyllables],
  ['de', german, germanSyllables],
] as const)('syllables are counted as they are said: %s', (_, words, count) => {
  expect(words.length).toBeGreaterThan(40)
  const wrong = words.flatMap((word) => {
    const [known, counted] = [word.split('-').length, count(word.replaceAll('-', ''))]
    return known === counted ? [] : [`${word}: ${counted}`]
  })
  expect(wrong).toEqual([])
})

test('a figure or a sign is read as one, and both sides of a hyphen are read', () => {
  expect(dutchSyllables('2026')).toBe(1)
  expect(dutchSyllables('e-mail')).toBe(2)
  expect(frenchSyllables('rendez-vous')).toBe(3)
  expect(englishSyllables('well-kept')).toBe(2)
  expect(germanSyllables('WhatsApp-Gruppe')).toBe(4)
})
