import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  station: 'Gepubliceerd',
  notYet: 'nog niet',
  publish: { title: 'Het beleid publiceren', text: 'Het concept is klaar om vast te zetten' },
}

/** What the overview says of publishing. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    station: 'Publiée',
    notYet: 'pas encore',
    publish: { title: 'Publier la charte', text: 'Le projet est prêt à être figé' },
  },
  en: {
    station: 'Published',
    notYet: 'not yet',
    publish: { title: 'Publish the policy', text: 'The draft is ready to be fixed' },
  },
  de: {
    station: 'Veröffentlicht',
    notYet: 'noch nicht',
    publish: {
      title: 'Die Richtlinie veröffentlichen',
      text: 'Der Entwurf kann festgehalten werden',
    },
  },
}
