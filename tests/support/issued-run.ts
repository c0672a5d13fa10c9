import type {
  AbsenceReason,
  IssuedDay,
  IssuedInvoice,
  IssuedPayout,
  IssuedRun,
  OrganiserSnapshot,
} from '../../shared/domain/billing/issued.ts'
import { percentFor } from '../../shared/domain/attendance/percent.ts'
import { percentOf } from '../../shared/domain/money/percent-of.ts'
import { parseTime } from '../../shared/domain/calendar/time.ts'
import { structuredCommunication } from '../../shared/formats/ogm.ts'
import { linesOf, type TestDay } from './issued-lines.ts'

/** A fictional service; bank code 999 and this enterprise number belong to nobody. */
export const organiser: OrganiserSnapshot = {
  name: 'De Leiebocht vzw',
  street: 'Sluisstraat 1',
  postcode: '8799',
  city: 'Leiebeke',
  email: 'opvang@leiebocht.voorbeeld',
  phone: '0400 00 00 01',
  enterpriseNumber: '0123456749',
  iban: 'BE25999000001282',
  bic: '',
  creditorId: 'BE81ZZZ0123456749',
}

const els = { hostId: 'h1', firstName: 'Els', lastName: 'Vandamme' }
const rita = { hostId: 'h2', firstName: 'Rita', lastName: "D'Hondt-Çelik" }
const holder = { street: 'Kouterdreef 27', postcode: '8799', city: 'Leiebeke' }
const tariff = (dayCents: number, kindcode = '240828-017-03') => ({
  dayCents,
  kind: 'income' as const,
  kindcode,
  from: '2026-01-01',
  until: '2026-12-31',
})
const freeDays = (agreementId: string, entitled: number, usedBefore: number, usedThisMonth: number) => ({
  agreementId,
  year: 2026,
  entitled,
  usedBefore,
  usedThisMonth,
  left: entitled - usedBefore - usedThisMonth,
})

function invoice(
  sequence: number,
  part: Partial<IssuedInvoice> & Pick<IssuedInvoice, 'contractHolder' | 'children' | 'lines' | 'uncharged'>,
): IssuedInvoice {
  const totalCents = part.lines.reduce((sum, line) => sum + line.amountCents, 0)
  return {
    number: `2026-${String(sequence).padStart(5, '0')}`,
    month: '2026-10',
    issuedOn: '2026-11-10',
    dueOn: '2026-11-30',
    structuredCommunication: structuredCommunication(`26${String(sequence).padStart(8, '0')}`),
    collection: totalCents > 0 ? 'transfer' : 'none',
    totalCents,
    ...part,
  }
}

const day = (from: string, until: string): [string, string] => [from, until]
const whole = (dates: number[]): TestDay[] =>
  dates.map((date) => ({ date, reserved: [day('08:00', '17:00')], present: [day('08:05', '16:30')] }))
const half = (dates: number[]): TestDay[] =>
  dates.map((date) => ({ date, reserved: [day('08:00', '12:00')], present: [day('08:00', '12:00')] }))
const absent = (
  date: number,
  reason: AbsenceReason,
  more: Partial<NonNullable<IssuedDay['absence']>> = {},
): TestDay => ({
  date,
  reserved: [day('08:00', '17:00')],
  absence: { reason, notifiedAt: '2026-10-14T08:30', late: false, ...more },
})
const closedDay: TestDay = { date: 23, reserved: [day('08:00', '17:00')], closure: 'training' }

