import type { InEveryLanguage, Language } from '../platform/locale.ts'
import { has, type Role, type Who } from '../platform/who.ts'

interface Station {
  href: string
  words: InEveryLanguage
  roles: Role[]
  /** Stands apart from the life cycle. */
  apart?: boolean
}

/** The workbench menu: the life cycle, in the order in which an organisation lives it. */
export const stations: Station[] = [
  {
    href: '/overview',
    words: { nl: 'Overzicht', fr: 'Vue d’ensemble', en: 'Overview', de: 'Übersicht' },
    roles: ['owner', 'author', 'hr', 'communications', 'auditor'],
  },
  {
    href: '/policies',
    words: { nl: 'Beleid', fr: 'Charte', en: 'Policy', de: 'Richtlinie' },
    roles: ['owner', 'author', 'auditor'],
  },
  {
    href: '/publications',
    words: { nl: 'Publicatie', fr: 'Publication', en: 'Publication', de: 'Veröffentlichung' },
    roles: ['owner', 'author', 'auditor'],
  },
  {
    href: '/people',
    words: { nl: 'Mensen', fr: 'Personnes', en: 'People', de: 'Personen' },
    roles: ['owner', 'hr', 'auditor'],
  },
  {
    href: '/signing',
    words: { nl: 'Ondertekening', fr: 'Signature', en: 'Signing', de: 'Unterschriften' },
    roles: ['owner', 'hr', 'auditor'],
  },
  {
    href: '/outbox',
    words: { nl: 'Uitgaande mail', fr: 'Courrier sortant', en: 'Outgoing mail', de: 'Postausgang' },
    roles: ['owner'],
  },
  {
    href: '/settings',
    words: { nl: 'Instellingen', fr: 'Paramètres', en: 'Settings', de: 'Einstellungen' },
    roles: ['owner', 'auditor'],
    apart: true,
  },
]

/** What of the menu this person may open, in their language, with the place where they are. */
export const menuFor = (who: Who, language: Language, path: string) =>
  stations
    .filter(({ roles }) => has(who, ...roles))
    .map(({ href, words, apart }) => ({
      href,
      apart,
      label: words[language],
      current: path === href || path.startsWith(`${href}/`),
    }))
