import type { EpochDay } from '../../shared/domain/calendar/date.ts'
import type { Period } from '../../shared/domain/calendar/period.ts'
import type { AgreementRecord, CarePlanRecord, Child, ContractHolder } from '../../shared/domain/exchange/document.ts'
import { agreementRecord, careSpans } from './agreements.ts'
import { carePlansOf } from './care-plans.ts'
import { childFile } from './child-files.ts'
import type { DemoPeriod } from './demo-period.ts'
import { hostSpecs } from './host-specs.ts'
import { attestNames, birthOf, childRecord, fullTimeSchool, holderRecord } from './people.ts'
import { roster } from './roster/roster.ts'
import type { ChildSpec, FamilySpec } from './roster/spec.ts'

/** An agreement of the demo with all that was decided about it. */
export type EnrolledAgreement = {
  record: AgreementRecord
  span: Period
  plans: CarePlanRecord[]
  /** Tariff of this contract holder, at the level of 2024. */
  dayCents: number
}

/** A child of the demo. */
export type Enrolment = {
  spec: ChildSpec
  family: FamilySpec
  /** The host the child is listed under: its latest. */
  hostId: string
  child: Child
  birth: EpochDay
  agreements: EnrolledAgreement[]
}

/** Every child with its agreements, and every contract holder, in the order of the roster. */
export function enrolEverybody(period: DemoPeriod): { enrolments: Enrolment[]; holders: ContractHolder[] } {
  const enrolments: Enrolment[] = []
  const holders: ContractHolder[] = []
  let agreementCount = 0
  const newAgreementId = (): string => numbered('o', (agreementCount += 1))
  for (const { id: hostId } of hostSpecs)
    for (const family of roster[hostId] ?? []) {
      const parents = [family, ...(family.coParent ? [family.coParent] : [])].map((parent, index) => {
        const number = holders.length + 1 + index
        return { ...parent, number, id: numbered('c', number) }
      })
      const ofFamily = family.children.map((spec, index): Enrolment => {
        const birth = birthOf(spec, period)
        const child = childRecord(numbered('k', enrolments.length + index + 1), spec, birth, period)
        const spans = careSpans(spec, hostId, birth, period)
        const agreements = parents.flatMap((parent) =>
          spans.map((span): EnrolledAgreement => {
            // A parent with a week of its own is a co-parent.
            const own = 'week' in parent ? { week: parent.week, dayCents: parent.dayCents } : spec
            const record = agreementRecord(newAgreementId(), { spec, child, contractHolderId: parent.id, span, period })
            const plans = carePlansOf(record.id, { ...spec, week: own.week }, span, birth, period)
            return { record, span, plans, dayCents: own.dayCents }
          }),
        )
        const signedOn = agreements[0]?.record.signedOn ?? child.birthDate
        const { birthPlace, ...papers } = childFile(child.id, enrolments.length + index, {
          signedOn,
          isNew: spec.startsThisMonth !== undefined,
        })
        const named = { ...child, ...(birthPlace === undefined ? {} : { birthPlace }), ...attestNames(spec) }
        return {
          spec,
          family,
          hostId,
          child: { ...named, ...papers, ...fullTimeSchool(spec, birth) },
          birth,
          agreements,
        }
      })
      enrolments.push(...ofFamily)
      for (const parent of parents) {
        const signedOn = firstSigned(ofFamily, parent.id)
        holders.push(holderRecord(parent.id, parent.number, { ...parent, signedOn }))
      }
    }
  return { enrolments, holders }
}

/** Mandates are signed together with the first agreement. */
function firstSigned(enrolments: readonly Enrolment[], contractHolderId: string): string {
  return enrolments
    .flatMap((enrolment) => enrolment.agreements)
    .filter(({ record }) => record.contractHolderId === contractHolderId)
    .map(({ record }) => record.signedOn ?? record.startsOn)
    .reduce((first, next) => (next < first ? next : first))
}

function numbered(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`
}
