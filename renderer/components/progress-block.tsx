import { nl } from '../i18n/nl.ts'
import { Button } from './button.tsx'
import './list-states.css'

type Props = {
  /** What is being done, as a noun: `Documenten maken`. */
  label: string
  done: number
  total: number
  onCancel?: () => void
  /** What cancelling leaves behind. */
  note?: string
}

/** Long work: noun, `37 van 59`, a bar, and a way out that says what it leaves behind. */
export function ProgressBlock({ label, done, total, onCancel, note }: Props) {
  const share = total === 0 ? 0 : Math.min(100, (done / total) * 100)
  return (
    <div className="progress-block">
      <div className="progress-head">
        <span className="medium nowrap">{label}</span>
        {total > 0 && <span className="ink-2 nowrap">{nl.common.progress(done, total)}</span>}
        <span className="spacer" />
        {onCancel && <Button onClick={onCancel}>{nl.common.cancel}</Button>}
      </div>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <i style={{ width: `${share}%` }} />
      </div>
      {note !== undefined && <p className="small ink-2">{note}</p>}
    </div>
  )
}
