import { Mails } from 'lucide-react'
import { useState } from 'react'
import { useCommand, useQueryOf } from '../../api/index.ts'
import { Button } from '../../components/index.ts'
import { hostStops } from '../../i18n/nl/host-stops.ts'
import { nl } from '../../i18n/nl.ts'
import { calls } from '../../i18n/nl/substitution/calls.ts'
import { LetterChoices } from '../substitution/letters/letter-choices.tsx'
import { LettersDialog } from '../substitution/letters/letters-dialog.tsx'
import type { StopView } from './host-stop-types.ts'

/** Opens the letters and e-mails to the families of a host who stops. */
export function StopLettersButton({ host }: { host: StopView['host'] }) {
  const [isWriting, setWriting] = useState(false)
  return (
    <>
      <Button icon={<Mails className="icon-small" aria-hidden />} onClick={() => setWriting(true)}>
        {calls.letters}
      </Button>
      <LettersDialog isOpen={isWriting} hostName={nl.common.name(host)} onClose={() => setWriting(false)}>
        <StopLetters hostId={host.id} />
      </LettersDialog>
    </>
  )
}

function StopLetters({ hostId }: { hostId: string }) {
  const { data, error, refetch } = useQueryOf('hostStops.letters', { hostId })
  const { run, ...command } = useCommand('hostStops.writeLetters')
  return (
    <LetterChoices
      entries={data?.map((entry) => ({ ...entry, facts: [] }))}
      error={error}
      onRetry={() => void refetch()}
      noneDetail={hostStops.telling.families.none}
      about={{ hostId, topic: 'stop' }}
      command={{ ...command, make: (wanted) => run({ hostId, ...wanted }) }}
    />
  )
}
