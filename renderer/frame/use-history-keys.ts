import { useHotkeys } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

const backButton = 3
const forwardButton = 4

/** Back and forward as in a browser: Alt with an arrow, and the side buttons of a mouse. The window itself has neither. */
export function useHistoryKeys(): void {
  const { history } = useRouter()
  // Also from within a field: Alt with an arrow means nothing else there.
  useHotkeys(
    [
      ['alt+ArrowLeft', () => history.back()],
      ['alt+ArrowRight', () => history.forward()],
    ],
    [],
  )
  useEffect(() => {
    const onMouseUp = ({ button }: MouseEvent) => {
      if (button === backButton) history.back()
      if (button === forwardButton) history.forward()
    }
    window.addEventListener('mouseup', onMouseUp)
    return () => window.removeEventListener('mouseup', onMouseUp)
  }, [history])
}
