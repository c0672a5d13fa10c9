import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkForm } from '../../shared/formats/fo-su-05/check.ts'
import { validateAgainstOfficialSchema } from '../support/official-schema.ts'
import { serviceOnFile, testFolder, type ServiceOnFile } from '../support/service-on-file.ts'
import { smallService } from '../support/small-service.ts'

const month = '2026-10'
const folders: string[] = []
const newFolder = (): string => {
  const folder = testFolder()
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Faults of every file of a folder, by our own check and by the official schema. */
function faultsIn(folder: string): unknown[] {
  return readdirSync(folder).flatMap((name) => {
    const xml = readFileSync(join(folder, name), 'utf8')
    return [...checkForm(xml), ...(validateAgainstOfficialSchema(xml, 'FO-SU-05.xsd') ?? [])]
  })
}

describe('the FO-SU-05 of the demo service', () => {
  let service: ServiceOnFile
  beforeAll(async () => {
    service = await serviceOnFile(undefined, { today: '2026-11-10' })
    await service.call('service.startDemo', {})
  }, 60_000)
  afterAll(() => service[Symbol.asyncDispose]())

  const preview = () => service.call('foSu05.preview', { month })
  const statesOf = async () =>
    Object.fromEntries((await preview()).locations.map(({ hostId, state }) => [hostId, state]))

  it('is ready for most hosts; open days and a missing attest hold the others', async () => {
    const { locations } = await preview()
    expect(locations.filter(({ state }) => state === 'ready').length).toBeGreaterThan(locations.length / 2)
    const blocking = locations.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'blocks'))
    expect(new Set(blocking.map(({ code }) => code))).toEqual(new Set(['attest-missing', 'unregistered-day']))
  })

  it('is refused as a whole while a location is blocked, and nothing is written', async () => {
    const folder = newFolder()
    expect(await service.refusal('foSu05.write', { month, folder })).toBe('locked: blocked-locations')
    expect(readdirSync(folder)).toEqual([])
  })

  it('is written without the blocked ones, one valid file each, and the log says so', async () => {
    const folder = newFolder()
    const states = await statesOf()
    const hostIds = Object.keys(states).filter((id) => states[id] === 'ready')
    const { files } = await service.call('foSu05.write', { month, folder, hostIds })
    expect(files.map(({ hostId }) => hostId)).toEqual(hostIds)
    expect(files[0]).toEqual({ hostId: 'h02', name: 'FO-SU-05_2026-10_990000102.xml' })
    expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted())
    expect(faultsIn(folder)).toEqual([])
    const [entry] = await service.call('history.list', { subject: 'host:h02', limit: 1 })
    expect(entry).toMatchObject({ action: 'report-written', actor: 'tester' })
  })

  it('a second time it takes the place of the first, and leaves other files alone', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'brief.txt'), 'x')
    const write = () => service.call('foSu05.write', { month, folder, hostIds: ['h02'] })
    await write()
    const first = readFileSync(join(folder, 'FO-SU-05_2026-10_990000102.xml'), 'utf8')
    await write()
    expect(readFileSync(join(folder, 'FO-SU-05_2026-10_990000102.xml'), 'utf8')).toBe(first)
    expect(readdirSync(folder).toSorted()).toEqual(['FO-SU-05_2026-10_990000102.xml', 'brief.txt'])
  })

  it('one file that cannot get its place leaves everything as it was', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'FO-SU-05_2026-10_990000106.xml', 'x'), { recursive: true })
    writeFileSync(join(folder, 'FO-SU-05_2026-10_990000102.xml'), 'of before')
    const hostIds = ['h02', 'h04', 'h06']
    expect(await service.refusal('foSu05.write', { month, folder, hostIds })).toBe('unavailable: documents-failed')
    expect(readdirSync(folder).toSorted()).toEqual(['FO-SU-05_2026-10_990000102.xml', 'FO-SU-05_2026-10_990000106.xml'])
    expect(readFileSync(join(folder, 'FO-SU-05_2026-10_990000102.xml'), 'utf8')).toBe('of before')
    expect(await service.refusal('foSu05.write', { month, folder: join(folder, 'a', 'b'), hostIds: ['h02'] })).toBe(
      'unavailable: folder-missing',
    )
  })

  it('answering the open days makes the others ready, as presence or as absence', async () => {
    const { locations } = await preview()
    for (const { hostId, problems } of locations)
      for (const { code, childId = '', dates } of problems)
        if (code === 'unregistered-day')
          await service.call('attendance.save', {
            cells: dates.map((date) => ({
              childId,
              hostId,
              date,
              looked: { stays: [] },
              value: { stays: [], absence: { reason: 'illness' } },
            })),
            source: 'answered',
          })
    const states = await statesOf()
    expect(Object.entries(states).filter(([, state]) => state !== 'ready')).toEqual([['h01', 'blocked']])
    const folder = newFolder()
    const hostIds = Object.keys(states).filter((id) => id !== 'h01')
    expect((await service.call('foSu05.write', { month, folder, hostIds })).files).toHaveLength(9)
    expect(faultsIn(folder)).toEqual([])
  })

  it('a fact that was called right in Openstaande dagen is not named here', async () => {
    const elevens = async () =>
      (await preview()).locations.flatMap(({ hostId, problems }) =>
        problems.flatMap(({ code, childId = '', dates }) =>
          code === 'presence-eleven-hours' ? dates.map((date) => ({ hostId, childId, date })) : [],
        ),
      )
    const [looked, ...others] = await elevens()
    expect(others.length).toBeGreaterThan(0)
    await service.call('attendance.checkOdd', { days: [{ ...looked!, kind: 'eleven-hours' }] })
    expect(await elevens()).toEqual(others)
    await service.call('attendance.checkOdd', { days: [{ ...looked!, kind: 'eleven-hours' }], isChecked: false })
    expect(await elevens()).toHaveLength(others.length + 1)
  })

  it('every month of the demo is valid where it is ready', async () => {
    for (const earlier of ['2025-12', '2026-04', '2026-09']) {
      const folder = newFolder()
      const { locations } = await service.call('foSu05.preview', { month: earlier })
      const hostIds = locations.filter(({ state }) => state === 'ready').map(({ hostId }) => hostId)
      await service.call('foSu05.write', { month: earlier, folder, hostIds })
      expect([earlier, faultsIn(folder)]).toEqual([earlier, []])
    }
  })

  it('who answers for the report is written down, with a trace', async () => {
    await service.call('service.setResponsible', { responsible: 'Peeters An' })
    expect((await preview()).responsible).toBe('Peeters An')
    const [entry] = await service.call('history.list', { subject: 'service', limit: 1 })
    expect(entry).toMatchObject({ action: 'service-changed', changes: [{ field: 'responsible', after: 'Peeters An' }] })
  })

  it('a month that is not over is not written', async () => {
    const { locations } = await service.call('foSu05.preview', { month: '2026-11' })
    for (const { state, problems } of locations) {
      expect([state, problems[0]?.code]).toEqual(['blocked', 'month-not-over'])
      expect(problems.flatMap(({ code, dates }) => (code === 'unregistered-day' ? dates : [])).every(isPast)).toBe(true)
    }
  })

  it('an unknown host is none', async () => {
    expect(await service.refusal('foSu05.write', { month, folder: newFolder(), hostIds: ['x'] })).toBe(
      'not-found: no-such-host',
    )
  })
})

