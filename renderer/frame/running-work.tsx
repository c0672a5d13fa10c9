import { nl } from '../i18n/nl.ts'
import { useSaving } from '../stores/saving.ts'

/** Work that takes long, at the right of the status bar: noun, `37 van 59`, a bar. */
export function RunningWork() {
  const progress = useSaving((state) => state.progress)
  const running = [...progress.entries()].at(-1)
  if (!running) return null
  const [requestId, { label, done, total }] = running
  return (
    <div key={requestId} className="row">
      <span className="medium">{progressLabel(label)}</span>
      <span>{nl.common.progress(done, total)}</span>
      <span className="status-track" aria-hidden>
        <i style={{ width: `${total === 0 ? 0 : Math.min(100, (done / total) * 100)}%` }} />
      </span>
    </div>
  )
}

/** The noun of a piece of long work; the service gives its slug. */
function progressLabel(label: string): string {
  const labels: Record<string, string> = nl.frame.progress
  return labels[label] ?? nl.frame.status.working
}
