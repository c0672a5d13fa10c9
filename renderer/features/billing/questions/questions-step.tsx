import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button, EmptyState, Split } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { BillPanel } from '../bill/bill-panel.tsx'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { AttestQuestions } from './attest-questions.tsx'
import { OpenDaysQuestions } from './open-days-questions.tsx'
import { QuestionsTotal } from './questions-total.tsx'
import { UncoveredPanel } from './uncovered-panel.tsx'
import { UncoveredQuestions } from './uncovered-questions.tsx'
import './questions.css'

/** Step 1: every question of the month with its answer, beside the bill that it holds up. */
export function QuestionsStep({ month }: { month: BillingMonth }) {
  const { overview, questions, total } = month
  const { search, select } = useBillingAddress()
  const [childId, setChildId] = useState<string>()
  if (total === 0) return <NothingAsked month={month} />
  const first = (questions.openDays[0] ?? questions.attests[0])?.family.contractHolderId
  const shownChild = childId ?? (first === undefined ? questions.uncovered[0]?.childId : undefined)
  const uncovered = questions.uncovered.find((question) => question.childId === shownChild)
  const shownFamily = uncovered ? undefined : (search.gezin ?? first)
  const lookAt = (gezin: string) => {
    setChildId(undefined)
    if (gezin !== search.gezin) select({ gezin })
  }
  return (
    <Split
      rightLabel={uncovered ? billing.questions.uncovered.title : billing.bill.panel}
      rightWidth={[512, 640]}
      left={
        <>
          <div className="scroll" role="group" aria-label={billing.questions.label}>
            <OpenDaysQuestions month={month} shownId={shownFamily} onLook={lookAt} />
            <AttestQuestions month={month} shownId={shownFamily} onLook={lookAt} />
            <UncoveredQuestions month={month} shownId={uncovered?.childId} onLook={setChildId} />
          </div>
          <QuestionsTotal month={month} />
        </>
      }
      right={
        uncovered ? (
          <UncoveredPanel overview={overview} question={uncovered} />
        ) : (
          <BillPanel overview={overview} contractHolderId={shownFamily} />
        )
      }
    />
  )
}

function NothingAsked({ month }: { month: BillingMonth }) {
  const { goTo } = useBillingAddress()
  const { overview, states } = month
  const isDone = states.uitgeven.state === 'done'
  const texts = isDone ? billing.questions.settled : billing.questions.none
  return (
    <EmptyState
      icon={CircleCheck}
      title={texts.title(overview.month)}
      actions={
        <Button kind="primary" onClick={() => goTo({ step: isDone ? 'verzenden' : 'voorbeeld' })}>
          {texts.next}
        </Button>
      }
    >
      {texts.text}
    </EmptyState>
  )
}
