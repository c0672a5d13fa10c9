import { readAgreementPeople, type AgreementPeople } from '../../../../db/repositories/agreement-people.ts'
import { readChildren } from '../../../../db/repositories/child-files.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { lifeOf } from '../../../../shared/domain/calendar/dated-span.ts'
import { covers } from '../../../../shared/domain/calendar/period.ts'
import { attestAlerts } from '../../../../shared/domain/tariffs/attests.ts'
import { schoolChanges } from '../../../../shared/domain/today/school-changes.ts'
import type { QueryContext } from '../../context.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

type ChildRow = Awaited<ReturnType<typeof readChildren>>[number]

/** Attests that run out or are needed anew, and what school changes, of the children in care (R25, R26, R34, R108). */
export async function childLines({ db }: QueryContext, facts: TodayFacts): Promise<TodayLine[]> {
  const { today, now, settings, view } = facts
  const alertDays = settings.number('attest.alertDays', now)
  const people = await readAgreementPeople(db, { runningFrom: formatDate(Math.min(view.from, now - alertDays)) })
  const agreements = Map.groupBy(people, ({ child }) => child.id)
  const tariffs = Map.groupBy(await readTariffs(db), ({ record }) => record.childId)
  return (await readChildren(db)).flatMap((row) => {
    const own = agreements.get(row.id)
    if (!own) return []
    const attests = attestAlerts({
      birthDate: row.birth_date,
      tariffs: (tariffs.get(row.id) ?? []).map(({ record }) => record),
      agreements: own.map(({ family, startsOn, endsOn }) => ({
        contractHolderId: family.id,
        startsOn,
        ...(endsOn !== undefined && { endsOn }),
      })),
      today,
      alertDays,
    })
    const until = formatDate(now + alertDays)
    return [
      // What is needed anew in years, or is lacking in years, is no matter of today.
      ...attests
        .filter(({ date }) => date <= until)
        .map(({ kind: alert, date, until: last, contractHolderId }): TodayLine => ({
          kind: 'attest',
          id: `attest ${row.id} ${contractHolderId} ${alert} ${date}`,
          isLate: date < today,
          date,
          child: nameOfChild(row),
          alert,
          ...(last !== undefined && { until: last }),
        })),
      ...schoolLines(row, own, facts),
    ]
  })
}

function schoolLines(row: ChildRow, own: readonly AgreementPeople[], facts: TodayFacts): TodayLine[] {
  const school = {
    birthDate: parseDate(row.birth_date),
    ...(row.school_starts_on !== null && { schoolStartsOn: parseDate(row.school_starts_on) }),
    ...(row.full_time_school_on !== null && { fullTimeSchoolOn: parseDate(row.full_time_school_on) }),
  }
  const care = own.map((agreement) => ({ ...lifeOf(agreement), host: agreement.host }))
  return schoolChanges(school, care, facts.view).flatMap(({ change, date }): TodayLine[] => {
    const at = care.find((period) => covers(period, date))
    if (!at) return []
    const day = formatDate(date)
    return [
      {
        kind: 'school',
        id: `school ${row.id} ${change}`,
        isLate: day < facts.today,
        date: day,
        child: nameOfChild(row),
        host: hostNamed(facts, at.host.id),
        change,
      },
    ]
  })
}

function nameOfChild({ id, first_name: firstName, last_name: lastName }: ChildRow) {
  return { id, firstName, lastName }
}
