import { useState } from 'react'
import { Button } from '../button.tsx'
import { ErrorState } from '../list-states.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

type Props = {
  words: { reopen: string; reopenTitle: string; reopenDetail: string; confirmReopen: string }
  isBusy: boolean
  failure: Error | undefined
  /** Whether it was opened again. */
  onReopen: (reason: string) => Promise<boolean>
}

/** Opens again what was closed, with a reason that stays in the history. */
export function ReopenButton({ words, isBusy, failure, onReopen }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const reopen = async (reason: string) => {
    if (await onReopen(reason)) setIsOpen(false)
  }
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words.reopen}</Button>
      <ReasonDialog
        isOpen={isOpen}
        title={words.reopenTitle}
        confirmLabel={words.confirmReopen}
        isBusy={isBusy}
        onClose={() => setIsOpen(false)}
        onConfirm={(reason) => void reopen(reason)}
      >
        <p className="ink-2">{words.reopenDetail}</p>
        {failure && <ErrorState error={failure} isInline />}
      </ReasonDialog>
    </>
  )
}
