import { useEffect, useRef, useState } from 'react'

/**
 * A text that changes at once after a rest, and otherwise when it has stayed the same for so many milliseconds: a key that is
 * held down passes many, and what is asked for each would be thrown away.
 */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState(text)
  const changedAt = useRef(-Infinity)
  useEffect(() => {
    const isRested = performance.now() - changedAt.current > milliseconds
    changedAt.current = performance.now()
    const timer = setTimeout(() => setSettled(text), isRested ? 0 : milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return settled
}
