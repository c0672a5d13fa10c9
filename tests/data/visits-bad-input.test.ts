import { describe, expect, it } from 'vitest'
import { faultsOfCall, hostId, planned, sheetOf, today, typed, visitingService } from '../support/visiting.ts'
import type { ServiceOnFile } from '../support/service-on-file.ts'

const longest = 200_000

/** What every table of visits holds. */
const everything = (service: ServiceOnFile) =>
  [
    'home_visits',
    'home_visit_children',
    'home_visit_own_children',
    'home_visit_checks',
    'home_visit_scores',
    'audit_log',
  ].map((table) => service.rows(`SELECT * FROM ${table}`))

describe('a write that is refused changes nothing', () => {
  it.each<[string, { field: string; value?: unknown }[], string[]]>([
    ['ten megabytes of notes', [{ field: 'notes', value: 'x'.repeat(10_000_000) }], ['notes wrong-type']],
    ['one character too many', [{ field: 'notes', value: 'x'.repeat(longest + 1) }], ['notes wrong-type']],
    ['half a character', [{ field: 'notes', value: 'a\uD83D' }], ['notes wrong-type']],
    [
      'a note of a check that is too long',
      [{ field: 'checks/sleep-bed/note', value: 'x'.repeat(longest + 1) }],
      ['checks/sleep-bed/note wrong-type'],
    ],
    ['no number', [{ field: 'otherPresent', value: Number.NaN }], ['invalid-input']],
    ['no end of number', [{ field: 'otherPresent', value: Infinity }], ['invalid-input']],
    ['a list', [{ field: 'notes', value: ['x'] }], ['invalid-input']],
    ['a number below zero', [{ field: 'otherPresent', value: -1 }], ['otherPresent wrong-type']],
    ['a text for a number', [{ field: 'otherPresent', value: '2' }], ['otherPresent wrong-type']],
    ['a number for a text', [{ field: 'notes', value: 5 }], ['notes wrong-type']],
    [
      'a score that there is not',
      [{ field: 'scores/well-being/score', value: 5 }],
      ['scores/well-being/score wrong-type'],
    ],
    ['a dimension that there is not', [{ field: 'scores/weer/score', value: 2 }], ['scores[0].dimension wrong-type']],
    [
      'an answer that there is not',
      [{ field: 'checks/sleep-bed/answer', value: 'ja' }],
      ['checks/sleep-bed/answer wrong-type'],
    ],
    ['something on no checklist', [{ field: 'checks/weg/answer', value: 'good' }], ['no-such-field']],
    ['a child of nobody', [{ field: 'presentChildren/a/b', value: true }], ['presentChildren/a/b unknown-reference']],
    [
      'an own child of another',
      [{ field: 'presentOwnChildren/o9', value: true }],
      ['presentOwnChildren/o9 unknown-reference'],
    ],
    ['a tick that is none', [{ field: 'presentChildren/c1', value: 'ja' }], ['presentChildren/c1 wrong-type']],
    ['a day that is none', [{ field: 'date', value: '2026-02-30' }], ['date invalid-date']],
    ['no day', [{ field: 'date' }], ['date missing-key']],
    ['an empty day', [{ field: 'date', value: '' }], ['date missing-key']],
    ['a day of long ago', [{ field: 'date', value: '0001-01-01' }], ['date invalid-date']],
    ['a day of far away', [{ field: 'seenByHostOn', value: '9999-12-31' }], ['seenByHostOn invalid-date']],
    ['an hour that is half typed', [{ field: 'until', value: '10:' }], ['until invalid-time']],
    ['an end before the start', [{ field: 'until', value: '08:00' }], ['until end-before-start']],
    [
      'one fault among others',
      [
        { field: 'notes', value: 'wel goed' },
        { field: 'from', value: '25:00' },
      ],
      ['from invalid-time'],
    ],
    ['a field of its own making', [{ field: 'mood', value: 'good' }], ['no-such-field']],
    ['a field that is not typed', [{ field: 'status', value: 'done' }], ['no-such-field']],
    ['what every object has', [{ field: 'constructor/x/y', value: 'x' }], ['no-such-field']],
    ['the root of every object', [{ field: '__proto__/x/note', value: 'x' }], ['no-such-field']],
    ['the host of another', [{ field: 'hostId', value: 'h2' }], ['no-such-field']],
    ['its edits', [{ field: 'edits', value: '[]' }], ['no-such-field']],
    ['a picture from nowhere', [{ field: 'photos/p1/file', value: '../x.jpg' }], ['no-such-field']],
    [
      'a caption of no picture',
      [{ field: 'photos/p1/caption', value: 'x' }],
      ['photos/p1/file missing-key', 'photos/p1/addedAt missing-key'],
    ],
    ['nothing', [], ['invalid-input']],
  ])('%s', async (_, fields, expected) => {
    await using service = await visitingService()
    const id = await planned(service)
    await typed(service, id, 'notes', 'Rustig')
    await typed(service, id, 'checks/sleep-back/answer', 'good')
    await typed(service, id, 'scores/involvement/score', 2)
    const before = everything(service)
    expect((await faultsOfCall(service, 'homeVisits.write', { id, fields })).sort()).toEqual(expected.toSorted())
    expect(everything(service)).toEqual(before)
    expect(service.logged).toEqual([])
  })
})

