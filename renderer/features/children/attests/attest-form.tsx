import { useMemo } from 'react'
import { tariffKinds } from '../../../../shared/domain/billing/issued.ts'
import type { TariffRecord } from '../../../../shared/domain/exchange/document.ts'
import {
  CentsField,
  ChoiceField,
  DateField,
  FormSection,
  RecordForm,
  TextField,
  useDraftValue,
  useRecordForm,
  type Place,
} from '../../../components/form/index.ts'
import { Button, Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { FormPart, useFocusPart } from '../../families/form-part.tsx'
import type { ChildFile } from '../child-types.ts'
import { attestDraft } from './attest-draft.ts'
import { AttestEffect } from './attest-effect.tsx'
import { isOfAnotherBirthDate } from './kindcode-birth.ts'
import { useAttestEffect } from './use-attest-effect.ts'
import '../details/details.css'

const text = nl.children.attests
const kinds = tariffKinds.map((value) => ({ value, label: nl.timeline.tariffKinds[value] ?? value }))

type Props = {
  child: ChildFile
  /** The one that is changed, or for whom a new one is entered. */
  attest: ChildFile['tariffs'][number] | { holderId: string }
  onDone: () => void
}

/** Enters or changes an attest, with what it does to the others shown before it is kept (R21–R27, R33). */
export function AttestForm({ child, attest, onDone }: Props) {
  const stored = useMemo(() => attestDraft(child, attest), [child, attest])
  const id = 'holderId' in attest ? undefined : attest.id
  const holderId = 'holderId' in attest ? attest.holderId : attest.contractHolderId
  const holder = child.contractHolders.find((one) => one.id === holderId)
  const name = nl.common.name(child)
  const form = useRecordForm({
    kind: 'tariffs',
    id: id ?? `new for ${child.id} and ${holderId}`,
    title: text.draftTitle(name),
    stored,
    command: 'tariffs.save',
    input: (given) => ({ ...given, closesPrevious: true }),
    onSaved: onDone,
  })
  const effect = useAttestEffect(form.at, { childId: child.id, contractHolderId: holderId, exceptId: id })
  useFocusPart('first', form.isOpen)
  const isInTheWay = effect !== undefined && effect.overlaps.length > 0
  return (
    <RecordForm
      form={form}
      label={text.form(name, holder ? nl.common.name(holder) : '')}
      subject={`child:${child.id}`}
      reason={isInTheWay ? text.overlapsReason : undefined}
      beside={<Button onClick={onDone}>{nl.common.close}</Button>}
    >
      <AttestFields at={form.at} birthDate={child.birthDate} holder={holder ? nl.common.name(holder) : ''} />
      <FormSection title={text.effect} note={text.effectNote}>
        <div className="form-wide stack" role="status">
          <AttestEffect effect={effect} />
        </div>
      </FormSection>
    </RecordForm>
  )
}

type FieldsProps = { at: Place<TariffRecord>['at']; birthDate: string; holder: string }

function AttestFields({ at, birthDate, holder }: FieldsProps) {
  const [kindcode] = useDraftValue(at('kindcode'))
  return (
    <FormSection title={text.attestOf(holder)} note={text.attestNote}>
      <ChoiceField at={at('kind')} choices={kinds} isRequired />
      <FormPart name="first">
        <TextField at={at('kindcode')} hint={text.kindcodeHint} />
      </FormPart>
      <CentsField at={at('dayCents')} isRequired span={3} />
      {isOfAnotherBirthDate(kindcode, birthDate) && (
        <div className="form-wide" role="status">
          <Note meaning="attention" fact={text.kindcodeOther((kindcode ?? '').trim(), formatDay(birthDate))}>
            {text.kindcodeOtherDetail}
          </Note>
        </div>
      )}
      <DateField at={at('from')} isRequired />
      <DateField at={at('until')} />
    </FormSection>
  )
}
