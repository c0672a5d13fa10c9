import type { RecoveryBridge, RecoverySituation } from '../../shared/contract/bridge.ts'
import type { BackupFile } from '../../shared/contract/port.ts'
import { backupList, momentOf } from './backup-list.ts'
import { button, element } from './elements.ts'
import { explanations, notRestored, words } from './texts.ts'

// Plain DOM: this page must come up when nothing else does, so it leans on none of the program's own parts.
const bridge = (window as unknown as { recovery: RecoveryBridge }).recovery
const page = document.querySelector('#recovery') as HTMLElement
const message = element('p', { class: 'message', role: 'status' })
const below = element('section')

function show({ reason, folder }: RecoverySituation): void {
  const { title, what, advice } = explanations[reason]
  const actions = element(
    'div',
    { class: 'actions' },
    button(words.retry, () => void attempt(bridge.retry()), 'primary'),
    button(words.chooseBackup, () => void listBackups()),
    button(words.openFolder, () => void openFolder()),
    button(words.saveLog, () => void saveLog()),
  )
  page.replaceChildren(
    element('h1', {}, title),
    element('p', {}, what),
    element('p', {}, advice),
    element('p', { class: 'folder' }, `${words.folder}: `, element('code', {}, folder)),
    actions,
    message,
    below,
  )
}

/** A retry or restore that works closes this window; what comes back is what is still wrong. */
async function attempt(outcome: Promise<RecoverySituation | null>, failed: string = words.stillWrong): Promise<void> {
  setBusy(true, words.working)
  const situation = await outcome
  if (!situation) return
  show(situation)
  setBusy(false, situation.notRestored ? notRestored[situation.notRestored] : failed)
}

async function listBackups(): Promise<void> {
  setBusy(true, words.reading)
  const backups = await bridge.listBackups()
  below.replaceChildren(backupList(backups, confirmRestore))
  setBusy(false, '')
}

function confirmRestore(backup: BackupFile): void {
  const answer = element('dialog', {})
  const restore = (): void => {
    answer.close()
    below.replaceChildren()
    void attempt(bridge.restore(backup.name), words.restoredInVain)
  }
  answer.append(
    element('h2', {}, words.confirm(momentOf(backup))),
    element('p', {}, words.confirmDetail),
    element(
      'div',
      { class: 'actions' },
      button(words.restore, restore, 'primary'),
      button(words.cancel, () => answer.close()),
    ),
  )
  answer.addEventListener('close', () => answer.remove())
  page.append(answer)
  answer.showModal()
}

async function openFolder(): Promise<void> {
  message.textContent = (await bridge.openFolder()) ? '' : words.folderFailed
}

async function saveLog(): Promise<void> {
  const path = await bridge.saveLog().catch(() => undefined)
  if (path !== null) message.textContent = path === undefined ? words.logFailed : words.logSaved(path)
}

function setBusy(isBusy: boolean, text: string): void {
  message.textContent = text
  page.setAttribute('aria-busy', String(isBusy))
  for (const control of page.querySelectorAll('button')) control.disabled = isBusy
}

void bridge.situation().then(show)
