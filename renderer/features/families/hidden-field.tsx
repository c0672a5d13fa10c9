import { Input } from '@mantine/core'
import { Eye } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../components/index.ts'
import { TextField } from '../../components/form/index.ts'
import { useDraftStore } from '../../components/form/draft-store.ts'
import { valueAt } from '../../components/form/model/path.ts'
import { spanStyle, type FieldProps } from '../../components/form/use-field.tsx'
import { fieldLabel } from '../../components/form/words/field-label.ts'
import { nl } from '../../i18n/nl.ts'
import './families.css'

const text = nl.families.hidden

/** A text that stays off the screen until somebody asks for it; an empty one has nothing to hide and can be typed at once. */
export function HiddenField({ span = 4, ...props }: FieldProps<string>) {
  const { at } = props
  const isFilled = useDraftStore((store) => valueAt(store.entries[at.form]?.form.draft, at.path) !== undefined)
  const [isHidden, setIsHidden] = useState(isFilled)
  const field = useRef<HTMLDivElement>(null)
  const wasHidden = useRef(isHidden)
  useEffect(() => {
    if (wasHidden.current && !isHidden) field.current?.querySelector('input')?.focus()
    wasHidden.current = isHidden
  }, [isHidden])
  const label = props.label ?? fieldLabel(at.path)
  if (!isHidden)
    return (
      <div ref={field} style={spanStyle(span)}>
        <TextField {...props} />
      </div>
    )
  return (
    <Input.Wrapper label={label} labelElement="div" style={spanStyle(span)}>
      <div className="hidden-field">
        <span aria-hidden>{text.dots}</span>
        <Button
          kind="quiet"
          icon={<Eye className="icon-small" aria-hidden />}
          aria-label={text.showOf(label)}
          onClick={() => setIsHidden(false)}
        >
          {text.show}
        </Button>
      </div>
    </Input.Wrapper>
  )
}
