import { ListPlus } from 'lucide-react'
import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import type { ListedRequest } from '../waiting-types.ts'

/** Puts a new request on the waiting list (R124). */
export function EnlistButton({ request: { id, version } }: { request: ListedRequest }) {
  const { run, isRunning, failure } = useCommand('waitingList.enlist')
  return (
    <>
      {failure && <ErrorState error={failure} isInline />}
      <Button
        kind="primary"
        icon={<ListPlus className="icon-small" aria-hidden />}
        isBusy={isRunning}
        onClick={() => void run({ id, version })}
      >
        {text.enlist}
      </Button>
    </>
  )
}
