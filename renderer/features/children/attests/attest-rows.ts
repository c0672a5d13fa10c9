import { attestGaps, attestOverlaps } from '../../../../shared/domain/tariffs/attests.ts'
import type { DatedSpan } from '../../../../shared/domain/calendar/dated-span.ts'
import type { ChildFile } from '../child-types.ts'

type Tariff = ChildFile['tariffs'][number]
type Agreement = Pick<ChildFile['agreements'][number], 'contractHolderId' | 'startsOn' | 'endsOn'>

/** A line of the list of attests: an attest, or days of care without any. */
export type AttestRow = { kind: 'attest'; tariff: Tariff; isOverlapping: boolean } | ({ kind: 'gap' } & DatedSpan)

/** The attests of one contract holder and the days of care between them without any (R25, R32), latest first. */
export function attestRows(
  { tariffs, agreements }: { tariffs: readonly Tariff[]; agreements: readonly Agreement[] },
  contractHolderId: string,
): AttestRow[] {
  const own = tariffs.filter((tariff) => tariff.contractHolderId === contractHolderId)
  const spans = own.map(({ id, from, until }) => ({ id, ...spanOf(from, until) }))
  const attests = own.map((tariff): AttestRow => {
    const { closes, overlaps } = attestOverlaps(spans, spanOf(tariff.from, tariff.until), tariff.id)
    return { kind: 'attest', tariff, isOverlapping: closes !== undefined || overlaps.length > 0 }
  })
  const gaps = agreements
    .filter((agreement) => agreement.contractHolderId === contractHolderId)
    .flatMap(({ startsOn, endsOn }) => attestGaps(spanOf(startsOn, endsOn), spans))
  const once = new Map(gaps.map((gap) => [`${gap.from} ${gap.until ?? ''}`, gap]))
  return [...attests, ...[...once.values()].map((gap): AttestRow => ({ kind: 'gap', ...gap }))].sort((a, b) =>
    startOf(a) < startOf(b) ? 1 : -1,
  )
}

function startOf(row: AttestRow): string {
  return row.kind === 'gap' ? row.from : row.tariff.from
}

function spanOf(from: string, until: string | undefined): DatedSpan {
  return { from, ...(until !== undefined && { until }) }
}
