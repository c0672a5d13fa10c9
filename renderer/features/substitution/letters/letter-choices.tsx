import { MailX } from 'lucide-react'
import { useState } from 'react'
import { EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import { LetterFamilies } from './letter-families.tsx'
import { LetterPreview } from './letter-preview.tsx'
import type { LetterEntry, LettersAbout, LettersCommand } from './letter-types.ts'
import { LettersMake } from './letters-make.tsx'
import './letters.css'

type Props = {
  entries: readonly LetterEntry[] | undefined
  error: Error | null
  onRetry: () => void
  /** Why there may be nobody to write to. */
  noneDetail: string
  about: LettersAbout
  command: LettersCommand
}

/** The families with their letters, once they are known; who gets one is chosen. */
export function LetterChoices({ entries, error, onRetry, noneDetail, ...rest }: Props) {
  if (error) return <ErrorState error={error} onRetry={onRetry} />
  if (!entries) return <LoadingRows rows={8} />
  if (entries.length === 0)
    return (
      <EmptyState icon={MailX} title={text.none}>
        {noneDetail}
      </EmptyState>
    )
  return <Choices entries={entries} {...rest} />
}

type ChoicesProps = Pick<Props, 'about' | 'command'> & { entries: readonly LetterEntry[] }

function Choices({ entries, about, command }: ChoicesProps) {
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
        <LetterPreview about={about} entry={entries.find(({ family }) => family.id === shownId)} />
      </div>
      <LettersMake command={command} chosen={chosen} />
    </div>
  )
}
