import { refuseCostsWithoutAgreement } from './between/costs-without-agreement.ts'
import { refuseDuplicateIds } from './between/duplicate-ids.ts'
import type { CheckedDocument } from './between/entries.ts'
import { refuseUnknownReferences } from './between/references.ts'
import { refuseRepeatedRecords } from './between/repeated-records.ts'
import { refuseDoubleReservations } from './between/reserved-twice.ts'
import { spansOf } from './between/spans.ts'
import type { FaultList } from './faults.ts'
import { refuseOverlaps } from './overlaps.ts'

/** Faults between records: ids, references, repeated and overlapping records. A value already at fault takes no part. */
export function checkBetweenRecords(document: CheckedDocument, faults: FaultList): void {
  refuseDuplicateIds(document, faults)
  refuseUnknownReferences(document, faults)
  refuseRepeatedRecords(document, faults)
  refuseOverlaps(spansOf(document), faults)
  refuseDoubleReservations(document, faults)
  refuseCostsWithoutAgreement(document, faults)
}
