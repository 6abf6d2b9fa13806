import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { commands } from '../../src/app/commands/list.ts'
import { root } from '../../src/platform/root.ts'
import { readSettings } from '../../src/platform/settings.ts'

const file = (name: string) => readFileSync(join(root, 'deploy', name), 'utf8')
const names = readdirSync(join(root, 'deploy'))

/** A checkout with our scripts in it, in which `leidraad` is this. */
function checkout(leidraad: string) {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-deploy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const bin = join(folder, 'bin')
  for (const name of ['deploy', 'bin', 'temporary']) mkdirSync(join(folder, name))
  const program = (path: string, work: string) =>
    writeFileSync(join(folder, path), `#!/bin/sh\n${work}\n`, { mode: 0o755 })
  program('leidraad', leidraad)
  program('bin/date', '[ -z "$TODAY" ] || set -- -d "$TODAY" "$@"\nexec /bin/date "$@"')
  for (const name of ['backup', 'rehearse'])
    copyFileSync(join(root, 'deploy', name), join(folder, 'deploy', name))
  const kept = join(folder, 'kept')
  return {
    folder,
    kept: (age: string) => readdirSync(join(kept, age)).sort(),
    run(script: 'backup' | 'rehearse', env: Record<string, string> = {}, ...rest: string[]) {
      const { status, stdout, stderr } = spawnSync(
        join(folder, 'deploy', script),
        [kept, ...rest],
        {
          encoding: 'utf8',
          env: {
            PATH: `${bin}:${process.env.PATH}`,
            TMPDIR: join(folder, 'temporary'),
            LEIDRAAD_DATA: join(folder, 'data'),
            ...env,
          },
        },
      )
      return { status, said: stdout + stderr }
    },
  }
}

const onLinux = describe.skipIf(process.platform !== 'linux')

