import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { isBelowMinimum } from '../../../../shared/domain/care-plan/minimum.ts'
import { useToday } from '../../../api/index.ts'
import { Button, DetailList, ErrorState, Section, Split } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { placing as text } from '../../../i18n/nl/waiting-list/agreement.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { PlanDrawing } from '../../children/plan-drawing.tsx'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { MinimumNote } from '../../week-plan/evidence/minimum-note.tsx'
import { averageTexts } from '../../week-plan/model/exact-number.ts'
import { ReasonsDialog } from '../../week-plan/save/reasons-dialog.tsx'
import { focusEmpty, focusWrong } from '../focus-wrong.ts'
import { planOfWanted } from '../wanted-plan.ts'
import { ChildPart } from './child-part.tsx'
import { HolderPart } from './holder-part.tsx'
import { firstParty, holderTexts, peopleOf, type Preparation } from './placing-fields.ts'
import { usePlacing } from './use-placing.ts'
import './agreement.css'

type Props = { id: string; preparation: Preparation }

/** The agreement and the plan of an accepted offer: for whom, and at the right where, when and on which days. */
export function PlacingForm({ id, preparation }: Props) {
  const { host, startsOn, cycleWeeks, child, version } = preparation
  const { year } = useToday()
  const [childParty, setChildParty] = useState(() => firstParty(preparation.sameChildren))
  const [childTexts, setChildTexts] = useState({ firstName: child.firstName, lastName: child.lastName })
  const [holderParty, setHolderParty] = useState(() => firstParty(preparation.sameHolders))
  const [family, setFamily] = useState(() => holderTexts(preparation))
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const born = useTypedDate(child.birthDate)
  const placing = usePlacing({ id, version })
  const submit = (event?: SubmitEvent) => {
    event?.preventDefault()
    setIsTried(true)
    focusWrong(form.current)
    const people = peopleOf({
      child: childParty,
      childTexts,
      birthDate: born.iso,
      holder: holderParty,
      holderTexts: family,
    })
    if (people && !placing.isRunning) void placing.place(people).then(() => focusWrong(form.current))
  }
  // What the request does not know yet is what is typed here.
  useEffect(() => focusEmpty(form.current), [])
  useHotkeys([['mod+S', () => submit()]], [], true)
  return (
    <form ref={form} className="record-form" aria-label={text.form} noValidate onSubmit={submit}>
      <Split
        left={
          <>
            <ChildPart
              preparation={preparation}
              party={childParty}
              onParty={setChildParty}
              texts={childTexts}
              onTexts={setChildTexts}
              born={born}
              isTried={isTried}
              faultAt={placing.faultAt}
            />
            <HolderPart
              preparation={preparation}
              party={holderParty}
              onParty={setHolderParty}
              texts={family}
              onTexts={setFamily}
              isTried={isTried}
              faultAt={placing.faultAt}
            />
          </>
        }
        right={
          <>
            <Section title={text.place}>
              <DetailList
                facts={[
                  [text.host, nl.common.name(host)],
                  [text.startsOn, formatWeekdayDate(startsOn, year)],
                ]}
              />
            </Section>
            <Section title={text.plan} note={text.planNote(cycleWeeks)}>
              <PlanDrawing plan={preparation} />
            </Section>
            <Section title={text.after}>
              <p className="ink-2">{text.afterDetail}</p>
            </Section>
          </>
        }
        rightLabel={places.panel}
        rightWidth={[352, 480]}
      />
      <div className="save-bar">
        {placing.failure && <ErrorState error={placing.failure} isInline />}
        <div className="save-bar-row">
          <Button kind="primary" type="submit" shortcut="Ctrl S" isBusy={placing.isRunning}>
            {text.submit}
          </Button>
          <Link className="button" to="/wachtlijst/$requestId" params={{ requestId: id }} search={{ tab: 'plaatsen' }}>
            {text.back}
          </Link>
        </div>
      </div>
      <ReasonsDialog
        broken={placing.asked}
        hostName={nl.common.name(host)}
        minimum={placing.below && <BelowMinimum preparation={preparation} perWeek={placing.below.minimum} />}
        year={Number(startsOn.slice(0, 4))}
        isSaving={placing.isRunning}
        onClose={placing.putOff}
        onConfirm={placing.answer}
      />
    </form>
  )
}

/** The plan against the least that a family reserves (R50). */
function BelowMinimum({ preparation, perWeek }: { preparation: Preparation; perWeek: number }) {
  const { cycleWeeks } = preparation
  const minimum = isBelowMinimum(planOfWanted(preparation), perWeek)
  return (
    <MinimumNote
      minimum={{ ...minimum, perWeek }}
      days={averageTexts(minimum.halfDays, cycleWeeks).days}
      cycleWeeks={cycleWeeks}
    />
  )
}
