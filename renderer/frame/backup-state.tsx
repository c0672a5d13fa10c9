import { Link } from '@tanstack/react-router'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useQueryOf } from '../api/use-query-of.ts'
import { useToday } from '../api/use-today.ts'
import { formatMoment } from '../format/time.ts'
import { nl } from '../i18n/nl.ts'

/** When the last backup was made, at the right of every top bar; leads to the backups. */
export function BackupState() {
  const status = useQueryOf('service.status', {}).data
  const { year } = useToday()
  if (!status) return null
  const { lastBackupAt } = status
  const Icon = lastBackupAt === undefined ? ShieldAlert : ShieldCheck
  return (
    <Link to="/instellingen" search={{ tab: 'back-ups' }} className="top-backup">
      <Icon className="icon-small" aria-hidden />
      {lastBackupAt === undefined ? nl.frame.noBackup : nl.frame.backup(formatMoment(lastBackupAt, year))}
    </Link>
  )
}
