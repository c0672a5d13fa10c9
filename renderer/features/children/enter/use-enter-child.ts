import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { useRecordForm } from '../../../components/form/index.ts'
import type { Draft } from '../../../components/form/model/draft.ts'
import { nl } from '../../../i18n/nl.ts'
import { newHolder } from '../../families/new-holder.ts'
import { knownHolders, nextStep, useHolderSlots } from './holder-slots.ts'
import { tryForms } from './try-forms.ts'

// Outside the page: what is known beforehand is the same at every render. The service gives the real id.
const begin: { record: Draft<Child>; version: undefined } = { record: { id: 'new' }, version: undefined }

/**
 * Entering a child with its contract holders. Each is a record of its own: once all forms are in order, the new contract holders
 * are kept first and become known ones, then the child. Whatever goes wrong on the way leaves a page that goes on from there.
 */
export function useEnterChild() {
  const navigate = useNavigate()
  const [isHolderMissing, setIsHolderMissing] = useState(false)
  const first = useNewHolder(0, () => goOn())
  const second = useNewHolder(1, () => goOn())
  const child = useRecordForm({
    kind: 'children',
    id: 'new',
    title: nl.children.add,
    stored: begin,
    command: 'children.save',
    input: (given) => given,
    onSaved: ({ id }) => {
      const { slots, clear } = useHolderSlots.getState()
      void navigate({
        to: '/kinderen/$childId',
        params: { childId: id },
        search: { tab: 'overeenkomsten', nieuw: knownHolders(slots) },
        replace: true,
      })
      clear()
    },
  })
  const holders = [first, second] as const

  function goOn(): void {
    const step = nextStep(useHolderSlots.getState().slots)
    if (step.kind === 'holder') holders[step.index]?.save()
    if (step.kind === 'child') child.save()
  }

  const save = (): void => {
    const isInOrder = tryForms([child.key, first.key, second.key])
    const isMissing = nextStep(useHolderSlots.getState().slots).kind === 'missing'
    setIsHolderMissing(isMissing)
    if (isInOrder && !isMissing) goOn()
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus())
  }
  const isSaving = child.isSaving || first.isSaving || second.isSaving
  return { child: { ...child, isSaving, save }, holders, isHolderMissing }
}

/** The form of a contract holder who is entered with the child; not open while the place is for somebody else. */
function useNewHolder(index: number, onKept: () => void) {
  const slot = useHolderSlots(({ slots }) => slots[index])
  const stored = useMemo(
    () => (slot?.kind === 'new' ? { record: newHolder(slot.typed), version: undefined } : undefined),
    [slot],
  )
  return useRecordForm({
    kind: 'contractHolders',
    id: `new ${index}`,
    title: nl.families.new,
    stored,
    command: 'contractHolders.save',
    input: (given) => given,
    onSaved: ({ id }) => {
      useHolderSlots.getState().put(index, { kind: 'known', id })
      onKept()
    },
  })
}
