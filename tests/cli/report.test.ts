import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, onthaalHere } from '../support/command-line.ts'
import { validateAgainstOfficialSchema } from '../support/official-schema.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

const folder = testFolder()
const db = join(folder, 'onthaal.sqlite')
const out = join(folder, 'out')
const report = (...more: string[]) =>
  onthaalHere(['report', 'fo-su-05', '--db', db, '--month', '2026-10', '--out', out, ...more], '2026-11-10')

beforeAll(async () => {
  const service = await serviceOnFile(undefined, { folder, today: '2026-11-10' })
  await service.call('service.startDemo', {})
  await service.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('report fo-su-05', () => {
  it('refuses while a location is blocked: 1, with its problems, and nothing changes', async () => {
    const before = filesBelow(folder)
    const { code, stdout } = await report('--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      locations: [
        { hostId: 'h01', problems: [{ code: 'attest-missing', severity: 'blocks', childId: 'k001' }] },
        { hostId: 'h03', problems: [{ code: 'unregistered-day' }] },
        { hostId: 'h05' },
        { hostId: 'h09' },
      ],
    })
    expect(filesBelow(folder)).toEqual(before)
  })

  it('writes the files of the hosts that are named, and says where they go', async () => {
    const { code, stdout, stderr } = await report('--host', 'h02', '--host', 'h06', '--json')
    expect(code).toBe(0)
    expect(stderr).toContain('ko.formulieren@opgroeien.be')
    expect(JSON.parse(stdout)).toMatchObject({
      month: '2026-10',
      files: [
        { hostId: 'h02', name: 'FO-SU-05_2026-10_990000102.xml' },
        { hostId: 'h06', name: 'FO-SU-05_2026-10_990000106.xml' },
      ],
      warnings: [
        { hostId: 'h06', code: 'presence-eleven-hours' },
        { hostId: 'h06', code: 'presence-eleven-hours' },
      ],
    })
    expect(readdirSync(out)).toHaveLength(2)
    for (const name of readdirSync(out))
      expect(validateAgainstOfficialSchema(readFileSync(join(out, name), 'utf8'), 'FO-SU-05.xsd') ?? []).toEqual([])
  })

  it('the same for people is a table', async () => {
    const { code, stdout } = await report('--host', 'h06')
    expect(code).toBe(0)
    expect(stdout).toContain('FO-SU-05_2026-10_990000106.xml')
    expect(stdout).toContain('presence-eleven-hours')
    expect(stdout).not.toContain('undefined')
  })

  it.each<[string, string[], number]>([
    ['no month', ['--month', 'oktober'], 2],
    ['an unknown host', ['--host', 'x'], 1],
    ['a folder that is not there', ['--host', 'h02', '--out', join(folder, 'a', 'b')], 3],
    ['a month without care', ['--month', '2020-01'], 1],
    ['a database that is not there', ['--db', join(folder, 'no.sqlite')], 2],
  ])('%s ends with its code', async (_, more, code) => {
    expect((await report(...more)).code).toBe(code)
    expect(existsSync(join(folder, 'a'))).toBe(false)
  })
})
