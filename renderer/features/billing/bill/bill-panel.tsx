import { ReceiptEuro } from 'lucide-react'
import type { Ref } from 'react'
import { callErrorOf, useQueryOf } from '../../../api/index.ts'
import { EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FamilyRow, Overview } from '../model/billing-types.ts'
import { isHeldBack } from '../model/family-groups.ts'
import { BillHeader } from './bill-header.tsx'
import { BillNotes } from './bill-notes.tsx'
import { BillSum } from './bill-sum.tsx'
import { BillTable, type BillHandle } from './bill-table.tsx'
import { useHostName } from './use-host-name.ts'
import './bill.css'

type Props = {
  overview: Overview
  contractHolderId: string | undefined
  onPrevious?: () => void
  onNext?: () => void
  handle?: Ref<BillHandle>
  /** Escape in the bill: back to the list. */
  onLeave?: () => void
}

/** One family's bill with *Waarom?* under every line. It shows the former family until the next one is there: no flicker. */
export function BillPanel({ overview, contractHolderId, onPrevious, onNext, handle, onLeave }: Props) {
  const { month, families } = overview
  const hostName = useHostName(overview)
  const asked = families.find((family) => family.contractHolderId === contractHolderId)
  const { data, error, refetch } = useQueryOf(
    'billing.family',
    { month, contractHolderId: asked?.contractHolderId ?? '' },
    { enabled: asked !== undefined, keepPrevious: true },
  )
  if (!asked) {
    const { title, text } = billing.bill.none
    return (
      <EmptyState icon={ReceiptEuro} title={title}>
        {text}
      </EmptyState>
    )
  }
  const shownId = data?.content.contractHolder.id
  const family = families.find((candidate) => candidate.contractHolderId === shownId) ?? asked
  const header = <BillHeader family={family} bill={data} onPrevious={onPrevious} onNext={onNext} />
  if (data)
    return (
      <>
        {header}
        <BillNotes family={family} bill={data} />
        <BillTable key={family.contractHolderId} bill={data} hostName={hostName} handle={handle} onLeave={onLeave} />
        <BillSum overview={overview} bill={data} isHeldBack={isHeldBack(family)} />
      </>
    )
  return (
    <>
      {header}
      {error ? (
        <NoBill family={asked} month={month} error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows isDense />
      )}
    </>
  )
}

type NoBillProps = { family: FamilyRow; month: string; error: unknown; onRetry(): void }

function NoBill({ family, month, error, onRetry }: NoBillProps) {
  if (callErrorOf(error).reason !== 'no-bill') return <ErrorState error={error} onRetry={onRetry} />
  const { title, heldBack, gone } = billing.bill.noBill
  return (
    <EmptyState icon={ReceiptEuro} title={title(nl.common.name(family))}>
      {isHeldBack(family) ? heldBack : gone(month)}
    </EmptyState>
  )
}
