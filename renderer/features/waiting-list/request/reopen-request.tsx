import { useCommand } from '../../../api/index.ts'
import { ReopenButton } from '../../../components/index.ts'
import { requestPage } from '../../../i18n/nl/waiting-list/page.ts'
import type { ListedRequest } from '../waiting-types.ts'

/** Puts a request that was closed back at its old moment of receipt. */
export function ReopenRequest({ request: { id, version } }: { request: ListedRequest }) {
  const { run, isRunning, failure } = useCommand('waitingList.reopen')
  return (
    <ReopenButton
      words={requestPage}
      isBusy={isRunning}
      failure={failure}
      onReopen={async (reason) => (await run({ id, version, reason })) !== undefined}
    />
  )
}
