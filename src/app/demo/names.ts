/** Names as they stand on the payrolls of the Netherlands and Belgium. */
export interface Origin {
  /** Where these names come from. */
  of: 'Dutch' | 'Flemish' | 'Walloon' | 'German' | 'Turkish' | 'Moroccan' | 'Polish'
  share: number
  first: string[]
  last: string[]
}

const list = (names: string) => names.split('|')

export const origins: Origin[] = [
  {
    of: 'Dutch',
    share: 34,
    first: list(
      'Zoë|Daniël|Loïs|Sanne|Bram|Femke|Joost|Marit|Thijs|Annelies|Ruben|Noëlle|Pieter-Jan|Fleur|Koen|Esmée|Gijs|Willemijn|Jort|Iris|René|Saskia|Hidde|Maartje',
    ),
    last: list(
      'de Vries|van den Berg|’t Hooft|van ’t Hek|Jansen|Bakker|in ’t Veld|Visser|van der Meer|Mulder|de Boer|Bos|Vos|Hendriks|van Dijk|Coöperman|Brouwer|Dekker|van Leeuwen|Prins|Huisman|Postma|Wiersma|Ter Horst',
    ),
  },
  {
    of: 'Flemish',
    share: 28,
    first: list(
      'Lotte|Wout|Jef|An|Griet|Bart|Katrijn|Stijn|Anaïs|Lore|Joris|Hilde|Dries|Marleen|Sofie|Tom|Veerle|Karel|Leen|Inès|Raf|Tine|Wouter|Elke',
    ),
    last: list(
      'd’Hondt|Peeters|Janssens|Van den Broeck|Maes|De Smedt|D’Hooghe|Claes|Goossens|Wouters|De Clercq|Vandenberghe|T’Jampens|Van Damme|Lemmens|Vermeulen|De Backer|Aerts|Mertens|Willems|Verhaeghe|De Coninck|Segers|Michiels',
    ),
  },
  {
    of: 'Walloon',
    share: 14,
    first: list(
      'Amélie|François|Zoé|Benoît|Chloé|Jérôme|Anne-Sophie|Maël|Céline|Gaëlle|Loïc|Hélène|Jean-François|Noémie|Cédric|Élodie|Mathéo|Françoise',
    ),
    last: list(
      'Lefèvre|Dubois|Lambert|Dupont|Delhaye|Noël|Gérard|Thiry|Lemaître|D’Ath|Hubert|Bodart|Collignon|Désiron|Évrard|Fontaine|Guérin|Hénin',
    ),
  },
  {
    of: 'German',
    share: 3,
    first: list('Jürgen|Käthe|Björn|Anneliese|Günther|Lena|Matthias|Steffi|Rüdiger|Heike'),
    last: list('Müller|Schröder|Groß|Weiß|Jägers|Königs|Heinen|Schumacher|Pauels|Lüttgens'),
  },
  {
    of: 'Turkish',
    share: 9,
    first: list(
      'Çağlar|Ayşe|Emre|Gülşen|İbrahim|Şule|Oğuz|Elif|Büşra|Mehmet|Yağmur|Özgür|Işıl|Ömer',
    ),
    last: list(
      'Yılmaz|Şahin|Demir|Öztürk|Çelik|Aydın|Kılıç|Doğan|Güneş|Arslan|Taşkın|Koç|Yıldırım|Erdoğan',
    ),
  },
  {
    of: 'Moroccan',
    share: 8,
    first: list(
      'Fatima|Youssef|Naïma|Mohamed|Khadija|Soufiane|Aïcha|Bilal|Samira|Rachid|Ilham|Zakaria',
    ),
    last: list(
      'el Amrani|Benali|Ait Ouahi|El Haddaoui|Bouzid|Chaïbi|Oulad Ben Ali|Aziz|Tahiri|El Khattabi|Naïm|Ouali',
    ),
  },
  {
    of: 'Polish',
    share: 4, // and an Irishman
    first: list('Łukasz|Małgorzata|Paweł|Agnieszka|Wojciech|Zofia|Grażyna|Michał|Bożena|Seán'),
    last: list("Wójcik|Kowalska|Dąbrowski|Świątek|Zieliński|Błaszczyk|Łęcki|Żak|Nowak|O'Brien"),
  },
]
