import { app, session, type WebContents, type WebFrameMain } from 'electron'
import { developmentOriginOf } from './development-origin.ts'
import type { Log } from './logging.ts'
import { pageOrigin } from './resolve-page-file.ts'

const developmentOrigin = developmentOriginOf(process.env['ELECTRON_RENDERER_URL'], app.isPackaged)

/** Where the pages come from. */
export const servedOrigin = developmentOrigin ?? pageOrigin

/** Whether a message comes from the top frame of one of our own pages, in the window it should come from. */
export function isTrustedSender(
  sender: WebContents,
  frame: WebFrameMain | null,
  expected: WebContents | undefined,
): boolean {
  return sender === expected && frame !== null && frame === sender.mainFrame && frame.origin === servedOrigin
}

/** Keeps every window on its own page: no navigation, no new windows, no webviews, no permissions, no network. */
export function guardWindows(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('refused to open a window', url)
      return { action: 'deny' }
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    for (const name of ['will-navigate', 'will-redirect'] as const) {
      contents.on(name as 'will-navigate', (event) => {
        if (developmentOrigin && new URL(event.url).origin === developmentOrigin) return // hot reload
        log.warn('refused to navigate', event.url)
        event.preventDefault()
      })
    }
  })
}

/** Denies every permission but writing text to the clipboard, and every request that leaves the program. */
export function guardSession(): void {
  const isAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write'
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => callback(isAllowed(permission)))
  defaultSession.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  defaultSession.setDevicePermissionHandler(() => false)
  if (developmentOrigin) return
  const filter = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] }
  defaultSession.webRequest.onBeforeRequest(filter, (_details, callback) => callback({ cancel: true }))
}
