import { Fragment, useId, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { formatAmount } from '../../../format/money.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { billSections, type BillRow, type BillSection } from '../model/bill-sections.ts'
import type { FamilyBill } from '../model/billing-types.ts'
import { billRowLabel } from './bill-row-label.ts'
import { WhyPanel } from './why-panel.tsx'

/** What a bill offers to its screen: take the focus, on its first *Waarom?*. */
export type BillHandle = { focus(): void }

type Props = {
  bill: FamilyBill
  hostName(hostId: string): string
  handle?: Ref<BillHandle> | undefined
  /** Escape with nothing open: back to the list. */
  onLeave?: (() => void) | undefined
}

/** The bill per child. One *Waarom?* is open at a time, under its line. */
export function BillTable({ bill, hostName, handle, onLeave }: Props) {
  const { content } = bill
  const [openId, setOpenId] = useState<string>()
  const texts = billing.bill
  const table = useRef<HTMLTableElement>(null)
  useImperativeHandle(
    handle,
    () => ({ focus: () => table.current?.querySelector<HTMLElement>('.why-button')?.focus() }),
    [],
  )
  const toggle = (id: string) => setOpenId((before) => (before === id ? undefined : id))
  return (
    <div className="scroll">
      <table className="bill" ref={table}>
        <thead>
          <tr>
            <th scope="col">{texts.month(content.month)}</th>
            <th scope="col">{texts.percent}</th>
            <th scope="col">{texts.quantity}</th>
            <th scope="col">{texts.price}</th>
            <th scope="col">{texts.amount}</th>
            <th scope="col">
              <span className="visually-hidden">{texts.why}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {billSections(content).map((section) => (
            <Fragment key={section.child.childId}>
              <tr className="bill-child">
                <th scope="rowgroup" colSpan={4}>
                  {section.child.firstName}
                </th>
                <td>{formatAmount(section.cents)}</td>
                <td aria-hidden />
              </tr>
              {section.rows.map((row) => (
                <Row
                  key={row.id}
                  row={row}
                  section={section}
                  bill={bill}
                  hostName={hostName}
                  isOpen={row.id === openId}
                  onToggle={() => toggle(row.id)}
                  onLeave={onLeave}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Omit<Props, 'handle'> & { row: BillRow; section: BillSection; isOpen: boolean; onToggle(): void }

function Row({ row, section, bill, hostName, isOpen, onToggle, onLeave }: RowProps) {
  const id = useId()
  const label = billRowLabel(row)
  const isFree = row.kind === 'uncharged'
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    if (isOpen) onToggle()
    else onLeave?.()
  }
  return (
    <>
      <tr className={`bill-line${isOpen ? ' bill-open' : ''}${isFree ? ' bill-free' : ''}`}>
        <td title={label}>{label}</td>
        <td>{hasPercent(row) && `${row.line.percent} %`}</td>
        <td>{isFree ? row.days.length : row.line.quantity}</td>
        <td>{formatAmount(isFree ? 0 : row.line.unitCents)}</td>
        <td className="bill-amount">{formatAmount(isFree ? 0 : row.line.amountCents)}</td>
        <td>
          <button
            type="button"
            className="why-button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={billing.bill.whyOf(label, section.child.firstName)}
            onClick={onToggle}
            onKeyDown={closeOnEscape}
          >
            {billing.bill.why}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr id={id}>
          <td colSpan={6} className="why-cell">
            <WhyPanel row={row} child={section.child} bill={bill} hostName={hostName} />
          </td>
        </tr>
      )}
    </>
  )
}

function hasPercent(row: BillRow): row is Extract<BillRow, { kind: 'line' }> {
  return row.kind === 'line' && row.line.kind !== 'cost'
}
