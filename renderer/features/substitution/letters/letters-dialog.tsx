import { Modal } from '@mantine/core'
import { MailX } from 'lucide-react'
import { useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import { LetterFamilies } from './letter-families.tsx'
import { LetterPreview } from './letter-preview.tsx'
import type { LetterEntry, WithoutPlace } from './letter-types.ts'
import { LettersMake } from './letters-make.tsx'
import './letters.css'

type Absence = {
  closureId: string
  hostId: string
  /** Child-days for which nothing was found: their letters say so. */
  withoutPlace: WithoutPlace
}
type Props = Absence & { isOpen: boolean; hostName: string; onClose: () => void }

/** Brieven en e-mails: who is written to about an absence, what they read, and where it goes. */
export function LettersDialog({ isOpen, hostName, onClose, ...absence }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title(hostName)} size={980}>
      {isOpen && <Letters {...absence} />}
    </Modal>
  )
}

function Letters({ closureId, hostId, withoutPlace }: Absence) {
  const { data, error, refetch } = useQueryOf('substitution.letters', { closureId, withoutPlace })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={8} />
  if (data.length === 0)
    return (
      <EmptyState icon={MailX} title={text.none}>
        {text.noneDetail}
      </EmptyState>
    )
  return <Choices entries={data} closureId={closureId} hostId={hostId} withoutPlace={withoutPlace} />
}

function Choices({ entries, hostId, ...absence }: Absence & { entries: readonly LetterEntry[] }) {
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [shownId, setShownId] = useState(entries[0]?.family.id)
  const chosen = entries.filter(({ family, letter }) => letter !== undefined && !without.has(family.id))
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(without)
    for (const id of ids)
      if (isChosen) next.delete(id)
      else next.add(id)
    setWithout(next)
  }
  return (
    <div className="stack">
      <div className="letter-columns">
        <LetterFamilies
          entries={entries}
          chosen={new Set(chosen.map(({ family }) => family.id))}
          shownId={shownId}
          onChoose={choose}
          onShow={setShownId}
        />
        <LetterPreview hostId={hostId} entry={entries.find(({ family }) => family.id === shownId)} />
      </div>
      <LettersMake {...absence} chosen={chosen} />
    </div>
  )
}
