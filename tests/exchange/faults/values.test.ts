import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, faultsOf, type Edits, type Json } from '../../support/exchange-document.ts'

const dates = [
  'settings[0].from',
  'hosts[1].startsOn',
  'hosts[0].licence[0].from',
  'hosts[0].licence[0].until',
  'hosts[0].ownChildren[0].birthDate',
  'hosts[0].ownChildren[0].countsUntil',
  'closures[0].from',
  'closures[0].until',
  'contractHolders[0].mandate.signedOn',
  'children[0].birthDate',
  'children[0].schoolStartsOn',
  'agreements[0].signedOn',
  'tariffs[0].from',
  'carePlans[0].from',
  'carePlans[0].cycleStart',
  'attendance[0].date',
  'absences[0].date',
  'extraCosts[0].date',
  'payments[0].date',
]

describe('dates', () => {
  it.each(dates)('%s', (path) => {
    expect(faultsAfter({ [path]: '2026-02-29' })).toEqual([`${path} invalid-date`])
  })

  it.each(['', '2026-2-01', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '12026-01-01', '2026-10-05T08:00'])(
    '%j is none',
    (date) => expect(faultsAfter({ 'payments[0].date': date })).toEqual(['payments[0].date invalid-date']),
  )

  it.each([' 2026-10-05', '2026-10-05\n', '20261005', '05-10-2026', '٢٠٢٦-10-05', '2026–10–05'])('nor is %j', (date) =>
    expect(faultsAfter({ 'payments[0].date': date })).toEqual(['payments[0].date invalid-date']),
  )

  it.each(['0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29'])('%s is one', (date) =>
    expect(faultsAfter({ 'payments[0].date': date })).toEqual([]),
  )

  it('1900 was no leap year', () =>
    expect(faultsAfter({ 'payments[0].date': '1900-02-29' })).toEqual(['payments[0].date invalid-date']))
})

describe('times', () => {
  const times = ['hosts[0].openingHours[0]', 'carePlans[0].slots[0]', 'attendance[0].stays[0]']

  it.each(times.flatMap((at) => [`${at}.from`, `${at}.until`]))('%s', (path) => {
    for (const time of ['24:00', '08:60', '8:00', '08.00', '', '08:00:00', '-1:00', ' 08:00'])
      expect(faultsAfter({ [path]: time })).toEqual([`${path} invalid-time`])
    expect(faultsAfter({ [path]: 480 })).toEqual([`${path} wrong-type`])
  })

  it.each(times)('%s runs from 00:00 to 23:59, and not backwards nor nowhere', (at) => {
    expect(faultsAfter({ [`${at}.from`]: '00:00', [`${at}.until`]: '23:59' })).toEqual([])
    expect(faultsAfter({ [`${at}.from`]: '17:00', [`${at}.until`]: '17:00' })).toEqual([`${at}.until end-before-start`])
    expect(faultsAfter({ [`${at}.from`]: '22:00', [`${at}.until`]: '06:00' })).toEqual([`${at}.until end-before-start`])
    expect(faultsAfter({ [`${at}.from`]: '25:00', [`${at}.until`]: '06:00' })).toEqual([`${at}.from invalid-time`])
  })

  it('of a notice: its date and its time each have their fault', () => {
    const notice = (value: Json): string[] => faultsAfter({ 'absences[0].notifiedAt': value })
    const at = 'absences[0].notifiedAt'
    expect(notice('2026-10-11T23:59')).toEqual([])
    expect(notice('2026-13-11T23:59')).toEqual([`${at} invalid-date`])
    expect(notice('2026-10-11T24:00')).toEqual([`${at} invalid-time`])
    expect(notice('2026-13-11T24:00')).toEqual([`${at} invalid-date`, `${at} invalid-time`])
    expect(notice('2026-10-11')).toEqual([`${at} invalid-time`])
    expect(notice(20261011)).toEqual([`${at} wrong-type`])
  })
})

