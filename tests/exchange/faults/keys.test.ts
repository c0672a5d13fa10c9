import { describe, expect, it } from 'vitest'
import { exchangeDocument, faultsAfter, faultsOf, type Json } from '../../support/exchange-document.ts'

/** The keys with a `?` in exchange.md §1, and the lists: they may be left out. */
const optional = new Set([
  'organiser.creditorId',
  ...'settings hosts closures postcodes contractHolders children agreements tariffs'.split(' '),
  ...'carePlans attendance absences extraCosts payments'.split(' '),
  ...['latitude', 'longitude', 'email', 'phone', 'dossierNumber', 'endsOn'].map((key) => `hosts[0].${key}`),
  ...['licence', 'openingHours', 'ownChildren'].map((key) => `hosts[0].${key}`),
  'hosts[0].licence[0].until',
  ...['latitude', 'longitude', 'email', 'phone', 'nationalRegisterNumber', 'iban', 'mandate'].map(
    (key) => `contractHolders[0].${key}`,
  ),
  'children[0].schoolStartsOn',
  'children[0].nationalRegisterNumber',
  ...['endsOn', 'signedOn', 'depositCents', 'freeHalfDaysUsed'].map((key) => `agreements[0].${key}`),
  'tariffs[0].kindcode',
  'tariffs[0].until',
  'carePlans[0].until',
  'carePlans[0].slots',
  'absences[0].notifiedAt',
  'absences[0].ruling',
  'payments[0].reference',
])

