import { Modal } from '@mantine/core'
import { Siren } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../../api/index.ts'
import { Button, ErrorState } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import type { IncidentEntry } from './incident-types.ts'

/** Makes a crisis of an incident after a word about what one is; or takes that back while nothing of it was reported. */
export function SetKind({ entry: { id, version, kind, phonedAt, formSentAt } }: { entry: IncidentEntry }) {
  const [isOpen, setIsOpen] = useState(false)
  const { run, isRunning, failure } = useCommand('incidents.setKind')
  const set = async (next: IncidentEntry['kind']) => {
    if (await run({ id, version, kind: next })) setIsOpen(false)
  }
  if (kind === 'crisis') {
    if (phonedAt !== undefined || formSentAt !== undefined) return null
    return (
      <>
        {failure && <ErrorState error={failure} isInline />}
        <Button kind="quiet" isBusy={isRunning} onClick={() => void set('incident')}>
          {text.toIncident}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button icon={<Siren className="icon-small" aria-hidden />} onClick={() => setIsOpen(true)}>
        {text.toCrisis}
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={text.toCrisisTitle} size={520}>
        <div className="stack">
          <p className="ink-2">{text.toCrisisDetail}</p>
          {failure && <ErrorState error={failure} isInline />}
          <div className="dialog-actions">
            <Button kind="primary" isBusy={isRunning} onClick={() => void set('crisis')} data-autofocus>
              {text.toCrisisAction}
            </Button>
            <Button onClick={() => setIsOpen(false)}>{nl.common.cancel}</Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
