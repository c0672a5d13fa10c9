import { useState } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { faultsOf } from '../../../api/faults-of.ts'
import { errorText, useCommand } from '../../../api/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { useWhatIf } from '../stores/what-if.ts'
import { KeepDialog, type KeepReasons } from './keep-dialog.tsx'
import { changeAtFault, unnamedChild } from './model/refusal.ts'
import type { Outcome } from './model/outcome-types.ts'

const text = planning.whatIf

type Props = { outcome: Outcome | undefined; onClosed: () => void }

/** Keeps the stack, asking for a reason where it goes against a rule, or throws it away. */
export function KeepBar({ outcome, onClosed }: Props) {
  const { changes, askToClose, discard } = useWhatIf()
  const [reasons, setReasons] = useState<KeepReasons>({})
  const { run, error, isRunning, reset } = useCommand('planning.keep')
  const keep = async (given: KeepReasons) => {
    setReasons(given)
    const kept = await run({ changes: changes.map(({ change }) => change), reasons: given })
    if (!kept) return
    discard()
    onClosed()
  }
  const unnamed = unnamedChild(changes)
  return (
    <div className="what-if-keep">
      {error && <Refusal error={error} />}
      <div className="row">
        {changes.length > 0 && (
          <Button
            kind="primary"
            isBusy={isRunning}
            reason={unnamed === undefined ? undefined : text.onlyNamed(unnamed)}
            onClick={() => void keep({})}
          >
            {text.keep(changes.length)}
          </Button>
        )}
        <Button kind="quiet" onClick={askToClose}>
          {changes.length > 0 ? text.discard : text.closeEmpty}
        </Button>
        <span className="spacer" />
        <kbd aria-hidden>Esc</kbd>
      </div>
      <KeepDialog
        refusal={error}
        reasons={reasons}
        changes={changes}
        outcome={outcome}
        isBusy={isRunning}
        onReasons={(given) => void keep(given)}
        onClose={reset}
      />
    </div>
  )
}

/** Why nothing was kept, unless a reason can be given for it. */
function Refusal({ error }: { error: CallError }) {
  if (error.reason === 'over-capacity' || error.reason === 'below-minimum') return null
  const { title, detail } = errorText(error)
  const at = changeAtFault(error)
  const codes = [...new Set(faultsOf(error)?.map(({ code }) => code))]
  return (
    <Note meaning="breach" fact={at === undefined ? title : `${text.refusedAt(at + 1)} ${title}`} isAlert>
      {codes.length > 0 ? codes.map((code) => nl.form.faults[code]).join(' ') : detail}
    </Note>
  )
}
