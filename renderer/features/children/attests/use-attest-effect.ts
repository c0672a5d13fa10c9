import type { OutputOf } from '../../../../shared/contract/index.ts'
import { isDate } from '../../../../shared/domain/calendar/date.ts'
import type { TariffRecord } from '../../../../shared/domain/exchange/document.ts'
import { useQueryOf } from '../../../api/index.ts'
import { useDraftValue, type Place } from '../../../components/form/index.ts'

type Whose = { childId: string; contractHolderId: string; exceptId: string | undefined }

/** What an attest would do to the others, asked again with every date that is typed; undefined while its dates are none. */
export function useAttestEffect(
  at: Place<TariffRecord>['at'],
  { exceptId, ...whose }: Whose,
): OutputOf<'tariffs.effect'> | undefined {
  const [from] = useDraftValue(at('from'))
  const [until] = useDraftValue(at('until'))
  const isPeriod = from !== undefined && isDate(from) && (until === undefined || (isDate(until) && until >= from))
  const { data } = useQueryOf(
    'tariffs.effect',
    {
      ...whose,
      from: from ?? '',
      ...(until !== undefined && { until }),
      ...(exceptId !== undefined && { exceptId }),
    },
    { enabled: isPeriod, keepPrevious: true },
  )
  return isPeriod ? data : undefined
}
