import { ipcMain, type BrowserWindow } from 'electron'
import type { WindowEvent } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/errors.ts'
import { chooseFiles, choosePath, isChooseRequest, openFolder } from './dialogs.ts'
import { isTrustedSender } from './guards.ts'
import type { Log } from './logging.ts'
import { openMail } from './open-mail.ts'
import type { Relay } from './relay.ts'

type WindowIpcOptions = {
  window(): BrowserWindow | undefined
  relay: Relay
  isProcedure(name: string): boolean
  log: Log
}

/** Answers what the program's window asks, after a look at who asks. */
export function answerWindow({ window, relay, isProcedure, log }: WindowIpcOptions): void {
  const handle = (channel: string, refusal: unknown, answer: (window: BrowserWindow, ...args: unknown[]) => unknown) =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      const own = window()
      if (own && isTrustedSender(event.sender, event.senderFrame, own.webContents)) return answer(own, ...args)
      log.warn('refused a message from elsewhere', channel, event.senderFrame?.url)
      return refusal
    })
  handle('onthaal:call', invalid('invalid-input'), (_window, procedure, input) =>
    typeof procedure === 'string' && isProcedure(procedure)
      ? relay.call(procedure, input)
      : invalid('unknown-procedure'),
  )
  handle('onthaal:choose', null, (own, request) => (isChooseRequest(request) ? choosePath(own, request) : null))
  for (const kind of ['forms', 'pictures'] as const)
    handle(`onthaal:choose-${kind}`, null, (own, title) =>
      typeof title === 'string' ? chooseFiles(own, kind, title) : null,
    )
  handle('onthaal:open-folder', false, (_window, path) => openFolder(path))
  handle('onthaal:open-mail', 'failed', (_window, mail) => openMail(mail))
}

/** Tells the window what happened without being asked. */
export function tellWindow(window: BrowserWindow | undefined, event: WindowEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send('onthaal:event', event)
}

const invalid = (reason: string): Reply => ({ ok: false, error: { code: 'validation', reason } })
