import { useState } from 'react'
import { bridge, useCommand } from '../../api/index.ts'
import { Button, ErrorState } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { FaultList } from './fault-list.tsx'
import { faultsOf } from '../../api/faults-of.ts'
import { StartHeading } from './start-heading.tsx'
import './start.css'

const text = nl.start.import

/** Begins with an exchange document: choose, check and read; with faults nothing is written and each is named. */
export function ImportStart({ onBack }: { onBack: () => void }) {
  const command = useCommand('exchange.import')
  const [path, setPath] = useState<string>()
  const faults = faultsOf(command.error)
  const choose = async () => {
    const chosen = await bridge().choose({ kind: 'open-json', title: text.dialogTitle })
    if (chosen === null) return
    setPath(chosen)
    await command.run({ path: chosen })
  }
  return (
    <>
      <StartHeading title={text.title} intro={text.intro} onBack={onBack} />
      <div className="start-actions">
        <Button
          kind={path === undefined ? 'primary' : 'plain'}
          onClick={() => void choose()}
          isBusy={command.isRunning}
        >
          {path === undefined ? text.choose : text.chooseAgain}
        </Button>
        {path !== undefined && command.failure && (
          <Button kind="primary" onClick={() => void command.run({ path })} isBusy={command.isRunning}>
            {text.again}
          </Button>
        )}
        <span className="small ink-2" aria-live="polite">
          {command.isRunning ? text.reading : path}
        </span>
      </div>
      {faults ? <FaultList faults={faults} /> : command.failure && <ErrorState error={command.failure} isInline />}
    </>
  )
}
