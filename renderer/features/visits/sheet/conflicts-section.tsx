import type { FieldValue } from '../../../../shared/domain/visits/fields.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, Note } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import type { Sheet } from '../visit-types.ts'
import { bothTexts, conflictName, conflictValue, isLongText } from './model/conflict-words.ts'

const text = visitSheet.conflicts

type Props = { sheet: Sheet; year: number | undefined; isReadOnly: boolean }

/** What was written differently on two machines, side by side with who and when; nothing is lost until somebody chooses. */
export function ConflictsSection({ sheet, year, isReadOnly }: Props) {
  const settle = useCommand('homeVisits.settle')
  const { conflicts, record } = sheet
  if (conflicts.length === 0) return null
  const keep = (field: string, value: FieldValue | undefined) =>
    void settle.run({ kind: 'visit', id: record.id, field, ...(value !== undefined && { value }) })
  return (
    <section className="sheet-part" aria-labelledby="visit-conflicts-title">
      <div className="sheet-part-head">
        <h2 id="visit-conflicts-title">{text.title}</h2>
      </div>
      <Note meaning="attention">{text.detail}</Note>
      {conflicts.map(({ field, values }) => (
        <div key={field} className="conflict" role="group" aria-label={conflictName(field, sheet)}>
          <h3>{conflictName(field, sheet)}</h3>
          <div className="conflict-versions">
            {values.map(({ editId, value, at, by }) => (
              <div key={editId} className="conflict-version">
                <p className="small ink-3">{text.by(by, formatMoment(at, year))}</p>
                <p className="conflict-value">{conflictValue(field, value)}</p>
                {!isReadOnly && (
                  <Button isBusy={settle.isRunning} onClick={() => keep(field, value)}>
                    {text.keep}
                  </Button>
                )}
              </div>
            ))}
          </div>
          {!isReadOnly && isLongText(field) && (
            <Button isBusy={settle.isRunning} onClick={() => keep(field, bothTexts(values))}>
              {text.both}
            </Button>
          )}
        </div>
      ))}
      {settle.failure && <ErrorState error={settle.failure} isInline />}
    </section>
  )
}
