import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { dialog, shell, type BrowserWindow } from 'electron'
import type { ChooseRequest } from '../../shared/contract/bridge.ts'
import { texts } from './texts-nl.ts'

const json = [{ name: texts.files.exchange, extensions: ['json'] }]
const visitFolders = [{ name: texts.files.visitFolder, extensions: ['onthaalmap'] }]

const kinds: readonly ChooseRequest['kind'][] = [
  'folder',
  'open-json',
  'save-json',
  'open-visit-folder',
  'save-visit-folder',
]

/** Lets the user choose a path in the system's own dialog; null when she cancels. */
export async function choosePath(window: BrowserWindow, request: ChooseRequest): Promise<string | null> {
  const { title, defaultPath } = request
  const common = { ...(title && { title }), ...(defaultPath && { defaultPath }) }
  const filters = request.kind.endsWith('visit-folder') ? visitFolders : json
  if (request.kind === 'save-json' || request.kind === 'save-visit-folder') {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { ...common, filters })
    return canceled || !filePath ? null : filePath
  }
  const choice = await dialog.showOpenDialog(
    window,
    request.kind === 'folder'
      ? { ...common, properties: ['openDirectory', 'createDirectory'] }
      : { ...common, properties: ['openFile'], filters },
  )
  return choice.canceled ? null : (choice.filePaths[0] ?? null)
}

/** What a choice of files offers: filled-in forms, or pictures; also those that will be refused with the reason, such as HEIC. */
const offered = {
  forms: [{ name: texts.files.forms, extensions: ['xlsx', 'csv', 'txt'] }],
  pictures: [{ name: texts.files.pictures, extensions: ['jpg', 'jpeg', 'png', 'webp', 'heic'] }],
}

/** Lets the user choose files of a kind, one or more; null when she cancels. */
export async function chooseFiles(
  window: BrowserWindow,
  kind: keyof typeof offered,
  title: string,
): Promise<string[] | null> {
  const filters = offered[kind]
  const choice = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile', 'multiSelections'] })
  return choice.canceled || choice.filePaths.length === 0 ? null : choice.filePaths
}

/** Whether a message is a request for a dialog that exists. */
export function isChooseRequest(value: unknown): value is ChooseRequest {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const isText = (key: string): boolean => {
    const field = (value as Record<string, unknown>)[key]
    return field === undefined || typeof field === 'string'
  }
  return kinds.some((kind) => kind === value.kind) && isText('title') && isText('defaultPath')
}

/** Shows an existing folder in the file manager; false for anything else, above all for a file, which would be started. */
export async function openFolder(path: unknown): Promise<boolean> {
  if (typeof path !== 'string' || !isAbsolute(path) || path.replace(/[\\/]+$/, '').endsWith('.app')) return false
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return isFolder && (await shell.openPath(path)) === ''
}
