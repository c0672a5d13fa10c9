import { useEffect, useMemo, useState } from 'react'
import type { CoachingGoal, HomeVisit } from '../../../../shared/domain/exchange/visits.ts'
import { useCommand } from '../../../api/index.ts'
import { Button, Tag } from '../../../components/index.ts'
import { visitSheet } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { TypedText } from '../fields/typed-text.tsx'
import type { TypedRecord } from '../saving/typed-records.ts'
import { useStoredAnswer } from '../saving/use-stored-answer.ts'
import { InHand, useTypedField } from '../saving/use-typed-field.ts'
import type { SheetGoal } from '../visit-types.ts'

const text = visitSheet.goals

type Props = {
  record: TypedRecord
  stored: SheetGoal | undefined
  visit: HomeVisit
  since: string | undefined
  /** How it went before. */
  last: string | undefined
  isReadOnly: boolean
  onBegun: () => void
}

/** A goal: its words, how it went before, and how it goes at this visit. It is stored with its first key. */
export function GoalLine({ record, stored, isReadOnly, ...rest }: Props) {
  const goal = stored?.record
  useStoredAnswer('goal', goal, record.id)
  const inHand = useMemo(() => ({ record, isReadOnly }), [record, isReadOnly])
  return (
    <InHand value={inHand}>
      <Line {...rest} goal={goal} isReadOnly={isReadOnly} />
    </InHand>
  )
}

type LineProps = Pick<Props, 'visit' | 'since' | 'last' | 'isReadOnly' | 'onBegun'> & { goal: CoachingGoal | undefined }

function Line({ goal, visit, since, last, isReadOnly, onBegun }: LineProps) {
  const { value } = useTypedField<string>('text', goal?.text)
  const end = useCommand('coachingGoals.end')
  const here = goal?.progress?.find(({ visitId, isWithdrawn }) => visitId === visit.id && isWithdrawn !== true)
  const [progressId] = useState(() => here?.id ?? crypto.randomUUID())
  const isBegun = value !== undefined
  useEffect(() => {
    if (isBegun) onBegun()
    // Once, when the first key comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isBegun])
  const name = isBegun ? value.slice(0, 60) : text.unnamed
  const close = (status: 'reached' | 'dropped') => goal && void end.run({ id: goal.id, status, endedOn: visit.date })
  return (
    <div className="goal-line" data-line>
      <div className="goal-head">
        <TypedText
          field="text"
          stored={goal?.text}
          label={text.newText}
          isLabelHidden
          placeholder={text.newText}
          isStart={!isBegun}
        />
        {goal?.status === 'active' && !isReadOnly && (
          <>
            <Button aria-label={text.reachedOf(name)} isBusy={end.isRunning} onClick={() => close('reached')}>
              {text.reached}
            </Button>
            <Button
              kind="quiet"
              aria-label={text.droppedOf(name)}
              isBusy={end.isRunning}
              onClick={() => close('dropped')}
            >
              {text.dropped}
            </Button>
          </>
        )}
        {goal && goal.status !== 'active' && (
          <Tag meaning={goal.status === 'reached' ? 'ok' : 'neutral'}>{visitWords.goalStatuses[goal.status]}</Tag>
        )}
      </div>
      {goal && (
        <>
          <p className="small ink-3 goal-last">{[since, last].filter(Boolean).join(' · ')}</p>
          <TypedText
            field={`progress/${progressId}/text`}
            stored={here?.text}
            label={text.progressOf(name)}
            isLabelHidden
            placeholder={text.progress}
            isStart
            others={{
              [`progress/${progressId}/date`]: visit.date,
              [`progress/${progressId}/visitId`]: visit.id,
            }}
          />
        </>
      )}
    </div>
  )
}
