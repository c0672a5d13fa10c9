import type { CoachingGoal, HostAction } from '../../../../shared/domain/exchange/visits.ts'
import { conflictsOf } from '../../../../shared/domain/visits/register.ts'
import { Note } from '../../../components/index.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { ConflictList } from './conflict-list.tsx'
import { guidanceFieldName } from './model/conflict-words.ts'

type Props = { kind: 'action'; record: HostAction } | { kind: 'goal'; record: CoachingGoal }

/** The two versions of something agreed or aimed at, with the choice between them; nothing where there is one. */
export function RecordConflicts(props: Props) {
  const conflicts = props.kind === 'action' ? conflictsOf('action', props.record) : conflictsOf('goal', props.record)
  if (conflicts.length === 0) return null
  return (
    <div className="record-conflicts">
      <Note meaning="attention">{visitSheet.conflicts.detail}</Note>
      <ConflictList kind={props.kind} id={props.record.id} conflicts={conflicts} nameOf={guidanceFieldName} />
    </div>
  )
}
