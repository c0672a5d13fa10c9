import { conflictsOf } from '../../../../shared/domain/visits/register.ts'
import { Note } from '../../../components/index.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { Sheet } from '../visit-types.ts'
import { ConflictList } from './conflict-list.tsx'
import { guidanceFieldName, visitFieldName } from './model/conflict-words.ts'

const text = visitSheet.conflicts

/**
 * What was written differently on two machines, of the visit and of what stands on its sheet; nothing is lost until somebody
 * chooses, also once the visit is done.
 */
export function SheetConflicts({ sheet }: { sheet: Sheet }) {
  const { record, conflicts, template, actions, goals } = sheet
  const others = [
    ...actions.map((action) => ({ kind: 'action' as const, ...action })),
    ...goals.map((goal) => ({ kind: 'goal' as const, ...goal })),
  ].filter((one) => one.conflicts > 0)
  if (conflicts.length === 0 && others.length === 0) return null
  return (
    <section className="sheet-part" aria-labelledby="visit-conflicts-title">
      <div className="sheet-part-head">
        <h2 id="visit-conflicts-title">{text.title}</h2>
      </div>
      <Note meaning="attention">{text.detail}</Note>
      <ConflictList
        kind="visit"
        id={record.id}
        conflicts={conflicts}
        nameOf={(field) => visitFieldName(field, { ...sheet, items: template.items })}
      />
      {others.map((one) => (
        <ConflictList
          key={one.id}
          kind={one.kind}
          id={one.id}
          conflicts={one.kind === 'action' ? conflictsOf('action', one.record) : conflictsOf('goal', one.record)}
          nameOf={(field) => text.ofRecord(folders.kinds[one.kind], one.record.text, guidanceFieldName(field))}
        />
      ))}
    </section>
  )
}
