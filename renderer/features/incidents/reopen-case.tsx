import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { Button, ReasonDialog } from '../../components/index.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import type { ClosableCase } from './close-form.tsx'

/** Opens a closed case again, with a reason that stays in the history. */
export function ReopenCase({ of, entry: { id, version } }: ClosableCase) {
  const [isOpen, setIsOpen] = useState(false)
  const { run, isRunning } = useCommand(of === 'incident' ? 'incidents.reopen' : 'complaints.reopen')
  const reopen = async (reason: string) => {
    if (await run({ id, version, reason })) setIsOpen(false)
  }
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text.reopen}</Button>
      <ReasonDialog
        isOpen={isOpen}
        title={text.reopenTitle}
        confirmLabel={text.reopen}
        isBusy={isRunning}
        onClose={() => setIsOpen(false)}
        onConfirm={(reason) => void reopen(reason)}
      >
        <p className="ink-2">{text.reopenDetail}</p>
      </ReasonDialog>
    </>
  )
}
