import { Checkbox } from '@mantine/core'
import { useToday } from '../../../api/index.ts'
import { ScrollRegion } from '../../../components/index.ts'
import { formatMoment } from '../../../format/time.ts'
import { nl } from '../../../i18n/nl.ts'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'
import type { LetterEntry } from './letter-types.ts'

type Props = {
  entries: readonly LetterEntry[]
  chosen: ReadonlySet<string>
  shownId: string | undefined
  onChoose: (ids: readonly string[], isChosen: boolean) => void
  onShow: (id: string) => void
}

/** The families of an absence with what each would get; the one with the focus is shown beside. */
export function LetterFamilies({ entries, chosen, shownId, onChoose, onShow }: Props) {
  const { year } = useToday()
  const possible = entries.filter(({ letter }) => letter !== undefined).map(({ family }) => family.id)
  return (
    <ScrollRegion className="letter-families" label={text.families}>
      <Checkbox
        className="letter-family letter-family-all"
        size="xs"
        label={text.all}
        disabled={possible.length === 0}
        checked={possible.length > 0 && chosen.size === possible.length}
        indeterminate={chosen.size > 0 && chosen.size < possible.length}
        onChange={(event) => onChoose(possible, event.currentTarget.checked)}
      />
      {entries.map((entry) => (
        <div
          key={entry.family.id}
          className={`letter-family${entry.family.id === shownId ? ' is-shown' : ''}`}
          onClick={() => onShow(entry.family.id)}
          role="presentation"
        >
          <Checkbox
            size="xs"
            label={nl.common.name(entry.family)}
            description={factsOf(entry, year)}
            checked={chosen.has(entry.family.id)}
            aria-disabled={entry.letter === undefined}
            onFocus={() => onShow(entry.family.id)}
            onChange={(event) => {
              if (entry.letter) onChoose([entry.family.id], event.currentTarget.checked)
            }}
          />
        </div>
      ))}
    </ScrollRegion>
  )
}

function factsOf({ facts, email, writtenAt }: LetterEntry, year: number | undefined): string {
  return [
    ...facts,
    email === undefined ? text.noEmail : '',
    writtenAt === undefined ? '' : text.written(formatMoment(writtenAt, year)),
  ]
    .filter(Boolean)
    .join(', ')
}
