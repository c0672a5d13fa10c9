import type { Reply } from './errors.ts'
import type { ServiceEvent } from './events.ts'
import type { BackupFile, RestoreFailure, StartFailure } from './port.ts'

/** What reaches the window without being asked for; `service` is main's own, about the service process. */
export type WindowEvent = ServiceEvent | { name: 'service'; state: 'down' | 'ready' }

/** A native file dialog, in the shapes the program needs; `visit-folder` is a bezoekmap. */
export type ChooseRequest = {
  kind: 'folder' | 'open-json' | 'save-json' | 'open-visit-folder' | 'save-visit-folder'
  title?: string
  defaultPath?: string
}

/** An e-mail to open as a draft: one address, a subject, plain text. */
export type PreparedMail = { to: string; subject: string; body: string }

/** What became of it: `too-long` for a link, `failed` without a mail program or with an address that is none. */
export type MailOpened = 'opened' | 'too-long' | 'failed'

/** `window.onthaal`: everything the window can do outside its own page. */
export type WindowBridge = {
  /** Calls a procedure of the contract; never throws. */
  call(procedure: string, input: unknown): Promise<Reply>
  /** Listens to one kind of event; gives back the function that stops it. */
  on<Name extends WindowEvent['name']>(
    name: Name,
    listener: (event: Extract<WindowEvent, { name: Name }>) => void,
  ): () => void
  /** Lets the user choose a path; null when the dialog was cancelled. */
  choose(request: ChooseRequest): Promise<string | null>
  /** Lets the user choose filled-in forms, one or more; null when the dialog was cancelled. */
  chooseForms(title: string): Promise<string[] | null>
  /** Lets the user choose pictures, one or more; null when the dialog was cancelled. */
  choosePictures(title: string): Promise<string[] | null>
  /** Where a file lies that was dropped on the window; `` for what is no file of this computer. */
  pathOf(file: File): string
  /** Shows an existing folder in the system's file manager; false when there is no such folder. */
  openFolder(path: string): Promise<boolean>
  /** Opens an e-mail as a draft in the system's mail program. */
  openMail(mail: PreparedMail): Promise<MailOpened>
}

/** Why the recovery window is open, and where the data is; after a restore that failed, why. */
export type RecoverySituation = { reason: StartFailure; folder: string; notRestored?: RestoreFailure }

/** `window.recovery`: what the recovery window can do. A retry or restore that works closes the window. */
export type RecoveryBridge = {
  situation(): Promise<RecoverySituation>
  retry(): Promise<RecoverySituation | null>
  listBackups(): Promise<BackupFile[] | null>
  restore(name: string): Promise<RecoverySituation | null>
  openFolder(): Promise<boolean>
  saveLog(): Promise<string | null>
}
