import type { ReactNode } from 'react'
import { useQueryOf } from '../../../../api/index.ts'
import type { Place } from '../../../../components/form/index.ts'
import { planning } from '../../../../i18n/nl/planning.ts'
import { hostPeople } from '../../../children/agreements/host-people.ts'
import { useWhatIf, type EditedChange } from '../../stores/what-if.ts'
import { usePlanningAddress } from '../../use-planning-address.ts'
import type { ChangeDraft, ChangeKind, ChangeRecords } from '../model/change-draft.ts'
import { firstDayToTry } from '../model/first-day.ts'
import { ChangeForm } from './change-form.tsx'
import { PlacementFields } from './placement-fields.tsx'
import { PlanFields } from './plan-fields.tsx'
import { ClosureFields, EndFields, LicenceFields, SchoolFields } from './simple-fields.tsx'
import { useChangePeople } from './use-change-facts.ts'
import { useChangeForm } from './use-change-form.ts'
import { usePutChange } from './use-put-change.ts'

/** A change of a kind as it is typed: a new one, or one of the stack. */
export function EditChange({ edited }: { edited: EditedChange }) {
  const { date, selected, today } = usePlanningAddress()
  const before = useWhatIf((store) => store.changes.find(({ id }) => id === edited.id)?.draft)
  const hosts = hostPeople(useQueryOf('hosts.list', {}).data ?? [])
  const { children, planned } = useChangePeople(selected?.hostId)
  const put = usePutChange(edited.id)
  const from = firstDayToTry(date, selected?.date, today)
  const atHost = selected && { hostId: selected.hostId }
  const shared = { isNew: edited.id === undefined, onDraft: put }
  switch (edited.kind) {
    case 'plan':
      return (
        <EditOf {...shared} kind="plan" begin={begun(before, 'plan') ?? { from }}>
          {(at) => <PlanFields at={at} people={planned} />}
        </EditOf>
      )
    case 'placement':
      return (
        <EditOf {...shared} kind="placement" begin={begun(before, 'placement') ?? { from, ...atHost }}>
          {(at) => <PlacementFields at={at} people={children} hosts={hosts} />}
        </EditOf>
      )
    case 'closure':
      return (
        <EditOf {...shared} kind="closure" begin={begun(before, 'closure') ?? { from, until: from, ...atHost }}>
          {(at) => <ClosureFields at={at} hosts={hosts} />}
        </EditOf>
      )
    case 'licence':
      return (
        <EditOf {...shared} kind="licence" begin={begun(before, 'licence') ?? { from, ...atHost }}>
          {(at) => <LicenceFields at={at} hosts={hosts} />}
        </EditOf>
      )
    case 'school-start':
      return (
        <EditOf {...shared} kind="school-start" begin={begun(before, 'school-start') ?? { date: from }}>
          {(at) => <SchoolFields at={at} people={planned} />}
        </EditOf>
      )
    case 'agreement-end':
      return (
        <EditOf {...shared} kind="agreement-end" begin={begun(before, 'agreement-end') ?? { endsOn: from }}>
          {(at) => <EndFields at={at} people={planned} />}
        </EditOf>
      )
  }
}

type EditProps<Kind extends ChangeKind> = {
  kind: Kind
  begin: Partial<ChangeRecords[Kind]>
  isNew: boolean
  onDraft: (kind: Kind, record: ChangeRecords[Kind]) => void
  children: (at: Place<ChangeRecords[Kind]>['at']) => ReactNode
}

function EditOf<Kind extends ChangeKind>({ kind, begin, isNew, onDraft, children }: EditProps<Kind>) {
  const { element, at, submit } = useChangeForm(kind, begin)
  return (
    <ChangeForm
      element={element}
      title={planning.whatIf.kinds[kind]}
      isNew={isNew}
      onSubmit={() => submit((record) => onDraft(kind, record))}
    >
      {children(at)}
    </ChangeForm>
  )
}

/** What was typed for a change of the stack, when it is of the kind. */
function begun<Kind extends ChangeKind>(draft: ChangeDraft | undefined, kind: Kind): ChangeRecords[Kind] | undefined {
  return isOfKind(draft, kind) ? draft.record : undefined
}

function isOfKind<Kind extends ChangeKind>(
  draft: ChangeDraft | undefined,
  kind: Kind,
): draft is Extract<ChangeDraft, { kind: Kind }> & { record: ChangeRecords[Kind] } {
  return draft?.kind === kind
}
