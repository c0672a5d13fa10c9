import { formatStructuredCommunication } from '../../../../shared/formats/ogm.ts'
import { Note } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { FamilyBill, FamilyRow } from '../model/billing-types.ts'
import { formatDates } from '../model/date-list.ts'
import { isHeldBack, isUncollected } from '../model/family-groups.ts'

/** What must be known before the lines: that the bill is held back, is provisional, or was issued and how it is paid. */
export function BillNotes({ family, bill }: { family: FamilyRow; bill: FamilyBill }) {
  const { notes } = billing.bill
  if (bill.issued) {
    const { number, structuredCommunication, dueOn } = bill.issued
    return (
      <p className="bill-issued">
        <b>{billing.bill.issuedAs(number)}</b>{' '}
        {notes.issued[bill.content.collection](formatStructuredCommunication(structuredCommunication), dueOn)}
      </p>
    )
  }
  if (isHeldBack(family))
    return (
      <div className="bill-note">
        <Note meaning="attention" fact={notes.heldBack}>
          {notes.heldBackText(datesOrCount(family.missingTariffs.flatMap((missing) => missing.dates)))}
        </Note>
      </div>
    )
  if (family.billedElsewhere.length > 0)
    return (
      <div className="bill-note">
        <Note meaning="attention" fact={notes.heldBack}>
          {notes.billedElsewhere(datesOrCount(family.billedElsewhere))}
        </Note>
      </div>
    )
  const isOpen = family.openDays.length > 0
  if (!isOpen && !isUncollected(family)) return null
  return (
    <div className="bill-note">
      {isOpen && (
        <Note meaning="attention" fact={notes.open(datesOrCount(family.openDays.map((day) => day.date)))}>
          {notes.openText}
        </Note>
      )}
      {isUncollected(family) && family.uncollected !== undefined && (
        <Note meaning="attention" fact={notes.uncollected}>
          {notes.uncollectedText(family.uncollected)}
        </Note>
      )}
    </div>
  )
}

// More dates than these are no longer read, only counted.
const mostDates = 6

function datesOrCount(dates: readonly string[]): string {
  const once = [...new Set(dates)]
  return once.length <= mostDates ? formatDates(once) : billing.bill.notes.days(once.length)
}