/** Every key of the document, by the first entry of each list. */
function keysOf(value: Json, path = ''): string[] {
  if (Array.isArray(value)) return value[0] === undefined ? [] : keysOf(value[0], `${path}[0]`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`
    return [at, ...keysOf(inner, at)]
  })
}

/** Faults that follow from a key being gone, beside its own. */
const consequences: Record<string, string[]> = {
  hosts: [
    'closures[0].hostId unknown-reference',
    ...['agreements[0]', 'agreements[1]', 'attendance[0]', 'attendance[1]'].map(
      (at) => `${at}.hostId unknown-reference`,
    ),
  ],
  contractHolders: ['agreements[0]', 'agreements[1]', 'payments[0]', 'tariffs[0]', 'tariffs[1]'].map(
    (at) => `${at}.contractHolderId unknown-reference`,
  ),
  children: ['absences[0]', 'absences[1]', 'agreements[0]', 'agreements[1]', 'attendance[0]', 'attendance[1]']
    .concat(['extraCosts[0]', 'tariffs[0]', 'tariffs[1]'])
    .map((at) => `${at}.childId unknown-reference`),
  agreements: [
    'carePlans[0].agreementId unknown-reference',
    'carePlans[1].agreementId unknown-reference',
    'extraCosts[0].date no-agreement',
  ],
  'hosts[0].id': consequencesOf('h1'),
  'contractHolders[0].id': consequencesOf('p1'),
  'children[0].id': consequencesOf('c1'),
  'agreements[0].id': consequencesOf('a1'),
  'agreements[0].childId': ['extraCosts[0].date no-agreement'],
}

/** What refers to an id that is no longer there. */
function consequencesOf(id: string): string[] {
  const found: string[] = []
  const walk = (value: Json, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
      if (inner === id && key !== 'id') found.push(`${at} unknown-reference`)
      walk(inner, at)
    }
  }
  walk(exchangeDocument(), '')
  return found
}

const keys = keysOf(exchangeDocument())

describe('keys', () => {
  it('accepts the document that all cases start from, and knows every key of the page', () => {
    expect(faultsOf(exchangeDocument())).toEqual([])
    expect(keys.length).toBe(134)
  })

  it.each(keys)('without %s', (path) => {
    const own = optional.has(path) ? [] : [`${path} missing-key`]
    expect(faultsAfter({ [path]: undefined })).toEqual([...own, ...(consequences[path] ?? [])].sort())
  })

  it.each(keys)('%s null', (path) => {
    if (path === 'closures[0].hostId') expect(faultsAfter({ [path]: null })).toEqual([])
    else expect(faultsAfter({ [path]: null })).toContain(`${path} wrong-type`)
  })

  it.each(keys)('%s of another type', (path) => {
    // A date inside a list is neither text, number, boolean, list of records nor record.
    const wrong: Json = keysOf(exchangeDocument()).some((key) => key.startsWith(`${path}[0]`)) ? { a: 1 } : [[]]
    expect(faultsAfter({ [path]: wrong })).toContain(`${path} wrong-type`)
    const own = faultsAfter({ [path]: wrong }).filter((fault) => fault.startsWith(`${path} `))
    expect(own).toEqual([`${path} wrong-type`])
  })

  it('a list or record of another type takes no part in references', () => {
    expect(faultsAfter({ hosts: 5 })).toEqual(['hosts wrong-type'])
    expect(faultsAfter({ agreements: 'x' })).toEqual(['agreements wrong-type'])
    expect(faultsAfter({ 'hosts[1]': 7 })).toEqual(['hosts[1] wrong-type'])
    expect(faultsAfter({ 'attendance[1]': [] })).toEqual(['attendance[1] wrong-type'])
    expect(faultsAfter({ organiser: [] })).toEqual(['organiser wrong-type'])
  })

  it.each([
    ['extra', 'extra'],
    ['organiser.vat', 'organiser.vat'],
    ['hosts[0].licence[0].untill', 'hosts[0].licence[0].untill'],
    ['hosts[0].openingHours[0].week', 'hosts[0].openingHours[0].week'],
    ['hosts[0].ownChildren[0].lastName', 'hosts[0].ownChildren[0].lastName'],
    ['contractHolders[0].mandate.id', 'contractHolders[0].mandate.id'],
    ['agreements[0].freeHalfDaysUsed[0].days', 'agreements[0].freeHalfDaysUsed[0].days'],
    ['carePlans[0].slots[0].hostId', 'carePlans[0].slots[0].hostId'],
    ['attendance[0].stays[0].hostId', 'attendance[0].stays[0].hostId'],
    ['settings[0].until', 'settings[0].until'],
    ['payments[0].__proto__', 'payments[0].__proto__'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['children[0].toString', 'children[0].toString'],
    ['waitinglist', 'waitinglist'],
  ])('%s is unknown', (path, at) => {
    expect(faultsAfter({ [path]: 1 })).toEqual([`${at} unknown-key`])
  })

  it('an unknown key is refused whatever it holds, also null, and beside a missing one', () => {
    expect(faultsAfter({ 'hosts[0].Iban': null, 'hosts[0].iban': undefined })).toEqual([
      'hosts[0].Iban unknown-key',
      'hosts[0].iban missing-key',
    ])
  })

  it('a prototype cannot stand in for a key', () => {
    const text = JSON.stringify(exchangeDocument({ 'payments[0].date': undefined })).replace(
      '"cents":10000',
      '"cents":10000,"__proto__":{"date":"2026-10-20"}',
    )
    expect(faultsOf(new TextEncoder().encode(text))).toEqual([
      'payments[0].__proto__ unknown-key',
      'payments[0].date missing-key',
    ])
  })

  it('attendance without stays, left out or empty, is missing-key; other lists may be empty', () => {
    expect(faultsAfter({ 'attendance[0].stays': [] })).toEqual(['attendance[0].stays missing-key'])
    expect(faultsAfter({ 'attendance[0].stays': undefined })).toEqual(['attendance[0].stays missing-key'])
    expect(faultsAfter({ 'attendance[0].stays': [null] })).toEqual(['attendance[0].stays[0] wrong-type'])
    expect(faultsAfter({ settings: [], closures: [], postcodes: [], payments: [], extraCosts: [] })).toEqual([])
    expect(faultsAfter({ 'agreements[0].freeHalfDaysUsed': [], 'hosts[0].ownChildren': [] })).toEqual([])
  })

  it('a document with an organiser only is enough', () => {
    const { format, version, organiser } = exchangeDocument() as Record<string, Json>
    expect(faultsOf({ format: format ?? null, version: version ?? null, organiser: organiser ?? null })).toEqual([])
  })
})
