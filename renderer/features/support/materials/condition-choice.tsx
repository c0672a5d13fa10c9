import { useId } from 'react'
import { Segments } from '../../../components/segments.tsx'
import { supportWords } from '../../../i18n/nl/support/shared.ts'

type Condition = keyof typeof supportWords.conditions

type Props<Value extends Condition> = {
  label: string
  conditions: readonly Value[]
  value: Value
  onChange: (value: Value) => void
}

/** In which state something goes or comes back; the arrow keys choose. */
export function ConditionChoice<Value extends Condition>({ label, conditions, value, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div className="support-wide">
      <span id={id} className="support-label">
        {label}
      </span>
      <Segments
        label={label}
        segments={conditions.map((condition) => ({ value: condition, label: supportWords.conditions[condition] }))}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
