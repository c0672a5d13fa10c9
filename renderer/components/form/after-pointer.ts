let isPressed = false

/**
 * Runs work now, or once the pointer that is pressed has been let go and clicked: what a field says when it is left may move the
 * button that somebody is just pressing.
 */
export function afterPointer(work: () => void): void {
  if (!isPressed) {
    work()
    return
  }
  globalThis.addEventListener('pointerup', () => setTimeout(work), { once: true, capture: true })
}

const press = (now: boolean) => () => {
  isPressed = now
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', press(true), { capture: true })
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, press(false), { capture: true })
}
