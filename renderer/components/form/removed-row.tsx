import { Undo2 } from 'lucide-react'
import { flushSync } from 'react-dom'
import { nl } from '../../i18n/nl.ts'
import { Button } from '../button.tsx'
import { changeForm, useDraftStore } from './draft-store.ts'
import { undoRemove } from './model/form-rows.ts'

type Props = { form: string; path: string; label: string; onUndone: (index: number) => void }

/** Offers to put the row of a list back that was taken away last. */
export function RemovedRow({ form: key, path, label, onUndone }: Props) {
  const index = useDraftStore((store) => {
    const removed = store.entries[key]?.form.removed
    return removed?.path === path ? removed.index : undefined
  })
  if (index === undefined) return null
  const undo = () => {
    flushSync(() => changeForm(key, undoRemove))
    onUndone(index)
  }
  return (
    <span className="small ink-2 list-removed" role="status">
      {nl.form.list.removed(label)}
      <Button kind="quiet" icon={<Undo2 className="icon-small" aria-hidden />} onClick={undo}>
        {nl.form.undo}
      </Button>
    </span>
  )
}
