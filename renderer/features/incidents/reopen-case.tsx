import { useCommand } from '../../api/index.ts'
import { ReopenButton } from '../../components/index.ts'
import { casePage } from '../../i18n/nl/incidents/page.ts'
import type { ClosableCase } from './close-form.tsx'

/** Opens a closed incident or complaint again. */
export function ReopenCase({ of, entry: { id, version } }: ClosableCase) {
  const { run, isRunning, failure } = useCommand(of === 'incident' ? 'incidents.reopen' : 'complaints.reopen')
  return (
    <ReopenButton
      words={casePage}
      isBusy={isRunning}
      failure={failure}
      onReopen={async (reason) => (await run({ id, version, reason })) !== undefined}
    />
  )
}
