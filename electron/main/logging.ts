import { join } from 'node:path'
import type { WebContents } from 'electron'
import log from 'electron-log/main.js'
import { redacted } from './redact.ts'

/** Writes a line to the log file (and the terminal while developing). */
export type Log = { info(...parts: unknown[]): void; warn(...parts: unknown[]): void; error(...parts: unknown[]): void }

const maxBytes = 5 * 1024 * 1024

/** Names the log file of a logs folder. */
export const logFile = (folder: string): string => join(folder, 'onthaal.log')

/** Starts logging to `folder`, with uncaught errors of the main process in it. */
export function startLogging(folder: string): Log {
  log.transports.file.resolvePathFn = () => logFile(folder)
  log.transports.file.maxSize = maxBytes // one older file is kept beside it
  log.transports.file.level = 'info'
  log.transports.console.level = process.env['ONTHAAL_QUIET'] ? false : 'info'
  log.transports.ipc.level = false
  log.hooks.push((message) => ({ ...message, data: message.data.map(redacted) })) // all that is logged passes here
  log.errorHandler.startCatching({ showDialog: false })
  return log
}

/** Logs what goes wrong inside a page, which nobody else would see. */
export function logTroubleIn(contents: WebContents, { error }: Log): void {
  contents.on('preload-error', (_event, path, reason) => error('preload', path, reason))
  contents.on('did-fail-load', (_event, code, reason, url) => error('page did not load', code, reason, url))
  contents.on('render-process-gone', (_event, { reason, exitCode }) => error('page process gone', reason, exitCode))
  contents.on('unresponsive', () => error('page does not respond'))
}
