import { useEffect, useRef } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { Button, PersonPicker } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'

type Props = { known: readonly { id: string }[]; onAdd: (childId: string) => void; onClose: () => void }

/** Puts a child on the sheet that comes here without an agreement: a substitution, or an extra day elsewhere than usual. */
export function AddChild({ known, onAdd, onClose }: Props) {
  const children = useQueryOf('children.list', {}).data ?? []
  const others = children.filter(({ id }) => !known.some((child) => child.id === id))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <div className="sheet-add" ref={box}>
      <PersonPicker
        label={text.addChild}
        description={text.addChildHint}
        people={others.map((child) => ({ id: child.id, label: nl.common.name(child) }))}
        value={undefined}
        onChange={(id) => id !== undefined && onAdd(id)}
      />
      <Button kind="quiet" onClick={onClose}>
        {nl.common.cancel}
      </Button>
    </div>
  )
}
