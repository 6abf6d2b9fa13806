/** Where the application believes to stand. */
export const HOME = 'http://leidraad.bench'

const host = new URL(HOME).host
/** What a browser of today sends along. */
const BROWSER = [
  `host: ${host}`,
  'user-agent: Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
  'accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding: gzip, deflate, br, zstd',
  'accept-language: nl-BE,nl;q=0.9,fr;q=0.8',
]

/** A request as it goes over the wire, made beforehand so that the load generator only has to send it. */
export function get(path: string, token?: string) {
  const cookie = token ? [`cookie: leidraad=${token}`] : []
  return [`GET ${path} HTTP/1.1`, ...BROWSER, ...cookie, '', ''].join('\r\n')
}

export function post(path: string, token: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  return [
    `POST ${path} HTTP/1.1`,
    ...BROWSER,
    `origin: ${HOME}`,
    'sec-fetch-site: same-origin',
    `cookie: leidraad=${token}`,
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}
