import { useDraftValue, type Place } from '../../../components/form/index.ts'
import { Segments } from '../../../components/segments.tsx'
import { requestForm as text } from '../../../i18n/nl/waiting-list/form.ts'

const choices = [
  { value: 'new', label: text.places.new },
  { value: 'list', label: text.places.list },
] as const

/** Whether a request is new, or goes on the waiting list straight away (R124). */
export function NewOrListed({ at }: { at: Place<boolean> }) {
  const [isNew, set] = useDraftValue(at)
  return (
    <div className="request-listed">
      <span className="request-choice-label">{text.place}</span>
      <Segments
        label={text.place}
        segments={choices}
        value={isNew ? 'new' : 'list'}
        onChange={(next) => set(next === 'new' || undefined)}
      />
      <p className="small ink-3">{text.placeHint}</p>
    </div>
  )
}
