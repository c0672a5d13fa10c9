import { useMemo } from 'react'
import { useToday } from '../../../api/index.ts'
import { RecordForm, useRecordForm } from '../../../components/form/index.ts'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { useFocusPart } from '../../families/form-part.tsx'
import type { ChildAgreement, ChildFile } from '../child-types.ts'
import { useDepositCap } from './agreement-deposit.tsx'
import { AgreementFields } from './agreement-fields.tsx'
import { newAgreement } from './agreement-draft.ts'
import { OverCapacityDialog } from './over-capacity-dialog.tsx'
import { useDatedSettings } from './use-dated-settings.ts'
import '../details/details.css'

const text = nl.children.agreements

type Props = {
  child: ChildFile
  /** The one that is changed, or for whom a new one is made. */
  agreement: ChildAgreement | { holderId: string }
  part: string | undefined
  /** What follows once it is kept. */
  next?: string | undefined
  onSaved?: () => void
  onClose: () => void
}

/** Enters or changes an agreement (R46–R55). */
export function AgreementForm({ child, agreement, part, next, onSaved, onClose }: Props) {
  const { today = '' } = useToday()
  const settings = useDatedSettings()
  const isNew = 'holderId' in agreement
  const name = nl.common.name(child)
  const stored = useMemo(
    () =>
      'holderId' in agreement
        ? { record: newAgreement(child.id, agreement.holderId), version: undefined }
        : { record: agreement.record, version: agreement.version },
    [agreement, child.id],
  )
  const form = useRecordForm({
    kind: 'agreements',
    id: isNew ? `new for ${child.id} and ${agreement.holderId}` : agreement.id,
    title: text.draftTitle(name),
    stored,
    command: 'agreements.save',
    input: (given) => given,
    ...(onSaved && { onSaved }),
  })
  const cap = useDepositCap(form.at, settings, today)
  useFocusPart(part ?? 'first', form.isOpen)
  return (
    <RecordForm
      form={form}
      label={isNew ? text.newForm(name) : text.form(name, nl.common.name(agreement.host))}
      subject={`child:${child.id}`}
      reason={cap.isOver ? text.depositReason : undefined}
      beside={
        <>
          <Button onClick={onClose}>{nl.common.close}</Button>
          {next !== undefined && <span className="small ink-2">{next}</span>}
        </>
      }
    >
      <AgreementFields at={form.at} cap={cap} settings={settings} today={today} isNew={isNew} />
      <OverCapacityDialog
        refusal={form.refusal}
        isSaving={form.isSaving}
        onReason={(capacityReason) => form.save({ capacityReason })}
      />
    </RecordForm>
  )
}
