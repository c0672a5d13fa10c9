import { copyFile } from 'node:fs/promises'
import { dialog, ipcMain, type BrowserWindow } from 'electron'
import type { RecoverySituation } from '../../shared/contract/bridge.ts'
import type { RecoveryRefusal, RecoveryRequest, StartFailure } from '../../shared/contract/port.ts'
import { openFolder } from './dialogs.ts'
import { isTrustedSender } from './guards.ts'
import { logFile, type Log } from './logging.ts'
import type { DataPaths } from './paths.ts'
import type { Relay } from './relay.ts'
import { texts } from './texts-nl.ts'

type RecoveryIpcOptions = {
  window(): BrowserWindow | undefined
  failure(): StartFailure | undefined
  startAgain(): boolean
  relay: Relay
  paths: DataPaths
  log: Log
}

/** Answers what the recovery window asks, after a look at who asks. */
export function answerRecovery({ window, failure, startAgain, relay, paths, log }: RecoveryIpcOptions): void {
  const handle = (channel: string, answer: (window: BrowserWindow, ...args: unknown[]) => unknown): void =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      const own = window()
      if (own && isTrustedSender(event.sender, event.senderFrame, own.webContents)) return answer(own, ...args)
      log.warn('refused a message from elsewhere', channel, event.senderFrame?.url)
      throw new Error('refused')
    })
  const situation = (): RecoverySituation => ({ reason: failure() ?? 'internal', folder: paths.folder })
  const attempt = async (request: RecoveryRequest): Promise<RecoverySituation | null> => {
    const reply = await relay.recover(request)
    log.info('recovery', request, reply)
    if (reply.ok) return null
    // Details are the service's; without them, it fell silent or went down half-way.
    const refusal = reply.error.details as RecoveryRefusal | undefined
    const notRestored = refusal ? refusal.notRestored : request.action === 'restore' ? 'no-answer' : undefined
    return { ...situation(), ...(notRestored && { notRestored }) }
  }

  handle('recovery:situation', situation)
  handle('recovery:retry', () => {
    startAgain() // when there is no process left to ask
    return attempt({ action: 'retry' })
  })
  handle('recovery:list', async () => {
    const reply = await relay.recover({ action: 'list' })
    return reply.ok ? reply.value : null
  })
  handle('recovery:restore', (_window, name) => attempt({ action: 'restore', name: String(name) }))
  handle('recovery:open-folder', () => openFolder(paths.folder))
  handle('recovery:save-log', async (own) => {
    const { canceled, filePath } = await dialog.showSaveDialog(own, { defaultPath: texts.files.log })
    if (canceled || !filePath) return null
    await copyFile(logFile(paths.logs), filePath)
    return filePath
  })
}