it('texts of every script, as long as they may be, come back as they went in', async () => {
  await using service = await visitingService()
  const id = await planned(service)
  for (const text of [
    '👩‍👧‍👦 🇧🇪',
    'مرحبا بالعالم',
    '\u202Eomgekeerd\u202C',
    'e\u0301 ≠ é',
    "'; DROP TABLE hosts; --",
    '👶'.repeat(longest / 2),
  ]) {
    await typed(service, id, 'notes', text)
    expect((await sheetOf(service, id)).record.notes).toBe(text)
    await typed(service, id, 'checks/sleep-back/note', text.slice(0, 50).toWellFormed())
  }
})

it('ids with slashes are ids like any other', async () => {
  await using service = await visitingService({
    'children[1].id': 'a/b/answer',
    'agreements[1].childId': 'a/b/answer',
    'tariffs[1].childId': 'a/b/answer',
    'attendance[1].childId': 'a/b/answer',
    'absences[1].childId': 'a/b/answer',
  })
  const { id: templateId } = await service.call('visitTemplates.save', {
    record: { from: '2026-01-01', items: [{ id: 'slapen/bed', section: 'Slapen', text: 'Bed' }] } as never,
  })
  const id = await planned(service)
  await typed(service, id, 'presentChildren/a/b/answer', true)
  await typed(service, id, 'checks/slapen/bed/note', 'leeg')
  expect((await sheetOf(service, id)).record).toMatchObject({
    templateId,
    presentChildren: ['a/b/answer'],
    checks: [{ itemId: 'slapen/bed', note: 'leeg' }],
  })
})

it('what is planned is a day of our time with a host who is there, and hours that follow each other', async () => {
  await using service = await visitingService()
  const plan = (input: object) =>
    faultsOfCall(service, 'homeVisits.plan', { hostId, date: today, isAnnounced: true, ...input })
  expect(await plan({ hostId: 'weg' })).toEqual(['no-such-host'])
  expect(await plan({ from: '11:00', until: '10:00' })).toEqual(['until end-before-start'])
  expect(await plan({ from: 'elf uur' })).toEqual(['from invalid-time'])
  for (const date of ['9999-12-31', '0001-01-01', '2026-02-30']) expect(await plan({ date })).toEqual(['invalid-input'])
  expect(await plan({ visitor: ' ' })).toEqual(['invalid-input'])
  expect(await plan({ status: 'done' })).toEqual(['invalid-input'])
  expect(service.rows('SELECT * FROM home_visits')).toEqual([])
  for (const name of ['write', 'finish', 'cancel', 'reopen'])
    expect(
      await faultsOfCall(service, `homeVisits.${name}`, {
        id: 'weg',
        ...(name === 'write' && { fields: [{ field: 'notes', value: 'x' }] }),
        ...(name === 'cancel' && { reason: 'onthaalouder is ziek' }),
      }),
    ).toEqual(['no-such-visit'])
  expect(await faultsOfCall(service, 'homeVisits.settle', { kind: 'visit', id: 'weg', field: 'notes' })).toEqual([
    'no-such-record',
  ])
  const id = await planned(service)
  expect(await faultsOfCall(service, 'homeVisits.settle', { kind: 'visit', id, field: 'notes' })).toEqual([
    'no-such-conflict',
  ])
})
