import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNameOf } from './index.ts'

const signs = (known: string, ...typed: string[]) =>
  expect(typed.filter((name) => !isNameOf(name, known))).toEqual([])
const doesNotSign = (known: string, ...typed: string[]) =>
  expect(typed.filter((name) => isNameOf(name, known))).toEqual([])

describe('people sign as they are called', () => {
  test('with their whole name, or the first, or the last, in any order and case', () => {
    signs('Sanne de Wit', 'Sanne de Wit', 'SANNE DE WIT', 'sanne', 'de Wit', 'Wit', 'dewit')
    signs('Sanne de Wit', 'Wit, Sanne', 'Wit, Sanne de', ' Sanne  de\tWit. ')
    signs('Jan van den Berg', 'Jan Berg', 'Jan v.d. Berg', 'Vandenberg', 'van den berg')
    signs('Jan Vandenberg', 'van den Berg', 'Jan van den Berg')
    signs('Sean Mc Donald', 'McDonald', 'Sean Mc.Donald')
  })

  test('with initials for what they do not write out, or what we do not have', () => {
    signs('Sanne de Wit', 'S. de Wit', 'S de Wit', 's.wit', 'Sanne W.', 'Wit, S.')
    signs('Jean-Pierre Janssens', 'J.-P. Janssens', 'JP Janssens', 'J. Janssens')
    signs('Christiaan Jansen', 'Chr. Jansen')
    signs('J. Janssens', 'Jan Janssens', 'J Janssens')
    signs('Ayşe Çağlar', 'A. Caglar')
  })

  test('with one of two family names, or both, with and without what joins them', () => {
    signs('Lien Aerts-Maes', 'Lien Aerts', 'Maes', 'Maes-Aerts', 'Lien Aerts Maes', 'aertsmaes')
    signs('Jean-Pierre Janssens', 'Jean Pierre', 'jeanpierre', 'Jean–Pierre', 'Pierre')
    signs('Johannes (Jan) Smit', 'Jan Smit', 'Johannes')
  })

  test.each([
    ['Łukasz Żółć', 'Lukasz Zolc'],
    ['Đặng Đức', 'Dang Duc'],
    ['Işıl Işık', 'Isil Isik'],
    ['Işıl Işık', 'IŞIL IŞIK'],
    ['Ahmet Yılmaz', 'Yilmaz'],
    ['Ahmet Yılmaz', 'AHMET YILMAZ'],
    ['İbrahim', 'ibrahim'],
    ['Søren Ødegård', 'Soren Odegard'],
    ['Søren Ødegård', 'Soeren Oedegaard'],
    ['Åsa Ågård', 'Aasa Aagaard'],
    ['Kirsten Aagaard', 'Ågård'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['Mueller', 'Müller'],
    ['Mueller', 'Muller'],
    ['Muller', 'Mueller'],
    ['Jörg Weiß', 'Joerg Weiss'],
    ['Jörg Weiß', 'JÖRG WEISS'],
    ['Đorđe Petrović', 'Djordje Petrovic'],
    ['Đorđe Petrović', 'Dorde'],
    ['Þórður', 'Thordur'],
    ['Lætitia Lecœur', 'Laetitia Lecoeur'],
    ['Zoë de Vries', 'zoe'],
    ['Ilham Əliyev', 'Aliyev'],
    ['Nuñez', 'nunez'],
    ['Nguyễn Văn Ân', 'Nguyen Van An'],
    ['Ole Kjær', 'Kjaer'],
    ['Strauss', 'Strauß'],
    ['Jan Dijkstra', 'Dÿkstra'],
    ['Jan Ĳsbrand', 'IJsbrand'],
    ['An van der Meer', 'A. v/d Meer'],
    ['Jan-Willem van den Broek-de Vries', 'Jan Willem de Vries'],
    ['ユキ', 'ﾕｷ'],
  ])('%s also without those letters: %s', (known, typed) => signs(known, typed))

  test.each(['’', "'", '‘', 'ʼ', '`', '´', '′', '＇', '', ' '])('O%sNeill, d%sHondt', (sign) => {
    signs('Pat O’Neill', `O${sign}Neill`, `Pat O${sign}Neill`)
    signs('Els D’Hondt', `D${sign}Hondt`, `Els d${sign}hondt`)
    signs('Jan ’t Hooft', `Jan ${sign}t Hooft`, 'Hooft', 'Jan Hooft')
    signs('An ’s-Gravesande', `${sign}s-Gravesande`, `An ${sign}s Gravesande`, 'Gravesande')
    signs('Jan d’Hondt', `d${sign}Hondt`, 'dhondt', 'D.Hondt')
  })

  test.each([
    ['李明', '李 明'],
    ['李 明', '明'],
    ['山田 太郎', '山田太郎'],
    ['김 철수', '철수'],
    ['김 철수', '김'],
    ['प्रिया शर्मा', 'प्रिया शर्मा'],
    ['प्रिया शर्मा', 'शर्मा'],
    ['สมชาย ใจดี', 'สมชาย'],
    ['தமிழ்ச்செல்வி', 'தமிழ்ச்செல்வி'],
    ['Иван Ёлкин', 'иван елкин'],
    ['Γιώργος Παππάς', 'ΓΙΩΡΓΟΣ'],
    ['أحمد بن علي', 'احمد علي'],
    ['محمّد', 'محمد'],
    ['مُنى', 'مني'],
    ['מֹשֶׁה כֹּהֵן', 'משה כהן'],
    ['علی‌رضا', 'علی رضا'],
    ['U Nu', 'Nu'],
    ['O', 'o'],
    ['Ng Ô', 'ng o'],
    ['Wei Du', 'Du'],
    ['Lê Vân', 'Vân'],
    ['Le Van', 'Le Van'],
    ['Ben Peeters', 'Ben'],
    ['Abou Diallo', 'Abou'],
    ['An-Sophie Maes', 'An'],
    ['=cmd|calc', '=cmd|calc'],
  ])('%s in its own letters: %s', (known, typed) => signs(known, typed))

  test('however their keyboard or their screen sends the letters', () => {
    signs('Zoë Maes', 'Zoe\u0308 Maes', 'Ｚｏｅ Ｍａｅｓ', '\u200fZoë\u00a0Maes\u200f', 'Zo\u00adë')
    signs('Sofie Fischer', 'Soﬁe Fischer')
  })

  test('any name as we know it', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(fc.property(name, (known) => isNameOf(known, known)))
    const word = fc.constantFrom(
      'de',
      'van',
      'El',
      'O',
      'Ô',
      'S.',
      '’t',
      'Li',
      'Müller',
      'का',
      '明',
    )
    const ofWords = fc.array(word, { minLength: 1 }).map((words) => words.join(' '))
    fc.assert(fc.property(ofWords, (known) => isNameOf(known.toUpperCase(), known)))
  })
})

