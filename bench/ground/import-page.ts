import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { realisticPeople } from '../../test/realistic-people.ts'
import { HOME } from './wire.ts'

const agent = new Agent({ maxSockets: 16 })

interface Reply {
  status: number
  location: string
  body: Buffer
}

/** One request of somebody who is signed in, as a browser sends it. */
function asked(
  port: number,
  path: string,
  token: string,
  form?: { type: string; body: Uint8Array },
): Promise<Reply> {
  const headers = { host: new URL(HOME).host, cookie: `leidraad=${token}` }
  const sending = form && {
    origin: HOME,
    'content-type': form.type,
    'content-length': form.body.length,
  }
  return new Promise((resolve, reject) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      agent,
      path,
      method: form ? 'POST' : 'GET',
      headers: { ...headers, ...sending },
    })
    sent.on('error', reject)
    sent.on('response', async (reply) => {
      const chunks: Buffer[] = []
      for await (const chunk of reply) chunks.push(chunk)
      const { statusCode: status = 0, headers } = reply
      resolve({ status, location: headers.location ?? '', body: Buffer.concat(chunks) })
    })
    sent.end(form?.body)
  })
}

/** What a page or a file says; it must be there. */
export async function fetched(port: number, path: string, token: string): Promise<Buffer> {
  const { status, body } = await asked(port, path, token)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return body
}

const MARK = 'leidraad-bench'
const MOST_BYTES = 40 * 1024 * 1024
/** Some three megabytes. */
const PEOPLE = 20_000

/** As many people as forty megabytes hold, chosen, looked at and brought in on the pages. */
export async function bringIn(port: number, token: string) {
  const csv = fullFile()
  const head = `--${MARK}\r\ncontent-disposition: form-data; name="file"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), csv, Buffer.from(`\r\n--${MARK}--\r\n`)])
  const type = `multipart/form-data; boundary=${MARK}`
  const { location: path } = await asked(port, '/people/import', token, { type, body })
  const seen = (await fetched(port, path, token)).toString()
  const yes = new URLSearchParams({ createEstablishments: 'yes' })
  for (const [, name = ''] of seen.matchAll(/name="(region-\d+)"/g)) yes.set(name, 'be-flanders')
  await asked(port, `${path}/confirmation`, token, {
    type: 'application/x-www-form-urlencoded',
    body: Buffer.from(yes.toString()),
  })
  for (;;) {
    const page = (await fetched(port, path, token)).toString()
    if (!page.includes('data-state="running"')) {
      if (!page.includes('Ingelezen')) throw new Error(noticeOf(page))
      return
    }
    await wait(250)
  }
}

/** The same people as often as they fit, each time with other numbers and addresses. */
function fullFile() {
  const text = Buffer.from(realisticPeople({ count: PEOPLE, encoding: 'utf-8' }).bytes).toString()
  const [header = '', ...rows] = text.split('\r\n').filter(Boolean)
  const parts = [Buffer.from(`${header}\r\n`)]
  let size = 0
  for (let copy = 0; ; copy++) {
    const more = Buffer.from(
      rows
        .map((row) => row.replaceAll('@', `@c${copy}.`).replaceAll(/;(\d{6})(?=;)/g, `;${copy}-$1`))
        .join('\r\n')
        .concat('\r\n'),
    )
    if (size + more.length > MOST_BYTES - 1024 ** 2) return Buffer.concat(parts)
    parts.push(more)
    size += more.length
  }
}

const noticeOf = (page: string) =>
  `the list was not brought in: ${/<main.*<\/main>/s
    .exec(page)?.[0]
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 600)}`