describe('whole numbers and ranges', () => {
  const cases: [path: string, allowed: number[], refused: Json[]][] = [
    ['organiser.recognisedPlaces', [0, 62, 1_000_000], [-1, 1.5, '62', true, null]],
    ['hosts[0].licence[0].maxPresent', [0, 8], [-1, 7.5, '8']],
    ['hosts[0].openingHours[0].weekday', [1, 7], [0, 8, 1.5, '1']],
    ['hosts[0].latitude', [-90, 90, 0, 50.881234], [-90.1, 90.000001, '50']],
    ['hosts[0].longitude', [-180, 180, 3.42], [-180.1, 181, [3]]],
    ['contractHolders[0].latitude', [-90, 90], [91]],
    ['contractHolders[0].longitude', [-180, 180], [-181]],
    ['postcodes[0].latitude', [-90, 90], [91, null]],
    ['postcodes[0].longitude', [-180, 180], [181]],
    ['agreements[0].freeHalfDaysUsed[0].halfDays', [0, 36], [-1, 0.5]],
    ['agreements[0].freeHalfDaysUsed[0].year', [2025, 9999], [2026.5, '2026']],
    ['carePlans[1].cycleWeeks', [1, 52], [0, -1, 1.5, '1']],
    ['carePlans[0].slots[0].weekday', [1, 7], [0, 8, 2.5]],
  ]

  it.each(cases)('%s', (path, allowed, refused) => {
    for (const value of allowed) expect(faultsAfter({ [path]: value })).toEqual([])
    for (const value of refused) expect(faultsAfter({ [path]: value })).toEqual([`${path} wrong-type`])
  })

  it.each(['2815.0', '2.815e3', '28150e-1', '2815.000'])('%s is whole', (number) => {
    const text = JSON.stringify(exchangeDocument()).replace('"value":2815', `"value":${number}`)
    expect(text).toContain(number)
    expect(faultsOf(new TextEncoder().encode(text))).toEqual([])
  })

  it('numbers beyond what can be counted are refused, not stored as something else', () => {
    const withText = (path: string, number: string): string[] => {
      const text = JSON.stringify(exchangeDocument({ [path]: 424242 })).replace('424242', number)
      return faultsOf(new TextEncoder().encode(text))
    }
    expect(withText('organiser.recognisedPlaces', '1e400')).toEqual(['organiser.recognisedPlaces wrong-type'])
    expect(withText('organiser.recognisedPlaces', '99999999999999999999')).toEqual([
      'organiser.recognisedPlaces wrong-type',
    ])
    expect(withText('hosts[0].latitude', '1e400')).toEqual(['hosts[0].latitude wrong-type'])
    expect(withText('payments[0].cents', '1e400')).toEqual(['payments[0].cents cents-out-of-range'])
    expect(withText('payments[0].cents', '123456789012345678901234567890')).toEqual([
      'payments[0].cents cents-out-of-range',
    ])
    expect(withText('tariffs[0].dayCents', '-1e400')).toEqual([
      'tariffs[0].dayCents cents-out-of-range',
      'tariffs[0].dayCents negative-cents',
    ])
  })
})

describe('enumerations', () => {
  const values: [path: string, allowed: string[]][] = [
    ['hosts[0].statute', ['social', 'employee', 'self-employed']],
    ['closures[0].reason', ['holiday', 'leave', 'illness', 'training', 'force-majeure', 'other']],
    ['tariffs[0].kind', ['income', 'reduced', 'maximum', 'free']],
    ['absences[0].reason', ['illness', 'holiday', 'other']],
    ['absences[0].ruling', ['free', 'charged']],
  ]

  it.each(values)('%s', (path, allowed) => {
    for (const value of allowed) expect(faultsAfter({ [path]: value })).toEqual([])
    for (const value of ['', 'Social', 'none', 1, ['free']])
      expect(faultsAfter({ [path]: value })).toEqual([`${path} wrong-type`])
  })

  it.each<Edits>([{ format: 'onthaal' }, { version: 2 }, { version: '1' }, { version: true }, { format: 1 }])(
    'another format or version: %j',
    (edits) => expect(faultsAfter(edits)).toEqual([`${Object.keys(edits)[0]} wrong-type`]),
  )

  it('fiscal is true or false', () => {
    for (const value of [0, 1, 'true', null])
      expect(faultsAfter({ 'extraCosts[0].fiscal': value })).toEqual(['extraCosts[0].fiscal wrong-type'])
  })
})

describe('texts', () => {
  const names = [
    ...['name', 'street', 'postcode', 'city'].map((key) => `organiser.${key}`),
    ...['firstName', 'lastName', 'street', 'postcode', 'city'].flatMap((key) => [
      `hosts[0].${key}`,
      `contractHolders[0].${key}`,
    ]),
    'hosts[0].ownChildren[0].firstName',
    'children[0].firstName',
    'children[0].lastName',
    'postcodes[0].postcode',
    'extraCosts[0].description',
  ]

  it.each(names)('%s is not blank', (path) => {
    for (const blank of ['', ' ', '\t\n', '\u00a0\u2003'])
      expect(faultsAfter({ [path]: blank })).toEqual([`${path} empty-name`])
    expect(faultsAfter({ [path]: ' x ' })).toEqual([])
  })

  it('others may be empty', () => {
    const texts = [
      'organiser.email',
      'organiser.phone',
      'organiser.bic',
      'organiser.creditorId',
      'hosts[0].dossierNumber',
    ]
      .concat(['hosts[0].email', 'hosts[0].phone', 'contractHolders[0].email', 'contractHolders[0].mandate.reference'])
      .concat(['payments[0].reference'])
    expect(faultsAfter(Object.fromEntries(texts.map((path) => [path, ''])))).toEqual([])
  })

  it.each(['hosts[0].id', 'contractHolders[0].id', 'children[0].id', 'agreements[0].id', 'hosts[0].ownChildren[0].id'])(
    'an empty or numeric id: %s',
    (path) => {
      expect(faultsAfter({ [path]: '' })).toContain(`${path} wrong-type`)
      expect(faultsAfter({ [path]: 1 })).toContain(`${path} wrong-type`)
    },
  )

  it('an empty reference is wrong-type, not unknown', () => {
    expect(faultsAfter({ 'payments[0].contractHolderId': '' })).toEqual(['payments[0].contractHolderId wrong-type'])
    expect(faultsAfter({ 'closures[0].hostId': '' })).toEqual(['closures[0].hostId wrong-type'])
  })

  it('half a surrogate pair cannot be kept as UTF-8', () => {
    expect(faultsAfter({ 'children[0].firstName': 'A\ud800' })).toEqual(['children[0].firstName wrong-type'])
    expect(faultsAfter({ 'children[0].firstName': '😀 \u0000' })).toEqual([])
  })
})
