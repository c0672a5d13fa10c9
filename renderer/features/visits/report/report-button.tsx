import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { VisitPhoto } from '../../../../shared/domain/exchange/visits.ts'
import { Button } from '../../../components/index.ts'
import { visitReportWords as text } from '../../../i18n/nl/visits/report.ts'
import { ReportDialog } from './report-dialog.tsx'

type Props = { visitId: string; photos: readonly VisitPhoto[]; here: readonly string[] }

/** Makes the report of a visit for the host, of the parts that are chosen. */
export function ReportButton(props: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button icon={<FileText className="icon-small" aria-hidden />} onClick={() => setIsOpen(true)}>
        {text.action}
      </Button>
      <ReportDialog {...props} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  )
}
