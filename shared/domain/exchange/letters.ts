export const sendingWays = ['post', 'registered', 'email', 'hand'] as const

/**
 * A letter or document that was written from a template, as it was written; it is never changed. `file` is its path below the folder
 * of documents, with `/` between. Noted afterwards: when and how it was sent, and when it came back signed.
 */
export type Letter = {
  id: string
  /** The template's name. */
  template: string
  title: string
  contractHolderId?: string
  childId?: string
  hostId?: string
  requestId?: string
  agreementId?: string
  /** A local moment, `2026-11-22T10:05`. */
  writtenAt: string
  by: string
  file: string
  text: string
  sentOn?: string
  sentBy?: (typeof sendingWays)[number]
  returnedOn?: string
  note?: string
}

/** A version of the huishoudelijk reglement (R54): from when it holds, and whether it is to the families' detriment. */
export type Regulation = { version: string; from: string; isDetrimental?: boolean; note?: string }
