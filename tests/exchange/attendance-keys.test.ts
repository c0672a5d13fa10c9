import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, type Edits, type Json } from '../support/exchange-document.ts'
import { serviceOnFile } from '../support/service-on-file.ts'

/** Every key that attendance added to the document (docs/exchange-additions.md), in its order within its record. */
const attendanceKeys: Edits = {
  'organiser.responsible': 'Mia Proef',
  'hosts[0].locationName': 'Het Nest',
  'hosts[0].permissions': [
    { from: '2024-01-01', until: '2025-12-31', kind: 'after-school' },
    { from: '2026-01-01', kind: 'after-school' },
    { from: '2024-01-01', kind: 'flexible' },
  ],
  'children[0].fullTimeSchoolOn': '2027-01-04',
  'attendance[0].checked': ['eleven-hours', 'outside-hours'],
  'absences[0].reasonId': 'r1',
  'absences[0].notifiedBy': 'mama',
  'absences[0].documentSeenOn': '2026-10-08',
  'absences[0].rulingReason': 'briefje volgt niet',
  'absences[0].note': 'belt terug',
  absenceReasons: [
    {
      id: 'illness',
      from: '2026-01-01',
      name: 'Ziek',
      kind: 'illness',
      key: 'z',
      billing: 'free-days',
      isJustified: true,
      needsDocument: true,
      isActive: true,
    },
    {
      id: 'r1',
      from: '2026-01-01',
      name: 'Werkloosheid ouder',
      kind: 'other',
      billing: 'free',
      isJustified: true,
      needsDocument: true,
      isActive: true,
    },
    {
      id: 'r1',
      from: '2027-01-01',
      name: 'Werkloosheid ouder',
      kind: 'other',
      billing: 'charged',
      isJustified: false,
      needsDocument: false,
      isActive: false,
    },
  ],
  extraDays: [
    {
      id: 'e1',
      agreementId: 'a2',
      date: '2026-10-08',
      slots: [
        { from: '08:00', until: '12:00' },
        { from: '13:00', until: '17:00' },
      ],
      insteadOf: '2026-10-06',
      askedOn: '2026-10-01T12:30',
      hostAgrees: true,
      status: 'accepted',
      decidedOn: '2026-10-02',
      reason: 'ruil',
      note: 'gebeld',
    },
    { id: 'e2', agreementId: 'a2', date: '2026-10-09', slots: [{ from: '08:00', until: '12:00' }], status: 'asked' },
    {
      id: 'e3',
      agreementId: 'a2',
      date: '2026-10-09',
      slots: [{ from: '08:00', until: '12:00' }],
      hostAgrees: false,
      status: 'refused',
    },
  ],
  closedMonths: [{ hostId: 'h1', month: '2026-09', closedOn: '2026-10-02' }],
}

const exportOf = async (document: Json): Promise<string> => {
  await using service = await serviceOnFile(document)
  return (await service.call('exchange.export', {})).text
}