onLinux.each(['backup', 'rehearse'])('%s', (name) => {
  test('without a folder says what it needs', () => {
    const { status, stderr } = spawnSync(join(root, 'deploy', name), { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Name a folder: deploy/${name} FOLDER\n`,
    })
  })
})

onLinux('the backup of every night', () => {
  const writes = '[ "$TODAY" = 2026-12-13 ] && exit 1; echo "$@" > "$2"'
  const day = (at: number) => new Date(Date.UTC(2026, 10, 1 + at)).toISOString().slice(0, 10)

  test('keeps seven days and four weeks', () => {
    const here = checkout(writes)
    for (let at = 0; at < 40; at++)
      expect(here.run('backup', { TODAY: day(at) }, '--passphrase-file', 'secret').status).toBe(0)
    expect(here.kept('daily')).toEqual(
      Array.from({ length: 7 }, (_, at) => `leidraad-${day(33 + at)}.backup`),
    )
    expect(here.kept('weekly')).toEqual(
      [47, 48, 49, 50].map((week) => `leidraad-2026-W${week}.backup`),
    )
    const { mode } = statSync(join(here.folder, 'kept/daily', `leidraad-${day(39)}.backup`))
    expect(mode & 0o077).toBe(0)
    expect(
      readFileSync(join(here.folder, 'kept/weekly/leidraad-2026-W50.backup'), 'utf8'),
    ).toContain('--passphrase-file secret')
  })

  test('throws nothing away where no new one was made, and of what was not ours nothing ever', () => {
    const here = checkout(writes)
    for (let at = 35; at < 42; at++) here.run('backup', { TODAY: day(at) })
    writeFileSync(join(here.folder, 'kept/daily/0-notes.txt'), '')
    const before = here.kept('daily')
    expect(before).toHaveLength(8)
    expect(here.run('backup', { TODAY: '2026-12-13' }).status).toBe(1)
    expect(here.kept('daily')).toEqual(before)
    expect(here.run('backup', { TODAY: day(41) }).said).toContain('nothing to do')
    here.run('backup', { TODAY: '2026-12-14' })
    expect(here.kept('daily')).toContain('0-notes.txt')
    expect(here.kept('daily')).not.toContain(`leidraad-${day(35)}.backup`)
  })

  test('clears away what was cut off', () => {
    const here = checkout(writes)
    here.run('backup', { TODAY: day(0) })
    writeFileSync(join(here.folder, 'kept/daily/leidraad-2026-11-01.backup.part'), 'half')
    here.run('backup', { TODAY: day(1) })
    expect(here.kept('daily')).toHaveLength(2)
  })
})

onLinux('the rehearsal of a restore', () => {
  const program = join(root, 'dist/main.js')
  const real = `exec "${process.execPath}" "${program}" "$@"`

  test('puts the newest backup back, looks whether it holds, and leaves nothing', () => {
    const here = checkout(real)
    const data = join(here.folder, 'data')
    spawnSync(process.execPath, [program, 'migrate'], { env: { LEIDRAAD_DATA: data } })
    expect(here.run('backup')).toMatchObject({ status: 0 })
    const [newest = ''] = here.kept('daily')
    const { status, said } = here.run('rehearse')
    expect({ status, said }).toEqual({
      status: 0,
      said: expect.stringContaining(`${newest} can be put back.`),
    })
    expect(readdirSync(join(here.folder, 'temporary'))).toEqual([])

    writeFileSync(join(here.folder, 'kept/daily', newest), 'not a backup')
    expect(here.run('rehearse').status).not.toBe(0)
    expect(readdirSync(join(here.folder, 'temporary'))).toEqual([])
  }, 180_000)

  test('works beside what is in use: another folder, no server of one’s own, no mail', () => {
    const here = checkout('echo "$1 $LEIDRAAD_DATA $DATABASE_URL $SMTP_URL $LEIDRAAD_KEY"')
    here.run('backup')
    mkdirSync(join(here.folder, 'kept/daily'), { recursive: true })
    writeFileSync(join(here.folder, 'kept/daily/leidraad-2026-11-20.backup'), '')
    mkdirSync(join(here.folder, 'data'))
    writeFileSync(join(here.folder, 'data/key'), 'the-key\n')
    const { said } = here.run('rehearse', {
      DATABASE_URL: 'postgres://db.example.org/leidraad',
      SMTP_URL: 'smtps://mail.example.org',
    })
    expect(said).toMatch(/^restore \S+\/temporary\/\S+\/data {3}the-key$/m)
    expect(said).not.toContain('example.org')
  })

  test('without a backup says so', () => {
    const here = checkout(real)
    mkdirSync(join(here.folder, 'kept/daily'), { recursive: true })
    expect(here.run('rehearse')).toEqual({
      status: 1,
      said: 'There is no backup to rehearse with.\n',
    })
  })
})

describe('what systemd and containers are told', () => {
  const units = names.filter((name) => /\.(service|timer)$/.test(name))
  /** The values of one setting of a unit. */
  const told = (text: string, key: string) =>
    [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value)

  test('names programs of ours that may be run, and commands that there are', () => {
    const known = commands.map(({ name }) => name)
    const started = units.flatMap((name) => told(file(name), 'ExecStart'))
    expect(started).toHaveLength(3)
    for (const line of started) {
      const [program = '', word = ''] = line.split(' ')
      const path = join(root, program.replace('/opt/leidraad/', ''))
      expect(statSync(path).mode & 0o111).toBe(0o111)
      if (basename(path) === 'leidraad') expect(known).toContain(word)
    }
    const [, start] = /^CMD \["(\w+)"\]$/m.exec(file('Dockerfile')) ?? []
    expect(known).toContain(start)
  })

  test('every timer has its service, and every unit says where it goes', () => {
    for (const name of units) {
      expect(file(name).split('\n')[0]).toBe(`# /etc/systemd/system/${name}`)
      if (name.endsWith('.timer'))
        expect(existsSync(join(root, 'deploy', name.replace('.timer', '.service')))).toBe(true)
    }
  })

  test('every unit of ours runs as the same user, with the same settings, and gains no rights', () => {
    for (const name of units.filter((unit) => unit.endsWith('.service'))) {
      const unit = file(name)
      expect(told(unit, 'User')).toEqual(['leidraad'])
      expect(told(unit, 'EnvironmentFile')).toEqual(['/etc/leidraad.env'])
      expect(told(unit, 'NoNewPrivileges')).toEqual(['true'])
      expect(told(unit, 'ProtectSystem')).toEqual(['strict'])
    }
    const service = file('leidraad.service')
    expect(told(service, 'Restart')).toEqual(['always'])
    expect(told(service, 'MemoryMax')).toEqual(['1500M'])
    // V8 writes code while it runs.
    expect(service).not.toContain('MemoryDenyWriteExecute')
  })

  test('the settings are settings', () => {
    const env = Object.fromEntries(
      [...file('leidraad.env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    )
    expect(readSettings(env)).toMatchObject({
      ok: true,
      settings: { host: 'localhost', url: 'https://leidraad.example.org' },
    })
  })

  test.skipIf(spawnSync('systemd-analyze', ['--version']).status !== 0)(
    'systemd understands every line of it',
    () => {
      const { stderr } = spawnSync(
        'systemd-analyze',
        ['verify', ...units.map((name) => join(root, 'deploy', name))],
        { encoding: 'utf8' },
      )
      const faults = stderr.split('\n').filter((line) => line && !line.includes('not executable'))
      expect(faults).toEqual([])
    },
  )
})

test('a proxy passes on whom it saw and not what it was told, and its log knows no link', () => {
  const [nginx, caddy] = [file('nginx.conf'), file('Caddyfile')]
  expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(nginx).not.toContain('proxy_add_x_forwarded_for')
  expect(caddy).toContain('header_up X-Forwarded-For {remote_host}')
  for (const [, log = ''] of nginx.matchAll(/access_log \S+ (\w+);/g)) expect(log).toBe('leidraad')
  const [, format = ''] = /^log_format leidraad '(.*)';$/m.exec(nginx) ?? []
  expect(format).toContain('$leidraad_path')
  expect(format).not.toMatch(/\$(request|request_uri|uri|args|http_referer)\b/)
  for (const [, pattern = ''] of [
    ...nginx.matchAll(/~(\^\S+) /g),
    ...caddy.matchAll(/regexp "(\^[^"]+)"/g),
  ]) {
    const start = new RegExp(pattern).exec('/link/9cvT3y?x=1')
    expect(start?.slice(1)).toEqual(['/link'])
  }
})
