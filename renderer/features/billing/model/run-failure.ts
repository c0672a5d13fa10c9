import type { RunReason } from '../../../i18n/nl/billing/failures.ts'

/** What a failed run leaves behind: nothing changed, nobody knows yet but never half, or issued without its documents. */
type Aftermath = 'unchanged' | 'all-or-nothing' | 'issued'
/** What can be done about it. */
export type Remedy = 'retry' | 'other-folder' | 'questions' | 'documents'

const folderReasons: readonly RunReason[] = ['documents-failed', 'disk-full', 'folder-read-only', 'folder-missing']
const questionReasons: readonly RunReason[] = ['open-problems', 'reason-missing']
const unsureReasons: readonly RunReason[] = ['service-down', 'deadline', 'internal']

/** What is certain after a run failed for a reason. An answer that was lost may have been a success. */
export function aftermathOf(reason: RunReason): Aftermath {
  if (reason === 'issued-without-documents') return 'issued'
  return unsureReasons.includes(reason) ? 'all-or-nothing' : 'unchanged'
}

/** The buttons a failure gets, the most useful one first. */
export function remediesFor(reason: RunReason): Remedy[] {
  if (reason === 'issued-without-documents') return ['documents']
  if (folderReasons.includes(reason)) return ['other-folder', 'retry']
  if (questionReasons.includes(reason)) return ['questions']
  return reason === 'nothing-to-bill' ? [] : ['retry']
}
