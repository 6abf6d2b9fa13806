import type { Language } from '../../src/platform/locale.ts'

/** Who founds which organisation in a journey. */
export interface Scene {
  language: Language
  owner: { name: string; email: string; password: string }
  organisation: string
  languages: string[]
  values: Record<string, string>
  establishment: { name: string; region: 'nl' | 'be-wallonia' }
  contact: { name: string; email: string; phone: string }
  spokesperson: { name: string; email: string }
}

export const bakery: Scene = {
  language: 'nl',
  owner: {
    name: 'Zoë d’Hondt',
    email: 'zoe.dhondt@korenaar.example',
    password: 'vier vrolijke fietsbellen',
  },
  organisation: 'De Korenaar',
  languages: ['Nederlands', 'Français'],
  values: { Nederlands: 'eerlijk\ngastvrij', Frans: 'honnêtes\naccueillants' },
  establishment: { name: 'Utrecht', region: 'nl' },
  contact: { name: 'Ine Peeters', email: 'ine@korenaar.example', phone: '+32 9 123 45 67' },
  spokesperson: { name: 'Çağlar ’t Hooft', email: 'caglar@korenaar.example' },
}

export const hospital: Scene = {
  language: 'fr',
  owner: {
    name: 'Hélène Lefèvre',
    email: 'helene@saint-luc.example',
    password: 'quatre sonnettes de vélo joyeuses',
  },
  organisation: 'Clinique Saint-Luc',
  languages: ['Français'],
  values: { '': 'proches\nattentifs' },
  establishment: { name: 'Liège', region: 'be-wallonia' },
  contact: { name: 'Benoît Dupont', email: 'benoit@saint-luc.example', phone: '+32 4 123 45 67' },
  spokesperson: { name: 'Aïcha El Amrani', email: 'aicha@saint-luc.example' },
}
