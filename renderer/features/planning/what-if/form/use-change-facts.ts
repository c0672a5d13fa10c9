import { useMemo } from 'react'
import type { OutputOf } from '../../../../../shared/contract/index.ts'
import type { CarePlanRecord } from '../../../../../shared/domain/exchange/document.ts'
import { useQueryOf, useToday } from '../../../../api/index.ts'
import type { PickedPerson } from '../../../../components/form/model/pick-people.ts'
import { nl } from '../../../../i18n/nl.ts'

/** An agreement of the chosen child. */
export type ChildAgreement = OutputOf<'children.file'>['agreements'][number]

/** Everybody that a change can be about; those at the host in evidence first. */
export function useChangePeople(hostId: string | undefined): {
  children: PickedPerson[]
  planned: PickedPerson[]
  nameOf: (childId: string | undefined) => string | undefined
} {
  const list = useQueryOf('children.list', {}).data
  return useMemo(() => {
    const children = (list ?? []).toSorted((a, b) => Number(b.host?.id === hostId) - Number(a.host?.id === hostId))
    const people = children.map((child) => ({ id: child.id, label: nl.common.name(child), detail: detailOf(child) }))
    const isPlanned = new Set(
      children.filter(({ state }) => state === 'running' || state === 'coming').map(({ id }) => id),
    )
    const names = new Map(people.map(({ id, label }) => [id, label]))
    return {
      children: people,
      planned: people.filter(({ id }) => isPlanned.has(id)),
      nameOf: (childId) => (childId === undefined ? undefined : names.get(childId)),
    }
  }, [list, hostId])
}

/** The agreements of a child that run or are still to come; undefined until they are known. */
export function useChildAgreements(childId: string | undefined): ChildAgreement[] | undefined {
  const { today = '' } = useToday()
  const file = useQueryOf('children.file', { id: childId ?? '' }, { enabled: childId !== undefined }).data
  return useMemo(() => file?.agreements.filter(({ endsOn }) => endsOn === undefined || endsOn >= today), [file, today])
}

/** The plan of an agreement that holds on a day, else the next one, else the last. */
export function planOn(agreement: ChildAgreement | undefined, date: string): CarePlanRecord | undefined {
  if (!agreement) return undefined
  const plans = agreement.plans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const plan =
    plans.findLast(({ from, until }) => from <= date && (until === undefined || date <= until)) ??
    plans.find(({ from }) => from > date) ??
    plans.at(-1)
  if (!plan) return undefined
  const { from, until, cycleWeeks, cycleStart, slots } = plan
  return { agreementId: agreement.id, from, ...(until !== undefined && { until }), cycleWeeks, cycleStart, slots }
}

function detailOf(child: OutputOf<'children.list'>[number]): string {
  return child.host ? nl.frame.atHost(nl.common.name(child.host)) : nl.frame.childWithoutHost
}
