import { shell } from 'electron'
import type { MailOpened } from '../../shared/contract/bridge.ts'
import { isPreparedMail, mailLink } from './mail-link.ts'

/** Opens a prepared e-mail in the system's mail program, as a draft; nothing but `mailto:` is ever opened. */
export async function openMail(mail: unknown): Promise<MailOpened> {
  if (!isPreparedMail(mail)) return 'failed'
  const link = mailLink(mail)
  if (link === undefined) return 'too-long'
  return shell.openExternal(link).then(
    () => 'opened',
    () => 'failed',
  )
}
