import { PencilLine } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { nl } from '../../i18n/nl.ts'
import { useDraftStore } from './draft-store.ts'

/** Records that were changed and left without being kept, with the way back to each; nothing when there are none. */
export function UnsavedDrafts() {
  const entries = useDraftStore(
    useShallow((store) => Object.values(store.entries).filter((entry) => entry !== undefined)),
  )
  const left = entries.filter((entry) => !entry.isInView)
  if (left.length === 0) return null
  return (
    <span className="status-sign">
      <PencilLine className="icon-small" aria-hidden />
      {nl.form.status.elsewhere}
      {left.map(({ address, title }) => (
        <a key={`${address} ${title}`} href={address}>
          {title}
        </a>
      ))}
    </span>
  )
}
