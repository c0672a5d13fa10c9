import { describe, expect, it } from 'vitest'
import { span } from '../../../tests/support/facts-in-words.ts'
import { formatDate, parseDate, toCivil } from '../calendar/date.ts'
import { monthPeriod, monthOf } from '../calendar/period.ts'
import { afterSchoolFrom, isAfterSchoolOn } from '../reports/fo-su-05/after-school.ts'
import { datesInView } from './dates-in-view.ts'
import { schoolChanges } from './school-changes.ts'

const care = [span('2024-01-01')]

/** What is told of a child on a day, with papers asked for sixty days ahead. */
function told(
  child: { birthDate: string; schoolStartsOn?: string; fullTimeSchoolOn?: string },
  today: string,
  periods = care,
): string[] {
  const { birthDate, schoolStartsOn, fullTimeSchoolOn } = child
  const facts = {
    birthDate: parseDate(birthDate),
    ...(schoolStartsOn !== undefined && { schoolStartsOn: parseDate(schoolStartsOn) }),
    ...(fullTimeSchoolOn !== undefined && { fullTimeSchoolOn: parseDate(fullTimeSchoolOn) }),
  }
  return schoolChanges(facts, periods, datesInView(parseDate(today), 60)).map(
    ({ change, date }) => `${change} ${formatDate(date)}`,
  )
}

describe('a first school day (R34)', () => {
  const child = { birthDate: '2024-05-10', schoolStartsOn: '2026-11-16' }

  it.each([
    ['2026-09-16', []],
    ['2026-09-17', ['school 2026-11-16']],
    ['2026-11-15', ['school 2026-11-16']],
    ['2026-11-16', ['school 2026-11-16']],
    ['2026-11-17', ['school 2026-11-16']],
    ['2026-11-23', ['school 2026-11-16']],
    ['2026-11-24', []],
  ])('is told on %s: %j', (today, lines) => expect(told(child, today)).toEqual(lines))

  it('changes nothing for a child that is not in care by then', () => {
    expect(told(child, '2026-11-16', [span('2024-01-01', '2026-11-15')])).toEqual([])
    expect(told(child, '2026-11-16', [span('2024-01-01', '2026-11-16')])).toEqual(['school 2026-11-16'])
    expect(told(child, '2026-11-16', [span('2026-11-17')])).toEqual([])
  })
})

describe('after-school care (R108)', () => {
  it('begins on the first of the month after a child turned 42 months', () => {
    // 42 months on 1 December: older than that is it only in January.
    expect(told({ birthDate: '2023-06-01' }, '2026-12-15')).toEqual(['age 2027-01-01'])
    expect(told({ birthDate: '2023-05-31' }, '2026-12-01')).toEqual(['age 2026-12-01'])
    expect(told({ birthDate: '2023-05-31' }, '2026-12-08')).toEqual(['age 2026-12-01'])
    expect(told({ birthDate: '2023-05-31' }, '2026-12-09')).toEqual([])
  })

  it('of a child born on 29 February begins as of one born on the 28th', () => {
    expect(told({ birthDate: '2024-02-29' }, '2027-09-01')).toEqual(['age 2027-09-01'])
    expect(told({ birthDate: '2024-08-31' }, '2028-03-01')).toEqual(['age 2028-03-01'])
  })

  it('begins with full-time school where that is earlier, which then says it all', () => {
    const child = { birthDate: '2024-03-01', fullTimeSchoolOn: '2026-11-16' }
    expect(told(child, '2026-11-10')).toEqual(['full-time 2026-11-16'])
    expect(told({ ...child, schoolStartsOn: '2026-11-16' }, '2026-11-10')).toEqual(['full-time 2026-11-16'])
    expect(told({ ...child, schoolStartsOn: '2026-11-09' }, '2026-11-10')).toEqual([
      'school 2026-11-09',
      'full-time 2026-11-16',
    ])
    // Long old enough by the time it goes.
    expect(told({ birthDate: '2022-01-01', fullTimeSchoolOn: '2026-11-16' }, '2026-11-10')).toEqual([])
  })

  it('is that of the report, day for day', () => {
    for (let birthDate = parseDate('2023-01-01'); birthDate < parseDate('2023-03-05'); birthDate += 7)
      for (const fullTimeSchoolOn of [undefined, parseDate('2026-05-04'), parseDate('2026-09-01')]) {
        const child = { birthDate, ...(fullTimeSchoolOn !== undefined && { fullTimeSchoolOn }) }
        const { date } = afterSchoolFrom(child)
        for (let day = parseDate('2026-04-01'); day < parseDate('2026-11-01'); day += 1)
          expect([toCivil(day), isAfterSchoolOn(child, day, monthPeriod(monthOf(day)).from)]).toEqual([
            toCivil(day),
            day >= date,
          ])
      }
  })
})
