import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { Button } from '../../../components/index.ts'
import { ReasonDialog } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { ChildAgreement } from '../child-types.ts'

const text = nl.children.dossier

/** Lets care start (R131): at once with a complete file, otherwise only with a reason. */
export function StartCare({ agreement: { id, version, missing } }: { agreement: ChildAgreement }) {
  const command = useCommand('agreements.clearStart')
  const [isAsking, setIsAsking] = useState(false)
  const start = async (overrideReason?: string) => {
    const done = await command.run({ id, version, ...(overrideReason !== undefined && { overrideReason }) })
    if (done) setIsAsking(false)
  }
  if (missing.length === 0)
    return (
      <div className="dossier-start">
        <Button kind="primary" onClick={() => void start()} isBusy={command.isRunning}>
          {text.start}
        </Button>
      </div>
    )
  return (
    <div className="dossier-start">
      <Button kind="primary" reason={text.notComplete}>
        {text.start}
      </Button>
      <Button onClick={() => setIsAsking(true)}>{text.startAnyway}</Button>
      <ReasonDialog
        isOpen={isAsking}
        title={text.overrideTitle}
        confirmLabel={text.confirm}
        isBusy={command.isRunning}
        onClose={() => setIsAsking(false)}
        onConfirm={(reason) => void start(reason)}
      >
        <p>{text.overrideFact}</p>
        <ul className="dossier-list">
          {missing.map((part) => (
            <li key={part}>{text.parts[part]}</li>
          ))}
        </ul>
      </ReasonDialog>
    </div>
  )
}
