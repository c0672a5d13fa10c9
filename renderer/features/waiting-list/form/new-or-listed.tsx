import { Segments } from '../../../components/segments.tsx'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'

/** Where a request that is typed goes: among the new ones, or on the waiting list straight away (R124). */
export type FirstPlace = 'new' | 'list'

const choices = [
  { value: 'new', label: text.places.new },
  { value: 'list', label: text.places.list },
] as const

/** Asks where a request goes that is typed for the first time. */
export function NewOrListed({ value, onChange }: { value: FirstPlace; onChange: (value: FirstPlace) => void }) {
  return (
    <div className="request-listed">
      <span className="request-choice-label">{text.place}</span>
      <Segments label={text.place} segments={choices} value={value} onChange={(next) => onChange(next)} />
      <p className="small ink-3">{text.placeHint}</p>
    </div>
  )
}
