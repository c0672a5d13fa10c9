import type { ExtraDayRecord, StayRecord } from '../../../../shared/domain/exchange/document.ts'
import { useQueryOf, useToday } from '../../../api/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { useDraftValue } from '../../../components/index.ts'
import type { ExtraDayAnswer } from '../extra-day-types.ts'
import { intervalsOf } from '../model/hours.ts'
import type { Told } from '../model/said.ts'

type Known = { exceptId: string | undefined; isChanged: boolean }

/** What a request would do, asked anew at every change of what is typed; undefined until child, date and hours are known. */
export function useAnswer(at: Place<ExtraDayRecord>['at'], { exceptId, isChanged }: Known) {
  const { year } = useToday()
  const [agreementId] = useDraftValue(at('agreementId'))
  const [date] = useDraftValue(at('date'))
  const [slots] = useDraftValue<StayRecord[]>(at('slots'))
  const [insteadOf] = useDraftValue(at('insteadOf'))
  const [hostAgrees] = useDraftValue<boolean>(at('hostAgrees'))
  const [stored = 'asked'] = useDraftValue(at('status'))
  // What was refused is asked anew once it is changed.
  const status = isChanged ? 'asked' : stored
  const intervals = intervalsOf(slots ?? [])
  const isComplete = agreementId !== undefined && date !== undefined && intervals.length > 0
  const { data, error } = useQueryOf(
    'extraDays.check',
    {
      agreementId: agreementId ?? '',
      date: date ?? '2000-01-01',
      slots: intervals,
      ...(insteadOf === undefined ? {} : { insteadOf }),
      ...(exceptId === undefined ? {} : { exceptId }),
    },
    { enabled: isComplete, keepPrevious: true },
  )
  const answer: ExtraDayAnswer | undefined = isComplete ? data : undefined
  const told: Told | undefined =
    answer && date !== undefined ? { answer, date, slots: intervals, insteadOf, hostAgrees, status, year } : undefined
  return { answer, told, error: isComplete ? error : undefined }
}
