import { isSending, whenAllSent } from './typed-records.ts'

/**
 * Keeps the window open for the moment in which the last keys are on their way, and closes it then: the service takes nothing more
 * once the program ends. What cannot be stored keeps nobody from leaving.
 */
export function holdClosing(): () => void {
  const hold = (event: BeforeUnloadEvent): void => {
    if (!isSending()) return
    event.preventDefault()
    void whenAllSent().then(() => window.close())
  }
  window.addEventListener('beforeunload', hold)
  return () => window.removeEventListener('beforeunload', hold)
}
