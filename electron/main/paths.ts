import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Where this installation keeps its data; everything a user must keep lies in `folder`. */
export type DataPaths = { folder: string; database: string; backups: string; logs: string }

/** Settles the data folder. Must run before the app is ready and before the single-instance lock, which lies in it. */
export function settleDataPaths(): DataPaths {
  const chosen = process.env['ONTHAAL_DATA']
  if (chosen) app.setPath('userData', resolve(chosen))
  const folder = app.getPath('userData')
  // Chromium's own caches apart, so that the folder a user opens or copies holds her data and nothing else.
  app.setPath('sessionData', join(folder, 'browser'))
  app.setAppLogsPath(join(folder, 'logs'))
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // The service reports a folder it cannot write in; the recovery window then says so.
  }
  return {
    folder,
    database: join(folder, 'onthaal.sqlite'),
    backups: join(folder, 'backups'),
    logs: join(folder, 'logs'),
  }
}