/** The invoice of the design's picture: two children, a longer stay, a charged absence, a cost. */
export function wuyts(): IssuedInvoice {
  const longer: TestDay = { date: 16, reserved: [day('08:00', '12:00')], present: [day('08:00', '14:15')] }
  const lotte = linesOf({ childId: 'c1', agreementId: 'a1', dayCents: 1837 }, [
    ...whole([5, 7, 12, 19, 21, 26, 28]),
    longer,
    ...half([2, 9, 30]),
    { ...absent(14, 'illness'), free: true },
    closedDay,
  ])
  const sien = linesOf({ childId: 'c2', agreementId: 'a2', dayCents: 1837 }, [
    ...whole([5, 7, 12, 19, 21, 26]),
    ...half([2, 9, 16, 30]),
    absent(28, 'holiday'),
    { ...absent(14, 'illness'), free: true },
    closedDay,
  ])
  return invoice(58, {
    contractHolder: { id: 'p1', firstName: 'Katrien', lastName: 'Wuyts', ...holder },
    children: [
      {
        childId: 'c1',
        firstName: 'Lotte',
        lastName: 'Wuyts',
        hosts: [els],
        tariffs: [tariff(1837)],
        freeDays: [freeDays('a1', 18, 11, 2)],
      },
      {
        childId: 'c2',
        firstName: 'Sien',
        lastName: 'Wuyts',
        hosts: [els],
        tariffs: [tariff(1837, '25120800601')],
        freeDays: [freeDays('a2', 14, 12, 2)],
      },
    ],
    lines: [...lotte.lines, ...sien.lines, cost('c2', '2026-10-12', 'Luiers Sien, 14 stuks × € 0,30', 420)],
    uncharged: [...lotte.uncharged, ...sien.uncharged],
  })
}

const cost = (childId: string, costDate: string, description: string, cents: number, fiscal = false) => ({
  childId,
  kind: 'cost' as const,
  percent: 100 as const,
  unitCents: cents,
  quantity: 1,
  amountCents: cents,
  description,
  costDate,
  fiscal,
  days: [],
})

/** A family that is collected from, with names that need more than Latin-1. */
export function sahin(): IssuedInvoice {
  const child = linesOf({ childId: 'c3', agreementId: 'a3', dayCents: 542 }, [
    ...whole([1, 6, 8, 13, 15, 20, 22]),
    { date: 27, reserved: [], present: [day('07:30', '18:45')] },
    { date: 29, reserved: [day('08:00', '17:00')], unregistered: true },
    {
      date: 23,
      reserved: [day('08:00', '17:00')],
      present: [day('08:00', '16:00')],
      presentHostId: 'h2',
      closure: 'training',
    },
  ])
  return invoice(59, {
    collection: 'direct-debit',
    contractHolder: {
      id: 'p2',
      firstName: 'Şükran',
      lastName: 'Şahin-Łukowska',
      street: 'Noordkaai 3 bus 0201',
      postcode: '8799',
      city: 'Leiebeke',
      iban: 'BE49999000000171',
      mandate: { reference: 'M-2025-0017', signedOn: '2025-03-01' },
    },
    children: [
      {
        childId: 'c3',
        firstName: 'Zoë',
        lastName: 'Şahin',
        hosts: [els, rita],
        tariffs: [{ ...tariff(542, '24010100102'), kind: 'reduced' }],
        freeDays: [freeDays('a3', 22, 0, 0)],
      },
    ],
    lines: child.lines,
    uncharged: child.uncharged,
  })
}

/** A family whose care is free: lines, and nothing to pay. */
export function free(): IssuedInvoice {
  const child = linesOf({ childId: 'c4', agreementId: 'a4', dayCents: 0 }, [...half([5, 7, 9])])
  return invoice(60, {
    contractHolder: { id: 'p3', firstName: 'Ann-Sofie', lastName: 'Van den Broeck', ...holder },
    children: [
      {
        childId: 'c4',
        firstName: 'Juul',
        lastName: 'Van den Broeck',
        hosts: [els],
        tariffs: [{ dayCents: 0, kind: 'free', from: '2026-01-01' }],
        freeDays: [freeDays('a4', 11, 3, 0)],
      },
    ],
    lines: child.lines,
    uncharged: child.uncharged,
  })
}

