import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState, ReasonDialog } from '../../../components/index.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import type { ListedRequest } from '../waiting-types.ts'

/** Puts a request that was closed back at its old moment of receipt, with a reason that stays in the history. */
export function ReopenRequest({ request: { id, version } }: { request: ListedRequest }) {
  const [isOpen, setIsOpen] = useState(false)
  const { run, isRunning, failure } = useCommand('waitingList.reopen')
  const reopen = async (reason: string) => {
    if (await run({ id, version, reason })) setIsOpen(false)
  }
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text.reopen}</Button>
      <ReasonDialog
        isOpen={isOpen}
        title={text.reopenTitle}
        confirmLabel={text.confirmReopen}
        isBusy={isRunning}
        onClose={() => setIsOpen(false)}
        onConfirm={(reason) => void reopen(reason)}
      >
        <p className="ink-2">{text.reopenDetail}</p>
        {failure && <ErrorState error={failure} isInline />}
      </ReasonDialog>
    </>
  )
}
