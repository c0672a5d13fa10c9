import { useState } from 'react'
import type { CallError } from '../../../../shared/contract/errors.ts'
import { overCapacityOf, useQueryOf, useToday } from '../../../api/index.ts'
import { ReasonDialog } from '../../../components/form/index.ts'
import { Note } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { breachFact, breachNames } from '../../../format/breach-words.ts'

const text = nl.children.agreements

type Props = { refusal: CallError | undefined; isSaving: boolean; onReason: (capacityReason: string) => void }

/** Names what would be too full (date, time, children, limit), and asks why it is to be saved all the same. */
export function OverCapacityDialog({ refusal, isSaving, onReason }: Props) {
  const [putAside, setPutAside] = useState<CallError>()
  const { year } = useToday()
  const hosts = useQueryOf('hosts.list', {}).data
  const full = overCapacityOf(refusal)
  const host = hosts?.find(({ id }) => id === full?.hostId)
  return (
    <ReasonDialog
      isOpen={full !== undefined && refusal !== putAside}
      title={text.tooFullTitle(host ? nl.common.name(host) : '')}
      confirmLabel={text.saveAnyway}
      isBusy={isSaving}
      onClose={() => setPutAside(refusal)}
      onConfirm={onReason}
    >
      <div className="stack">
        {full?.patterns.map((pattern) => (
          <Note
            key={`${pattern.dates[0]} ${pattern.from} ${pattern.everyWeeks}`}
            meaning="breach"
            fact={breachFact(pattern, year)}
          >
            {breachNames(pattern)}
          </Note>
        ))}
      </div>
    </ReasonDialog>
  )
}