/** A family that gets money back: a refund larger than the care. */
export function credit(): IssuedInvoice {
  const child = linesOf({ childId: 'c5', agreementId: 'a5', dayCents: 1000 }, [...half([5])])
  return invoice(61, {
    contractHolder: { id: 'p4', firstName: 'Bram', lastName: 'Goossens', ...holder },
    children: [
      {
        childId: 'c5',
        firstName: 'Nora',
        lastName: 'Goossens',
        hosts: [els],
        tariffs: [tariff(1000)],
        freeDays: [freeDays('a5', 36, 0, 0)],
      },
    ],
    lines: [...child.lines, cost('c5', '2026-10-02', 'Terugbetaling waarborg', -12_500)],
    uncharged: child.uncharged,
  })
}

/** Three children, a tariff that changes within the month, every kind of line: more rows than one page holds. */
export function long(): IssuedInvoice {
  const children = ['Mathilde', 'Jean-Baptiste', 'Zoë'].map((firstName, index) => ({
    firstName,
    childId: `l${index + 1}`,
    agreementId: `la${index + 1}`,
  }))
  const parts = children.flatMap(({ childId, agreementId }) =>
    [1423, 2207].map((dayCents, period) => {
      const at = (date: number): number => date + period * 15
      return linesOf({ childId, agreementId, dayCents, goesToSchool: childId !== 'l3' }, [
        ...whole([at(1), at(6)]),
        ...half([at(7), at(8)]),
        { date: at(5), reserved: [day('15:30', '17:30')], present: [day('15:30', '17:30')] },
        { date: at(9), reserved: [day('06:30', '18:00')], present: [day('06:30', '18:10')] },
        { date: at(12), reserved: [], present: [day('08:00', '12:00')] },
        { date: at(13), reserved: [], present: [day('08:00', '17:00')] },
        {
          date: at(14),
          reserved: [day('08:00', '17:00')],
          present: [day('09:00', '15:00')],
          presentHostId: 'h2',
          closure: 'illness',
        },
        absent(at(2), 'holiday', { late: true }),
        { date: at(15), reserved: [day('08:00', '11:00')], unregistered: true },
        { ...absent(at(4), 'illness'), free: true },
        { ...absent(at(3), 'other', { ruling: 'free' }), free: true },
        { ...closedDay, date: at(10) },
        { ...closedDay, date: at(11), closure: 'leave' },
      ])
    }),
  )
  const byChild = (childId: string) => parts.flatMap((part) => part.lines).filter((line) => line.childId === childId)
  return invoice(62, {
    contractHolder: {
      id: 'p5',
      firstName: 'Marie-Antoinette',
      lastName: 'Vanderstraeten-De Keersmaecker',
      street: 'Oude Burggravenlaan 128',
      postcode: '8799',
      city: 'Sint-Maria-Leiebeke',
    },
    children: children.map(({ firstName, childId, agreementId }) => ({
      childId,
      firstName,
      lastName: 'Vanderstraeten-De Keersmaecker',
      hosts: [els, rita],
      tariffs: [
        { ...tariff(1423, '24082801703'), until: '2026-10-15' },
        { ...tariff(2207, '24082801704'), from: '2026-10-16' },
      ],
      freeDays: [freeDays(agreementId, 22, 9, 4)],
    })),
    lines: [
      ...children.flatMap(({ childId }) => byChild(childId)),
      ...[2, 6, 13, 20, 27].map((date, index) =>
        cost(
          'l1',
          `2026-10-${String(date).padStart(2, '0')}`,
          `Uitstap ${index + 1}, inkom en vervoer`,
          350 + index,
          index % 2 === 0,
        ),
      ),
      cost(
        'l2',
        '2026-10-30',
        'Warme maaltijden oktober volgens de prijslijst van het huishoudelijk reglement, 11 stuks aan € 3,20',
        3520,
        true,
      ),
    ],
    uncharged: children.flatMap(({ childId }) =>
      parts.flatMap((part) => part.uncharged).filter((each) => each.childId === childId),
    ),
  })
}

