import { useRef } from 'react'
import { Button } from '../../../components/index.ts'
import { formatDuration, localNow } from '../../../format/time.ts'
import { readTypedTime } from '../../../../shared/domain/attendance/typed-time.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ChoiceRow } from '../fields/choice-row.tsx'
import { TypedDate, TypedLine, TypedTime } from '../fields/typed-value.tsx'
import { useTypedField } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.fields
const now = () => localNow().slice(11, 16)

/** When it was, announced or not, and who went. */
export function WhenSection({ visit }: { visit: Sheet['record'] }) {
  const announced = useTypedField('isAnnounced', visit.isAnnounced)
  return (
    <SheetPart section="when" note={<Length visit={visit} />}>
      <div className="sheet-when">
        <TypedDate field="date" stored={visit.date} label={text.date} isRequired />
        <TimeWithNow field="from" stored={visit.from} label={text.from} />
        <TimeWithNow field="until" stored={visit.until} label={text.until} />
        <div className="visit-field">
          <span className="visit-label">{text.kind}</span>
          <ChoiceRow
            label={text.kind}
            choices={[
              { value: 'yes', label: visitWords.announced, keys: ['a', '1'] },
              { value: 'no', label: visitWords.unannounced, keys: ['o', '2'] },
            ]}
            value={announced.value === true ? 'yes' : 'no'}
            isReadOnly={announced.isReadOnly}
            onChoose={(value) => value !== undefined && announced.put(value === 'yes')}
          />
        </div>
        <TypedLine field="visitor" stored={visit.visitor} label={text.visitor} />
      </div>
      {!announced.isReadOnly && <p className="small ink-3">{text.nowHint}</p>}
    </SheetPart>
  )
}

function TimeWithNow({ field, stored, label }: { field: 'from' | 'until'; stored: string | undefined; label: string }) {
  const { put, isReadOnly } = useTypedField(field, stored)
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="sheet-time">
      <TypedTime field={field} stored={stored} label={label} now={now} placeholder="9.30" handle={input} />
      {!isReadOnly && (
        <Button
          aria-label={text.nowOf(label)}
          onClick={() => {
            put(now())
            input.current?.focus()
          }}
        >
          {text.now}
        </Button>
      )}
    </div>
  )
}

function Length({ visit }: { visit: Sheet['record'] }) {
  const from = readTypedTime(useTypedField('from', visit.from).value ?? '').minute
  const until = readTypedTime(useTypedField('until', visit.until).value ?? '').minute
  if (from === undefined || until === undefined || until <= from) return null
  return visitSheet.length(formatDuration(until - from))
}
