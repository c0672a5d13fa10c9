import { describe, expect, it } from 'vitest'
import { demoDocument } from '../../db/seed/demo-document.ts'
import { addMonths, monthPeriod } from '../../shared/domain/calendar/period.ts'
import { formatDate } from '../../shared/domain/calendar/date.ts'
import { checkDocument } from '../../shared/formats/exchange/read-document.ts'
import { isCreditorId } from '../../shared/formats/sepa/creditor-id.ts'
import { isBic } from '../../shared/formats/sepa/bic.ts'
import { todays } from './demo-service.ts'

/** Every fifth month passes through all months of the year, and through holidays that fall early and late. */
const spread = Array.from({ length: 27 }, (_, index) => `${addMonths('2025-01', index * 5)}-15`)

describe('the document', () => {
  it.each([...todays, ...spread])('is in its normal form and has no faults on %s', (today) => {
    const document = demoDocument(today)
    const checked = checkDocument(structuredClone(document))
    expect('faults' in checked ? checked.faults : []).toEqual([])
    expect('document' in checked ? checked.document : undefined).toEqual(document)
  })

  it('is the same for the same day, key by key, and for every day of a month but for who is ill and who is visited', () => {
    const text = (today: string): string => {
      const document = demoDocument(today)
      const closures = document.closures.filter(({ reportedAt }) => reportedAt === undefined)
      const homeVisits = document.homeVisits.filter(({ status }) => status !== 'planned')
      return JSON.stringify({ ...document, closures, homeVisits })
    }
    expect(JSON.stringify(demoDocument('2026-11-22'))).toBe(JSON.stringify(demoDocument('2026-11-22')))
    expect(text('2026-11-01')).toBe(text('2026-11-22'))
    expect(text('2026-12-01')).not.toBe(text('2026-11-22'))
  })

  it.each([
    ['2026-11-10', '2026-11-10', '2026-11-12'],
    ['2026-11-22', '2026-11-23', '2026-11-25'],
  ])('has a host who reported herself ill on %s', (today, from, until) => {
    const reported = demoDocument(today).closures.filter(({ reportedAt }) => reportedAt !== undefined)
    expect(reported).toMatchObject([{ reason: 'illness', from, until, reportedAt: `${today}T06:40` }])
  })

  it.each(todays)('knows nothing that happened after the last month on %s', (today) => {
    const { attendance, absences, extraCosts, payments, homeVisits } = demoDocument(today)
    const made = homeVisits.filter(({ status }) => status === 'done')
    const lastDay = formatDate(monthPeriod(addMonths(today.slice(0, 7), -1)).until)
    const firstDay = `${addMonths(today.slice(0, 7), -14)}-01`
    const dates = [...attendance, ...absences, ...extraCosts, ...payments, ...made].map((record) => record.date)
    expect(dates.filter((date) => date > lastDay || date < firstDay)).toEqual([])
    expect(new Set(attendance.map((record) => record.date.slice(0, 7))).size).toBe(14)
  })

  it('is made in less than 300 ms', () => {
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now()
      demoDocument('2026-11-22')
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(300)
  })
})

describe('the service', () => {
  const document = demoDocument('2026-11-22')

  it('has ten hosts, 62 places, and about sixty children and families', () => {
    const { organiser, hosts, children, contractHolders } = document
    expect(hosts).toHaveLength(10)
    const places = hosts.flatMap((host) => host.licence).reduce((sum, licence) => sum + licence.maxPresent, 0)
    expect([places, organiser.recognisedPlaces]).toEqual([62, 62])
    expect(children.length).toBeGreaterThanOrEqual(58)
    expect(children.length).toBeLessThanOrEqual(62)
    expect(contractHolders.length).toBeGreaterThanOrEqual(57)
    expect(contractHolders.length).toBeLessThanOrEqual(60)
  })

  it('has no account, number or address that could be anybody’s', () => {
    const { organiser, hosts, contractHolders, children } = document
    const ibans = [organiser, ...hosts, ...contractHolders].flatMap(({ iban }) => (iban ? [iban] : []))
    expect(ibans.filter((iban) => !/^BE\d\d999/.test(iban))).toEqual([])
    expect(new Set(ibans).size).toBe(ibans.length)
    const people = [organiser, ...hosts, ...contractHolders]
    expect(people.filter(({ email }) => email !== undefined && !/^[a-z.-]+@[a-z]+\.example$/.test(email))).toEqual([])
    expect(people.filter(({ phone }) => phone !== undefined && !phone.startsWith('0400 00 '))).toEqual([])
    const numbers = [...contractHolders, ...children].flatMap(
      ({ nationalRegisterNumber }) => nationalRegisterNumber ?? [],
    )
    expect(numbers.length).toBeGreaterThan(0)
    // Sequence 999 is never given out.
    expect(numbers.filter((number) => number.slice(6, 9) !== '999')).toEqual([])
    const names = people.flatMap((person) => ('lastName' in person ? [`${person.firstName} ${person.lastName}`] : []))
    expect(new Set(names).size).toBe(names.length)
  })

  it('can collect: right creditor identifier, a third of the families with a mandate', () => {
    const { organiser, contractHolders } = document
    expect(isCreditorId(organiser.creditorId ?? '')).toBe(true)
    expect(isBic(organiser.bic)).toBe(true)
    const mandates = contractHolders.flatMap((holder) =>
      holder.mandate && holder.iban ? [holder.mandate.reference] : [],
    )
    expect(new Set(mandates).size).toBe(mandates.length)
    expect(mandates.length / contractHolders.length).toBeGreaterThan(0.25)
    expect(mandates.length / contractHolders.length).toBeLessThan(0.5)
  })

  it('has kindcodes that begin with the birth date', () => {
    const births = new Map(document.children.map((child) => [child.id, child.birthDate.slice(2).replaceAll('-', '')]))
    expect(
      document.tariffs.filter(({ kindcode, childId }) => kindcode && kindcode.slice(0, 6) !== births.get(childId)),
    ).toEqual([])
  })

  it('spells names from everywhere', () => {
    const names = [...document.hosts, ...document.children].map((person) => `${person.firstName} ${person.lastName}`)
    for (const letter of ['Ş', 'ë', 'ï', 'ø', 'Ł', 'Ș', 'ễ']) expect(names.join()).toContain(letter)
  })
})
