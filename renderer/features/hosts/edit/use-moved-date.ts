import { useRef } from 'react'
import { useDraftValue } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'

/**
 * Tells when a date was changed and its field is left, with the date it had when the field was entered: for what follows from
 * it elsewhere in the form. Goes on an element around the field.
 */
export function useMovedDate(at: Place<string>, onMoved: (now: string, former: string | undefined) => void) {
  const [date] = useDraftValue(at)
  const former = useRef<string>(undefined)
  return {
    onFocus: () => {
      former.current = date
    },
    onBlur: () => {
      if (date !== undefined && date !== former.current) onMoved(date, former.current)
      former.current = date
    },
  }
}
