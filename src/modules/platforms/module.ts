import type { Module } from '../../platform/module.ts'
import { platformRoutes } from './routes.tsx'

export const platforms: Module = {
  name: 'platforms',
  routes: [platformRoutes],
  doors: [
    {
      href: '/platforms',
      icon: 'lock',
      words: {
        nl: {
          title: 'Wat is waar openbaar?',
          text: 'Per platform: wie wat ziet, en hoe je het sluit',
        },
        fr: {
          title: 'Qu’est-ce qui est public\u202f?',
          text: 'Par plateforme\u202f: qui voit quoi, et comment le fermer',
        },
        en: {
          title: 'What is public where?',
          text: 'By platform: who sees what, and how to close it',
        },
        de: {
          title: 'Was ist wo öffentlich?',
          text: 'Je Plattform: wer was sieht und wie Sie es schließen',
        },
      },
      rank: 25,
    },
  ],
}
