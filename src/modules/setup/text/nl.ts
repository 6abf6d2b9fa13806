export const nl = {
  /** In the window of whoever started the server. */
  window: (address: string) =>
    `Leidraad staat klaar. Open deze link om te beginnen. Hij werkt één keer, dus deel hem met niemand:\n\n  ${address}`,
  title: 'Welkom bij Leidraad',
  lead: 'Hiermee maak je samen afspraken over sociale media. Eerst maken we kennis. Dat duurt een minuut.',
  you: 'Jij',
  name: 'Je naam',
  email: 'Je e-mailadres op het werk',
  emailHint: 'Hiermee meld je je aan.',
  password: 'Kies een wachtwoord',
  passwordHint:
    'Minstens 12 tekens. Een zinnetje van vier woorden die je zelden samen ziet, onthoud je goed.',
  organisation: 'Je organisatie',
  organisationName: 'Naam van de organisatie',
  languages: 'In welke talen werken jullie?',
  languagesHint: 'Het beleid komt in elke taal die je kiest. Dit kun je later aanpassen.',
  start: 'Begin',
  next: 'Hierna stel je het logo, de waarden en de vestigingen in. Daarna maken we samen jullie beleid. Je kunt altijd stoppen en later verder gaan.',
  overTitle: 'Deze link werkt niet meer',
  over: 'Hij is al gebruikt, te oud, of er is intussen een nieuwe gemaakt. Start Leidraad opnieuw op de server: in het venster verschijnt dan een nieuwe link.',
  faults: {
    personMissing: 'Vul je naam in.',
    emailInvalid: 'Dit is geen volledig e-mailadres. Het ziet eruit als naam@organisatie.be.',
    organisationMissing: 'Vul de naam van de organisatie in.',
    languageMissing: 'Kies minstens één taal.',
    passwordMissing: 'Kies een wachtwoord.',
    passwordShort: 'Dit wachtwoord is te kort. Neem minstens 12 tekens.',
    passwordLong: 'Dit wachtwoord is te lang. Blijf onder de 200 tekens.',
    passwordSimple:
      'Dit wachtwoord is makkelijk te raden. Neem een paar woorden die je zelden samen ziet.',
    passwordPersonal:
      'In dit wachtwoord staat je naam, je adres of de naam van je organisatie. Dat proberen anderen het eerst.',
    tooLong: 'Dit is te lang. Maak het korter.',
    invalid: 'Dit klopt niet. Kijk het na.',
  },
}
export type Text = typeof nl
