import { useCommand } from '../../../api/index.ts'
import { Button, ErrorState } from '../../../components/index.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import type { StopAgreement, StopView } from '../host-stop-types.ts'
import type { useRelocating } from './use-relocating.ts'

const text = hostStops.places

type Props = {
  agreement: StopAgreement
  view: StopView
  version: number
  relocating: ReturnType<typeof useRelocating>
}

/** Outside the service, nowhere, or back to undecided. */
export function PlaceActs({ agreement, view, version, relocating }: Props) {
  const undo = useCommand('hostStops.undoRelocation')
  const { agreementId, outcome, goesOn } = agreement
  const hasEnded = view.host.endsOn === view.stop?.record.endsOn
  const locked = hasEnded ? text.ended : outcome?.isInUse === true ? text.inUse : undefined
  const settle = (kind: 'outside' | 'none') => relocating.relocate([{ agreementId, to: { kind } }])
  const canSettle = (goesOn || outcome !== undefined) && outcome?.kind !== 'host'
  return (
    <>
      {canSettle && outcome?.kind !== 'outside' && (
        <Button kind="quiet" isBusy={relocating.isRunning} onClick={() => settle('outside')}>
          {text.outside}
        </Button>
      )}
      {canSettle && outcome?.kind !== 'none' && (
        <Button kind="quiet" isBusy={relocating.isRunning} onClick={() => settle('none')}>
          {text.without}
        </Button>
      )}
      {outcome && (
        <Button
          kind="quiet"
          reason={locked}
          isBusy={undo.isRunning}
          onClick={() => void undo.run({ hostId: view.host.id, version, agreementId })}
        >
          {text.takeBack}
        </Button>
      )}
      {undo.failure && <ErrorState error={undo.failure} isInline />}
    </>
  )
}
