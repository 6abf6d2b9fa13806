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
export const get = (path: string, token?: string) => getWith(path, token && `leidraad=${token}`)

export function getWith(path: string, cookies?: string) {
  const cookie = cookies ? [`cookie: ${cookies}`] : []
  return [`GET ${path} HTTP/1.1`, ...BROWSER, ...cookie, '', ''].join('\r\n')
}

export const post = (path: string, token: string, fields: Record<string, string>) =>
  postWith(path, `leidraad=${token}`, fields)

export function postWith(path: string, cookies: string, fields: Record<string, string>) {
  const body = new URLSearchParams(fields).toString()
  return [
    `POST ${path} HTTP/1.1`,
    ...BROWSER,
    `origin: ${HOME}`,
    'sec-fetch-site: same-origin',
    `cookie: ${cookies}`,
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}

/** Status, size and what else stands above, once all of an answer is there; one answer at a time is under way. */
export function whole(data: Buffer) {
  const end = data.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = data.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const length = /\r\ncontent-length: (\d+)/i.exec(head)
  const body = data.length - end - 4
  if (length) return body >= Number(length[1]) ? { status, body, head } : undefined
  if (!/transfer-encoding: chunked/i.test(head)) return { status, body, head }
  return data.toString('latin1', data.length - 5) === '0\r\n\r\n'
    ? { status, body, head }
    : undefined
}
