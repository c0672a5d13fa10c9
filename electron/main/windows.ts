import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron'
import { servedOrigin } from './guards.ts'
import { logTroubleIn, type Log } from './logging.ts'

type Page = 'index' | 'recovery'

/** Opens the program's window. */
export function openMainWindow(log: Log): BrowserWindow {
  return openWindow('index', { width: 1280, height: 800, minWidth: 1024, minHeight: 640 }, log)
}

/** Opens the small window that stands in for the program when its data cannot be opened. */
export function openRecoveryWindow(log: Log): BrowserWindow {
  return openWindow('recovery', { width: 640, height: 620, minWidth: 480, minHeight: 420 }, log)
}

/** Puts a window in front, also when it was minimised. */
export function bringToFront(window: BrowserWindow | undefined): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

function openWindow(page: Page, size: BrowserWindowConstructorOptions, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    title: 'Onthaal',
    useContentSize: true,
    show: false, // until there is something to see: no white flash
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181b' : '#ffffff',
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', `${page}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false, // Chromium would fetch its dictionaries from the network
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
    log.info(`window shown: ${page}`) // what the check of the packed program waits for
  })
  logTroubleIn(window.webContents, log)
  void window.loadURL(`${servedOrigin}/${page === 'index' ? '' : 'recovery.html'}`)
  return window
}
