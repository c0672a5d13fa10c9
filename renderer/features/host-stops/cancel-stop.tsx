import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState, Note, ReasonDialog } from '../../components/index.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import type { StopView } from './host-stop-types.ts'

const text = hostStops.steps.decision

/** She goes on after all, with a reason; says how many children stay where they went. */
export function CancelStop({ host, version }: { host: StopView['host']; version: number }) {
  const [isAsked, setIsAsked] = useState(false)
  const cancel = useCommand('hostStops.cancel')
  const kept = cancel.data?.kept.length ?? 0
  return (
    <>
      <Button kind="danger" onClick={() => setIsAsked(true)}>
        {text.cancel}
      </Button>
      {kept > 0 && <Note meaning="attention">{text.kept(kept)}</Note>}
      <ReasonDialog
        isOpen={isAsked}
        title={text.cancelTitle(nl.common.name(host))}
        confirmLabel={text.cancelConfirm}
        isBusy={cancel.isRunning}
        onClose={() => setIsAsked(false)}
        onConfirm={(reason) =>
          void cancel.run({ hostId: host.id, version, reason }).then((done) => done && setIsAsked(false))
        }
      >
        <p>{text.cancelDetail}</p>
        {cancel.failure && <ErrorState error={cancel.failure} isInline />}
      </ReasonDialog>
    </>
  )
}
