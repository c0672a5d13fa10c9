import { readImportDate } from '../../../../db/repositories/issued-to.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import type { TodayLine } from '../../../../shared/contract/today-lines.ts'
import { formatDate } from '../../../../shared/domain/calendar/date.ts'
import { isStartAhead, startDays } from '../../../../shared/domain/today/starting-care.ts'
import type { QueryContext } from '../../context.ts'
import { missingOfMany } from '../records/dossier.ts'
import { hostNamed, type TodayFacts } from './today-facts.ts'

/** Children whose file is not complete while their care begins soon, or was never cleared to begin (R131). */
export async function fileLines({ db }: QueryContext, facts: TodayFacts): Promise<TodayLine[]> {
  const { today, now } = facts
  const term = { today, until: formatDate(now + startDays), importedOn: await readImportDate(db) }
  const starting = (await readAgreementRecords(db)).filter((agreement) => isStartAhead(agreement, term))
  const lacking = await missingOfMany(db, starting, today)
  return starting.flatMap((agreement): TodayLine[] => {
    const file = lacking.get(agreement.id)
    if (!file || (file.missing.length === 0 && agreement.startsOn > today)) return []
    const { id, firstName, lastName } = file.child
    return [
      {
        kind: 'child-file',
        id: `child-file ${agreement.id}`,
        isLate: agreement.startsOn <= today,
        date: agreement.startsOn,
        child: { id, firstName, lastName },
        host: hostNamed(facts, agreement.hostId),
        startsOn: agreement.startsOn,
        missing: file.missing,
      },
    ]
  })
}
