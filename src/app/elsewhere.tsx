import { acceptedLanguage } from '../platform/locale.ts'
import type { Request } from '../platform/web/env.ts'
import { asDocument } from '../ui/index.ts'
import { trouble } from './trouble.tsx'

/** For a name that is not ours: the way, and nothing of the organisation, its pages or its people. */
export async function elsewhere(c: Request, url: string) {
  const language = acceptedLanguage(c.req.header('accept-language')) ?? 'nl'
  const { title, text, way } = trouble[language].elsewhere
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        <p>
          {text} <strong>{url}</strong>
        </p>
        <p>
          <a href={url}>{way}</a>
        </p>
      </body>
    </html>
  )
  return c.html(String(await asDocument(page)), 421)
}
