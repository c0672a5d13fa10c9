import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absenceService, familyOf, hostAt, week } from '../support/absence-service.ts'
import { filesBelow, onthaalHere } from '../support/command-line.ts'
import { serviceOnFile, testFolder } from '../support/service-on-file.ts'

const folder = testFolder()
const db = join(folder, 'onthaal.sqlite')
const days = ['--host', 'h1', '--from', week.monday, '--until', week.tuesday]
const substitute = (...words: string[]) => onthaalHere(['substitute', '--db', db, ...words], week.monday)

beforeAll(async () => {
  const document = absenceService(
    [hostAt('h1'), hostAt('h2', { licence: [{ from: '2020-01-01', maxPresent: 1 }] })],
    [
      { childId: 'c1', hostId: 'h1', times: '08:00-09:00 15:00-17:00' },
      { childId: 'c2', hostId: 'h1', times: '08:00-12:00', weekdays: [2] },
    ],
    { contractHolders: [familyOf('p1'), familyOf('p2')] },
  )
  const service = await serviceOnFile(document, { folder })
  await service.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('substitute', () => {
  it('prints the best places as if the host were closed, slot by slot, and changes nothing', async () => {
    const before = filesBelow(folder)
    const { code, stdout } = await substitute(...days, '--json')
    expect(code).toBe(0)
    const answer = JSON.parse(stdout) as { objective: object }
    const at = (date: string, from: string, until: string) => ({ childId: 'c1', date, hostId: 'h2', from, until })
    expect(answer).toEqual({
      status: 'optimal',
      objective: {
        unplaced: 1,
        'siblings-apart': 0,
        'extra-hosts': 0,
        changes: 0,
        strangers: 2,
        distance: 40,
        spread: 1,
        average: 0,
      },
      bound: answer.objective,
      placements: [
        at(week.monday, '08:00', '09:00'),
        at(week.monday, '15:00', '17:00'),
        at(week.tuesday, '08:00', '09:00'),
        at(week.tuesday, '15:00', '17:00'),
      ],
      unplaced: [{ childId: 'c2', date: week.tuesday, reason: 'full' }],
    })
    expect(Object.keys(answer)).toEqual(['status', 'objective', 'bound', 'placements', 'unplaced'])
    expect(Object.keys(answer.objective).slice(0, 3)).toEqual(['unplaced', 'siblings-apart', 'extra-hosts'])
    expect(filesBelow(folder)).toEqual(before)
  })

  it('the same for people is tables', async () => {
    const { code, stdout } = await substitute(...days)
    expect(code).toBe(0)
    for (const said of ['optimal', 'less is better', 'extra-hosts', 'h2', '15:00', 'full'])
      expect(stdout).toContain(said)
    expect(stdout).not.toContain('undefined')
    const nobody = await substitute('--host', 'h2', '--from', week.monday, '--until', week.monday)
    expect(nobody.stdout).toContain('no placements')
  })

  it.each<[string, string[]]>([
    ['no host', ['--from', week.monday, '--until', week.monday]],
    ['two hosts', [...days, '--host', 'h2']],
    ['an unknown host', ['--host', 'x', '--from', week.monday, '--until', week.monday]],
    ['a date that is none', ['--host', 'h1', '--from', '2026-11-31', '--until', '2026-12-01']],
    ['a date before the calendar of care', ['--host', 'h1', '--from', '0900-01-01', '--until', '0900-01-02']],
    ['days that run backwards', ['--host', 'h1', '--from', week.tuesday, '--until', week.monday]],
    ['more days than an absence has', ['--host', 'h1', '--from', '2026-01-01', '--until', '2027-06-30']],
    ['no dates', ['--host', 'h1']],
    ['a database that is not there', [...days, '--db', join(folder, 'no.sqlite')]],
  ])('%s ends with 2', async (_, words) => {
    const { code, stdout } = await substitute(...words)
    expect([code, stdout.includes('placements')]).toEqual([2, false])
  })
})