describe('the keys of attendance', () => {
  it('come out as they went in, byte for byte', async () => {
    expect(faultsAfter(attendanceKeys)).toEqual([])
    const document = exchangeDocument(attendanceKeys)
    expect(await exportOf(document)).toBe(`${JSON.stringify(document, undefined, 1)}\n`)
  })

  it('are left out where they are empty, as in a document of before', async () => {
    const empty: Record<string, Json> = { 'hosts[0].permissions': [], 'attendance[0].checked': [] }
    for (const list of ['absenceReasons', 'extraDays', 'closedMonths']) empty[list] = []
    expect(await exportOf(exchangeDocument(empty))).toBe(await exportOf(exchangeDocument()))
  })

  it.each<[string, Edits, string[]]>([
    [
      'dates, months and moments that are none',
      {
        'extraDays[0].date': '2026-02-30',
        'extraDays[1].insteadOf': 'nooit',
        'extraDays[0].askedOn': '2026-10-01T25:00',
        'closedMonths[0].month': '2026-13',
        'children[0].fullTimeSchoolOn': '2020-01-01',
        'hosts[0].permissions[0].until': '2023-12-31',
      },
      [
        'children[0].fullTimeSchoolOn before-birth',
        'closedMonths[0].month invalid-date',
        'extraDays[0].askedOn invalid-time',
        'extraDays[0].date invalid-date',
        'extraDays[1].insteadOf invalid-date',
        'hosts[0].permissions[0].until end-before-start',
      ],
    ],
    [
      'slots that are none, touch nothing or meet',
      {
        'extraDays[0].slots[0].until': '07:00',
        'extraDays[1].slots': [],
        'extraDays[2].slots[1]': { from: '11:59', until: '12:30' },
      },
      [
        'extraDays[0].slots[0].until end-before-start',
        'extraDays[1].slots missing-key',
        'extraDays[2].slots[1] overlap',
      ],
    ],
    [
      'two of what there is one of',
      {
        'absenceReasons[2].from': '2026-01-01',
        'extraDays[1].id': 'e1',
        'extraDays[1].status': 'accepted',
        'extraDays[2].status': 'accepted',
        'closedMonths[1]': { hostId: 'h1', month: '2026-09', closedOn: '2026-10-03' },
        'attendance[0].checked[1]': 'eleven-hours',
        'hosts[0].permissions[1].from': '2025-12-31',
      },
      [
        'absenceReasons[2] duplicate',
        'attendance[0].checked[1] duplicate',
        'closedMonths[1] duplicate',
        'extraDays[1].id duplicate-id',
        'extraDays[2] duplicate',
        'hosts[0].permissions[1] overlap',
      ],
    ],
    [
      'a planned day given up twice',
      { 'extraDays[1].status': 'accepted', 'extraDays[1].insteadOf': '2026-10-06' },
      ['extraDays[1] duplicate'],
    ],
    [
      'what is not there',
      {
        'absences[0].reasonId': 'r9',
        'extraDays[0].agreementId': 'a9',
        'closedMonths[0].hostId': 'h9',
      },
      [
        'absences[0].reasonId unknown-reference',
        'closedMonths[0].hostId unknown-reference',
        'extraDays[0].agreementId unknown-reference',
      ],
    ],
    [
      'values outside their range',
      {
        'absenceReasons[0].key': 'zz',
        'absenceReasons[1].billing': 'half',
        'absenceReasons[1].name': ' ',
        'attendance[0].checked[0]': 'odd',
        'extraDays[0].status': 'perhaps',
        'hosts[0].permissions[0].kind': 'night',
        'organiser.responsible': '',
      },
      [
        'absenceReasons[0].key wrong-type',
        'absenceReasons[1].billing wrong-type',
        'absenceReasons[1].name empty-name',
        'attendance[0].checked[0] wrong-type',
        'extraDays[0].status wrong-type',
        'hosts[0].permissions[0].kind wrong-type',
        'organiser.responsible empty-name',
      ],
    ],
  ])('%s', (_, edits, faults) =>
    expect(faultsAfter(structuredClone({ ...attendanceKeys, ...edits })).toSorted()).toEqual(faults),
  )

  it('an accepted extra day reserves minutes once, like a plan does', () => {
    const twice: Edits = {
      'agreements[2]': { id: 'a3', childId: 'c1', contractHolderId: 'p2', hostId: 'h2', startsOn: '2026-01-01' },
      'carePlans[0].slots': [{ week: 1, weekday: 1, from: '08:00', until: '17:00' }],
      extraDays: [
        {
          id: 'e1',
          agreementId: 'a3',
          // In the week of the plan's cycle that reserves the Monday.
          date: '2026-10-12',
          slots: [{ from: '16:00', until: '18:00' }],
          status: 'accepted',
        },
      ],
    }
    expect(faultsAfter(twice)).toEqual(['agreements[2] double-reservation'])
    expect(faultsAfter({ ...twice, 'extraDays[0].status': 'asked' })).toEqual([])
    expect(faultsAfter({ ...twice, 'extraDays[0].slots[0].from': '17:00' })).toEqual([])
    const givenUp = {
      id: 'e2',
      agreementId: 'a1',
      date: '2026-10-06',
      slots: [{ from: '08:00', until: '12:00' }],
      insteadOf: '2026-10-12',
      status: 'accepted',
    }
    expect(faultsAfter({ ...twice, 'extraDays[1]': givenUp })).toEqual([])
  })
})
