import type { WindowBridge } from '../../shared/contract/bridge.ts'

declare global {
  interface Window {
    onthaal: WindowBridge
  }
}

/** The preload's bridge. Read at every use, so that a test can put its own in the window. */
export function bridge(): WindowBridge {
  return window.onthaal
}
