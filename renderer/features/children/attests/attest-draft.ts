import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import type { TariffRecord } from '../../../../shared/domain/exchange/document.ts'
import type { Draft } from '../../../components/form/model/draft.ts'
import type { ChildFile } from '../child-types.ts'

type Tariff = ChildFile['tariffs'][number]
type File = Pick<ChildFile, 'id' | 'tariffs' | 'agreements'>

// After every date, compared as texts.
const openEnded = '~'

/** The record of an attest to be changed, or one to be filled in from the first day that is likely for a contract holder. */
export function attestDraft(
  child: File,
  attest: Tariff | { holderId: string },
): { record: Draft<TariffRecord>; version: number | undefined } {
  if ('holderId' in attest) {
    const from = firstDay(child, attest.holderId)
    return {
      version: undefined,
      record: {
        childId: child.id,
        contractHolderId: attest.holderId,
        kind: 'income',
        ...(from !== undefined && { from }),
      },
    }
  }
  const { id: _, version, ...record } = attest
  return { version, record: { childId: child.id, ...record } }
}

/** The day after the last attest when that ends, or the start of care when there is none yet; otherwise nothing is likely. */
function firstDay({ tariffs, agreements }: File, holderId: string): string | undefined {
  const ends = tariffs.flatMap((tariff) => (tariff.contractHolderId === holderId ? [tariff.until ?? openEnded] : []))
  if (ends.length === 0)
    return agreements
      .flatMap((agreement) => (agreement.contractHolderId === holderId ? [agreement.startsOn] : []))
      .toSorted()[0]
  const last = ends.toSorted().at(-1)
  return last === undefined || last === openEnded ? undefined : formatDate(parseDate(last) + 1)
}
