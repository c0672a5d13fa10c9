import { visitDimensions, type VisitDimension } from '../../../../shared/domain/exchange/visits.ts'
import { formatDay } from '../../../format/date.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { ChoiceRow } from '../fields/choice-row.tsx'
import { TypedText } from '../fields/typed-text.tsx'
import { useTypedField } from '../saving/use-typed-field.ts'
import type { Sheet } from '../visit-types.ts'
import { scoreChoices } from './check-choices.ts'
import { SheetPart } from './sheet-section.tsx'

const text = visitSheet.quality

type Props = { scores: Sheet['record']['scores']; previous: Sheet['previous']; year: number | undefined }

/** The dimensions of MeMoQ (R162): a step out of four and what was seen, with the former visit's step beside it. */
export function QualitySection({ scores, previous, year }: Props) {
  return (
    <SheetPart section="quality" note={text.intro}>
      <div data-choice-list>
        {visitDimensions.map((dimension) => (
          <Dimension
            key={dimension}
            dimension={dimension}
            stored={scores?.find((one) => one.dimension === dimension)}
            former={formerWords(dimension, previous, year)}
          />
        ))}
      </div>
    </SheetPart>
  )
}

function formerWords(dimension: VisitDimension, previous: Props['previous'], year: number | undefined): string {
  const score = previous?.scores.find((one) => one.dimension === dimension)?.score
  if (!previous || score === undefined) return text.noPrevious
  return text.previous(formatDay(previous.date, year), visitWords.scoreOf(score, visitWords.scores[score - 1] ?? ''))
}

type DimensionProps = {
  dimension: VisitDimension
  stored: NonNullable<Sheet['record']['scores']>[number] | undefined
  former: string
}

function Dimension({ dimension, stored, former }: DimensionProps) {
  const { value, put, isReadOnly } = useTypedField<number>(`scores/${dimension}/score`, stored?.score)
  const name = visitWords.dimensions[dimension]
  return (
    <div className="check-row">
      <div className="check-line">
        <span className="check-text">
          <span className="medium">{name}</span> <span className="small ink-3">{former}</span>
        </span>
        <ChoiceRow label={name} choices={scoreChoices} value={value} isReadOnly={isReadOnly} onChoose={put} />
      </div>
      <TypedText
        field={`scores/${dimension}/note`}
        stored={stored?.note}
        label={text.noteOf(name)}
        isLabelHidden
        placeholder={text.note}
      />
    </div>
  )
}
