import { useCommand, useQueryOf } from '../../../api/index.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import { LetterChoices } from './letter-choices.tsx'
import type { WithoutPlace } from './letter-types.ts'

type Props = {
  closureId: string
  hostId: string
  /** Child-days for which nothing was found: their letters say so. */
  withoutPlace: WithoutPlace
}

/** The letters about an absence: what was decided, and what was not found. */
export function AbsenceLetters({ closureId, hostId, withoutPlace }: Props) {
  const { data, error, refetch } = useQueryOf('substitution.letters', { closureId, withoutPlace })
  const { run, ...command } = useCommand('substitution.writeLetters')
  return (
    <LetterChoices
      entries={data?.map((entry) => ({ ...entry, facts: factsOf(entry) }))}
      error={error}
      onRetry={() => void refetch()}
      noneDetail={text.noneDetail}
      about={{ hostId, topic: 'place' }}
      command={{ ...command, make: (wanted) => run({ closureId, withoutPlace, ...wanted }) }}
    />
  )
}

function factsOf({
  letter,
  days,
  undecided,
}: {
  letter?: object | undefined
  days: number
  undecided: number
}): string[] {
  if (!letter) return [text.nothingDecided]
  return [text.days(days), ...(undecided > 0 ? [text.undecided(undecided)] : [])]
}
