import type { OutputOf } from '../../../../../shared/contract/index.ts'
import type { Interval } from '../../../../../shared/domain/billing/issued.ts'
import { parseTime } from '../../../../../shared/domain/calendar/time.ts'
import { leadingPlace } from '../../../../../shared/domain/substitution/leading-place.ts'
import type { LetterPlace } from '../../../documents/letters/family-letter.ts'
import type { TellingFacts } from './telling-facts.ts'

type Need = OutputOf<'substitution.view'>['needs'][number]

/** Where a child goes on a day, of all its agreements together; undefined while nothing is decided. */
export function decidedPlace(
  { decided }: Pick<Need, 'decided'>,
  { hostAt, groupAt }: Pick<TellingFacts, 'hostAt' | 'groupAt'>,
): LetterPlace | undefined {
  const records = decided.map(({ record }) => record)
  const placed = leadingPlace(records)
  if (!placed) return undefined
  if (placed.kind === 'parents') return { kind: 'parents' }
  const at = placed.kind === 'host' ? hostAt(placed.hostId ?? '') : groupAt(placed.groupLocationId ?? '')
  if (!at) return undefined
  const slots = records
    .filter(({ kind }) => kind !== 'parents')
    .flatMap((record) => record.slots)
    .map(({ from, until }): Interval => [parseTime(from), parseTime(until)])
    .sort((a, b) => a[0] - b[0])
  return { kind: placed.kind === 'host' ? 'host' : 'group', at, slots }
}
