import { SearchX } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, EmptyState, Split, type TableHandle } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { BillPanel } from '../bill/bill-panel.tsx'
import type { BillHandle } from '../bill/bill-table.tsx'
import { listRows, neighbour } from '../model/family-groups.ts'
import { useBillingAddress } from '../use-billing-address.ts'
import type { BillingMonth } from '../use-billing-month.ts'
import { FamilyTable } from './family-table.tsx'
import { MonthFigures } from './month-figures.tsx'
import { MonthTotal } from './month-total.tsx'
import { useFamilyFilter } from './use-family-filter.ts'
import './preview.css'

/** The month's families, exceptions first, beside the bill of the selected one. */
export function FamiliesView({ month }: { month: BillingMonth }) {
  const { overview, groups } = month
  const { search, select } = useBillingAddress()
  const [filter, setFilter] = useState('')
  const table = useRef<TableHandle>(null)
  const bill = useRef<BillHandle>(null)
  useEffect(() => {
    // Who arrives without having asked for anything else can use the arrow keys at once.
    if (document.activeElement === document.body || document.activeElement?.id === 'content') table.current?.focus()
  }, [])
  const shown = useFamilyFilter(groups, filter)
  const rows = useMemo(() => listRows(shown), [shown])
  const selectedId = search.gezin ?? neighbour(rows, undefined, 1)
  const turn = (step: 1 | -1) => {
    const next = neighbour(rows, selectedId, step)
    if (next !== undefined) select({ gezin: next })
  }
  const texts = billing.list.nothingFound
  return (
    <Split
      rightLabel={billing.bill.panel}
      rightWidth={[512, 640]}
      left={
        <>
          <MonthFigures
            overview={overview}
            filter={filter}
            onFilter={setFilter}
            onLeave={() => table.current?.focus()}
          />
          {rows.length > 0 ? (
            <FamilyTable
              overview={overview}
              rows={rows}
              selectedId={selectedId}
              onSelect={(gezin) => select({ gezin })}
              onOpen={() => bill.current?.focus()}
              handle={table}
            />
          ) : (
            <div className="scroll">
              <EmptyState
                icon={SearchX}
                title={texts.title(filter)}
                actions={<Button onClick={() => setFilter('')}>{texts.clear}</Button>}
              >
                {texts.text}
              </EmptyState>
            </div>
          )}
          <MonthTotal overview={overview} />
        </>
      }
      right={
        <BillPanel
          key={selectedId ?? ''}
          overview={overview}
          contractHolderId={selectedId}
          onPrevious={() => turn(-1)}
          onNext={() => turn(1)}
          handle={bill}
          onLeave={() => table.current?.focus()}
        />
      }
    />
  )
}
