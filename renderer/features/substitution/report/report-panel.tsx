import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useQueryOf } from '../../../api/index.ts'
import { ErrorState, LoadingRows, RecordForm, useDraftValue, useRecordForm } from '../../../components/index.ts'
import { yearOfIso } from '../../../format/date.ts'
import { localNow } from '../../../format/time.ts'
import { report as text } from '../../../i18n/nl/substitution/report.ts'
import { ClosureConflicts } from '../../closures/closure-conflicts.tsx'
import type { ClosableHost } from '../../closures/closure-types.ts'
import { sayKept } from '../say-kept.ts'
import { newAbsence } from '../substitution-search.ts'
import { newAbsenceRecord } from '../model/new-absence.ts'
import { ReportFields } from './report-fields.tsx'
import '../../closures/closures.css'
import './report.css'

type Props = { today: string; onSaved: (id: string) => void }

/** Reporting an absence: a closure of one host, with who reported it and when (R75). */
export function ReportPanel({ today, onSaved }: Props) {
  const { data, error, refetch } = useQueryOf('closures.list', { year: yearOfIso(today) })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={8} />
  return <ReportForm today={today} hosts={data.hosts} onSaved={onSaved} />
}

function ReportForm({ today, hosts, onSaved }: Props & { hosts: readonly ClosableHost[] }) {
  const panel = useRef<HTMLDivElement>(null)
  // What it begins with is settled when it is opened.
  const [stored] = useState(() => ({ record: newAbsenceRecord(today, localNow()), version: undefined }))
  const form = useRecordForm({
    kind: 'closures',
    id: `absence-${newAbsence}`,
    title: text.title,
    stored,
    command: 'closures.save',
    input: (given) => given,
    onSaved: ({ id }) => {
      sayKept(text.kept)
      onSaved(id)
    },
  })
  const [hostId] = useDraftValue<string | null>(form.at('hostId'))
  const [from] = useDraftValue(form.at('from'))
  const [until] = useDraftValue(form.at('until'))
  const begin = useEffectEvent(() => panel.current?.querySelector<HTMLElement>('[data-who] input')?.focus())
  useEffect(() => {
    if (form.isOpen) begin()
  }, [form.isOpen])
  const isKnown = hostId !== undefined && from !== undefined && until !== undefined
  return (
    <div className="closure-panel report-panel" ref={panel}>
      <RecordForm form={form} label={text.title}>
        <ReportFields form={form} hosts={hosts} />
        {form.refusal && <ErrorState error={form.refusal} isInline />}
        <ClosureConflicts
          dates={isKnown ? { hostId, from, until } : undefined}
          exceptId={undefined}
          hosts={hosts}
          year={yearOfIso(today)}
        />
      </RecordForm>
    </div>
  )
}
