import { useCommand } from '../../api/index.ts'
import { Button, ErrorState } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { StartHeading } from './start-heading.tsx'
import './start.css'

const text = nl.start.demoStart

/** Begins with the fictional service, to look around and try everything. */
export function DemoStart({ onBack }: { onBack: () => void }) {
  const command = useCommand('service.startDemo')
  return (
    <>
      <StartHeading title={text.title} intro={nl.start.demo.detail} onBack={onBack} />
      <div className="start-actions">
        <Button kind="primary" onClick={() => void command.run({})} isBusy={command.isRunning}>
          {text.begin}
        </Button>
        {command.isRunning && (
          <span className="small ink-2" role="status">
            {text.making}
          </span>
        )}
      </div>
      {command.failure && <ErrorState error={command.failure} isInline />}
    </>
  )
}
