import { useState } from 'react'
import { isUnfinished, type TextFault } from '../../format/plan-text/text-fault.ts'

/** Whether a fault is shown: at once, but not while it may still go away by typing on, unless a save was tried. */
export function useShownFault(text: string, fault: TextFault | undefined, isTried: boolean) {
  const [isInside, setIsInside] = useState(false)
  return {
    isShown: fault !== undefined && (isTried || !(isInside && isUnfinished(text, fault))),
    onFocus: () => setIsInside(true),
    onBlur: () => setIsInside(false),
  }
}