describe('nobody signs with', () => {
  test('the name of somebody else', () => {
    doesNotSign('Sanne de Wit', 'Piet de Boer', 'Piet', 'Sanna de Wit', 'Sanne de Witte', 'San')
    doesNotSign('Jan van den Berg', 'Els van den Broeck', 'Jan van den Broeck', 'Els van den Berg')
    doesNotSign('Sean O’Brien', 'Otto Brien', 'O’Neill')
    doesNotSign('李明', '王明')
    doesNotSign('प्रिया शर्मा', 'प्रया', 'र')
    doesNotSign('Fatima Aziz', 'Piet Jansen')
  })

  test('words beside their name', () => {
    doesNotSign('Sanne de Wit', 'Sanne weigert', 'niet Sanne de Wit', 'Sanne de Wit (onder dwang)')
    doesNotSign('Sanne de Wit', 'Sanne ❌', '≠ Sanne', 'Sanne 2', 'Sanne de Wit, Piet de Boer')
  })

  test.each([
    ['Jan van Dijk', 'van'],
    ['Jan Van Dijk', 'Van'],
    ['Jan van den Berg', 'van den'],
    ['Jan van der Meer', 'vander'],
    ['Jan ’t Hooft', '’t'],
    ['Els D’Hondt', 'd’'],
    ['Jan uit den Bogaard', 'uit den'],
    ['Youssef El Amrani', 'el'],
    ['El Amrani', 'El'],
    ['Salma al-Fassi', 'al'],
    ['Omar ash-Shamsi', 'ash'],
    ['Sara Abou Chakra', 'Abou'],
    ['Omar bin Salman', 'bin'],
    ['أحمد بن علي', 'بن'],
    ['Marie de la Tour', 'de la'],
    ['Luca Della Rovere', 'della'],
    ['Ana dos Santos', 'dos'],
    ['Otto von und zu Berg', 'von und zu'],
    ['Carl af Klint', 'af'],
    ['Sara Ben Amar', 'Ben'],
    ['Sean Mac Carthy', 'mac'],
    ['An ter Horst', 'ter'],
    ['Jan Op den Kamp', 'Op den'],
    ['Jan in ’t Veld', 'in ’t'],
    ['Jan ’s-Gravesande', '’s'],
    ['Rosa dell’Acqua', 'dell’'],
    ['Siân Ní Bhriain', 'Ní'],
    ['Yossi Ben-David', 'Ben'],
    ['Ελένη του Πέτρου', 'του'],
  ])('no more of %s than %s', (known, typed) => doesNotSign(known, typed))

  test('initials alone, nor with nothing', () => {
    doesNotSign('Fatima Aziz', 'F', 'F.', 'F A', 'F.A.', 'FA', 'Fat.', '', ' ', '.', '’', '\u200b')
    doesNotSign('J. Janssens', 'J', 'J.', 'Jan', 'Jan J.')
    doesNotSign('Sanne de Wit', 'S. d. W.', 'P. de Wit', 'D. Wit', '🙂')
  })

  test('a title, also where we know them by it', () => {
    signs('Dr. Jan Smit', 'Jan Smit', 'Dr. Smit', 'dr Jan Smit', 'Dr. Jan Smit')
    signs('Dr Mr', 'dr mr')
    doesNotSign('Dr. Jan Smit', 'Dr.', 'dr', 'DR', 'Dr. J.')
    doesNotSign('Ada Bos MSc', 'MSc', 'M.Sc.')
    doesNotSign('Mevr. Ine Bos', 'mevr', 'Mevr. I.')
    doesNotSign('Chr. Jansen', 'Chr.', 'Chr')
  })

  test('a word that is not in the name, whatever else they type', () => {
    const own = fc.array(fc.constantFrom('Sanne', 'de', 'Wit', 'S.', 'van'), { maxLength: 4 })
    const alien = fc.constantFrom('Piet', 'Boer', 'weigert', 'nee', 'x', 'Sannes', '明')
    fc.assert(
      fc.property(own, alien, own, (before, other, after) => {
        expect(isNameOf([...before, other, ...after].join(' '), 'Sanne de Wit')).toBe(false)
      }),
    )
  })

  test('so many words that it would keep us busy', () => {
    doesNotSign('Sanne de Wit', 'Sanne '.repeat(1000))
  })
})
