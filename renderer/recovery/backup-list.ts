import type { BackupFile } from '../../shared/contract/port.ts'
import { button, element } from './elements.ts'
import { words } from './texts.ts'

const moment = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeStyle: 'short' })
const megabytes = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** A backup's moment, in the words of the list. */
export const momentOf = (backup: BackupFile): string => moment.format(new Date(backup.createdAt))

/** A table of backups, newest first; only sound ones can be restored. */
export function backupList(backups: BackupFile[] | null, onRestore: (backup: BackupFile) => void): HTMLElement {
  if (!backups) return element('p', { role: 'alert' }, words.noList)
  if (backups.length === 0) return element('p', {}, words.noBackups)
  const head = [words.date, words.size, words.state, ''].map((name) => element('th', { scope: 'col' }, name))
  const rows = backups
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .map((backup) => row(backup, onRestore))
  return element(
    'table',
    {},
    element('caption', {}, words.backups),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  )
}

function row(backup: BackupFile, onRestore: (backup: BackupFile) => void): HTMLElement {
  const state = element(
    'span',
    { class: backup.sound ? 'sound' : 'unsound' },
    backup.sound ? words.sound : words.unsound,
  )
  const restore = button(words.restore, () => onRestore(backup))
  restore.setAttribute('aria-label', `${words.restore}: ${momentOf(backup)}`)
  return element(
    'tr',
    {},
    element('td', {}, momentOf(backup)),
    element('td', { class: 'number' }, `${megabytes.format(backup.bytes / 1_000_000)} MB`),
    element('td', {}, state),
    element('td', { class: 'action' }, ...(backup.sound ? [restore] : [])),
  )
}