function isPast(date: string): boolean {
  return date < '2026-11-10'
}

describe('a service that lacks what the form asks', () => {
  it('is told so per location; where nothing happened there is nothing to report', async () => {
    await using service = await serviceOnFile(smallService(), { today: '2026-11-10' })
    const { locations } = await service.call('foSu05.preview', { month })
    expect(locations.map(({ hostId, problems }) => [hostId, ...problems.map(({ code }) => code)])).toMatchObject([
      ['h1', 'unregistered-day', 'kindcode-missing', 'kindcode-missing'],
      ['h2', 'attest-missing', 'presence-uncovered', 'presence-not-open'],
    ])
    expect(await service.refusal('foSu05.write', { month: '2026-08', folder: newFolder() })).toBe(
      'conflict: nothing-to-report',
    )
  })

  it('the reasons of the service decide what is justified', async () => {
    await using service = await serviceOnFile(
      smallService({
        absences: [{ childId: 'c2', date: '2026-10-26', reason: 'other', ruling: 'charged', reasonId: 'strike' }],
        absenceReasons: [
          {
            id: 'strike',
            from: '2026-01-01',
            name: 'Staking',
            kind: 'other',
            billing: 'charged',
            isJustified: true,
            needsDocument: false,
            isActive: true,
          },
        ],
        'tariffs[1].kindcode': '240302-010-01',
      }),
      { today: '2026-11-10' },
    )
    const { locations } = await service.call('foSu05.preview', { month })
    expect(locations[0]?.lines).toMatchObject([
      { childId: 'c2', present: { min11u: 3 }, justified: { min11u: 1 }, unjustified: { min11u: 0 } },
    ])
  })
})