/** A month of one host with so many children, each with its own rhythm. */
export function payout(sequence: number, childCount: number): IssuedPayout {
  const hostDayCents = 2815
  const names = [
    'Amber De Smet',
    'Briek Lievens',
    'Cas Verbeke',
    'Ella Maes',
    'Finn Claeys',
    'Jef Vermeersch',
    'Lotte Wuyts',
    'Sien Wuyts',
    'Zoë Şahin',
    'Łukasz Nowak',
    'Mathilde Vanderstraeten',
    'Jean-Baptiste Vanderstraeten-De Keersmaecker',
    'Nora Goossens',
    'Juul Van den Broeck',
    'Oona Ó Súilleabháin',
  ]
  const children = names.slice(0, childCount).map((name, index) => {
    const [firstName = '', ...rest] = name.split(' ')
    return { childId: `k${String(index).padStart(2, '0')}`, firstName, lastName: rest.join(' ') }
  })
  const weekdays = Array.from({ length: 31 }, (_, index) => index + 1).filter(
    (date) => (date + 2) % 7 < 5 && date !== 23,
  )
  const stays = children.flatMap(({ childId }, index) =>
    weekdays
      .filter((date) => (date + index) % 3 !== 0)
      .map((date) => {
        const [from, until] =
          index === 4
            ? day('15:30', '17:45')
            : (date + index) % 11 === 0
              ? day('06:30', '18:00')
              : date % 7 === 2
                ? day('08:00', '12:00')
                : day('08:00', '16:30')
        const minutes = parseTime(until) - parseTime(from)
        const percent = percentFor(minutes, index === 4)
        return {
          childId,
          percent,
          unitCents: percentOf(hostDayCents, percent),
          date: `2026-10-${String(date).padStart(2, '0')}`,
          stays: [[parseTime(from), parseTime(until)] as const],
          minutes,
          goesToSchool: index === 4,
          hostDayCents,
        }
      }),
  )
  const groups = Map.groupBy(
    stays,
    ({ childId, percent, unitCents }) => `${childId}/${String(percent).padStart(3, '0')}/${unitCents}`,
  )
  const lines = [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, days]) => {
      const [first] = days
      if (!first) return []
      const { childId, percent, unitCents } = first
      return [
        {
          childId,
          percent,
          unitCents,
          quantity: days.length,
          amountCents: days.length * unitCents,
          days: days.map(({ date, stays: intervals, minutes, goesToSchool, hostDayCents: dayCents }) => ({
            date,
            stays: intervals,
            minutes,
            goesToSchool,
            hostDayCents: dayCents,
          })),
        },
      ]
    })
  return {
    number: `K-2026-${String(sequence).padStart(5, '0')}`,
    month: '2026-10',
    issuedOn: '2026-11-10',
    payOn: '2026-11-13',
    host: {
      id: `h${sequence}`,
      firstName: 'Els',
      lastName: 'Vandamme',
      street: 'Wilgenpad 12',
      postcode: '8799',
      city: 'Leiebeke',
      iban: 'BE26999000034729',
      dossierNumber: '999000121',
    },
    children,
    lines,
    absences: [
      { childId: 'k00', date: '2026-10-06', reason: 'holiday' },
      { childId: 'k01', date: '2026-10-20', reason: 'illness' },
      { childId: 'k02', date: '2026-10-13', reason: 'other' },
      { childId: 'k03', date: '2026-10-15' },
    ],
    closedDates: ['2026-10-23'],
    openDays: 21,
    plannedOpenDays: 22,
    closedWeekdays: [6, 7],
    ownChildren: ['Warre'],
    yearBefore: { quantity: 802, cents: 1_991_894 },
    totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0),
  }
}

/** A month's first run with every kind of invoice, and two hosts. */
export function issuedRun(): IssuedRun {
  return {
    id: '0199e4a0-d7b4-7c3a-a0d1-f0a1b2c3d4e5',
    month: '2026-10',
    sequence: 1,
    issuedAt: '2026-11-10T09:30:00',
    organiser,
    invoices: [wuyts(), sahin(), free(), credit(), long()],
    payouts: [payout(1, 8), payout(2, 15)],
  }
}
