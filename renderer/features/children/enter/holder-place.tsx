import { UserPlus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ContractHolder } from '../../../../shared/domain/exchange/document.ts'
import { useQueryOf } from '../../../api/index.ts'
import { FormSection, PersonPicker, type Place } from '../../../components/form/index.ts'
import { useDraftStore } from '../../../components/form/draft-store.ts'
import { FieldError, spanStyle } from '../../../components/form/use-field.tsx'
import { Button } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { HolderFields } from '../../families/holder-fields.tsx'
import { holderPeople } from '../../families/holder-people.ts'
import { knownHolders, useHolderSlots } from './holder-slots.ts'

const text = nl.children.enter

type Props = {
  index: number
  form: { key: string; at: Place<ContractHolder>['at']; isOpen: boolean }
  isMissing: boolean
}

/** A contract holder of a new child: somebody known, found by a few letters, or somebody new, entered here. */
export function HolderPlace({ index, form, isMissing }: Props) {
  const { slots, put, removeSecond } = useHolderSlots()
  const slot = slots[index]
  const holders = useQueryOf('contractHolders.list', {}).data ?? []
  const taken = knownHolders(slots.filter((_, at) => at !== index))
  const entering = useRef<HTMLDivElement>(null)
  const isEntering = slot?.kind === 'new' && form.isOpen
  const wasEntering = useRef(isEntering)
  useEffect(() => {
    // Only when somebody just chose to enter a new one: coming back to the page begins at the top.
    if (isEntering && !wasEntering.current) entering.current?.querySelector('input')?.focus()
    wasEntering.current = isEntering
  }, [isEntering])
  if (!slot) return null
  // What was typed of somebody who is not entered after all is nobody's draft.
  const forget = (then: () => void) => {
    then()
    useDraftStore.getState().drop(form.key)
  }
  const title = index === 0 ? nl.families.pick : nl.families.second
  const remove = index > 0 && (
    <Button kind="quiet" icon={<X className="icon-small" aria-hidden />} onClick={() => forget(removeSecond)}>
      {text.removeSecond}
    </Button>
  )
  if (isEntering)
    return (
      <div ref={entering}>
        <HolderFields at={form.at} title={index === 0 ? nl.families.new : nl.families.second} />
        <div className="enter-acts">
          <Button onClick={() => forget(() => put(index, { kind: 'open' }))}>{text.chooseOther}</Button>
          {remove}
        </div>
      </div>
    )
  return (
    <FormSection title={title} note={index === 0 ? text.holderNote : text.secondNote}>
      <PersonPicker
        label={title}
        style={spanStyle(6)}
        people={holderPeople(holders, taken)}
        newLabel={nl.families.new}
        onNew={(typed) => put(index, { kind: 'new', typed })}
        value={slot.kind === 'known' ? slot.id : undefined}
        onChange={(id) => put(index, id === undefined ? { kind: 'open' } : { kind: 'known', id })}
        required={index === 0}
        error={isMissing && slot.kind === 'open' && <FieldError>{text.holderMissing}</FieldError>}
      />
      <div className="form-wide enter-acts-inside">
        <Button
          icon={<UserPlus className="icon-small" aria-hidden />}
          onClick={() => put(index, { kind: 'new', typed: '' })}
        >
          {nl.families.new}
        </Button>
        {remove}
      </div>
    </FormSection>
  )
}
