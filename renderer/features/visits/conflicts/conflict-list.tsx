import type { FieldValue, TravellingKind } from '../../../../shared/domain/visits/fields.ts'
import { useCommand, useToday } from '../../../api/index.ts'
import { Button, ErrorState, Tag } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import './conflicts.css'
import { bothTexts, conflictValue, isLongText } from './model/conflict-words.ts'

const text = visitSheet.conflicts

type Version = { editId: string; value?: FieldValue | undefined; at: string; by: string }
type Props = {
  kind: TravellingKind
  id: string
  conflicts: readonly { field: string; values: readonly Version[] }[]
  nameOf: (field: string) => string
}

/** Every field of a record of two versions, side by side with who wrote it and when; the one that is kept settles it. */
export function ConflictList({ kind, id, conflicts, nameOf }: Props) {
  const { year } = useToday()
  const settle = useCommand('homeVisits.settle')
  const keep = (field: string, value: FieldValue | undefined) =>
    void settle.run({ kind, id, field, ...(value !== undefined && { value }) })
  return (
    <>
      {conflicts.map(({ field, values }) => (
        <div key={field} className="conflict" role="group" aria-label={nameOf(field)}>
          <h3>{nameOf(field)}</h3>
          <div className="conflict-versions">
            {values.map(({ editId, value, at, by }, index) => {
              const words = conflictValue(kind, field, value)
              return (
                <div key={editId} className="conflict-version">
                  <p className="small ink-3 conflict-by">
                    {by === '' ? folders.preview.origin : text.by(by, formatMoment(at, year))}
                    {index === 0 && values.length > 1 && <Tag>{text.shown}</Tag>}
                  </p>
                  <p className="conflict-value">{words}</p>
                  <Button
                    aria-label={text.keepOf(nameOf(field), words.slice(0, 60))}
                    isBusy={settle.isRunning}
                    onClick={() => keep(field, value)}
                  >
                    {text.keep}
                  </Button>
                </div>
              )
            })}
          </div>
          {isLongText(field) && values.length > 1 && (
            <Button isBusy={settle.isRunning} onClick={() => keep(field, bothTexts(values))}>
              {text.both}
            </Button>
          )}
        </div>
      ))}
      {settle.failure && <ErrorState error={settle.failure} isInline />}
    </>
  )
}
