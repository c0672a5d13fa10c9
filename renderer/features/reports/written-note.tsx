import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../api/index.ts'
import { Button, Note } from '../../components/index.ts'
import { formatClock } from '../../format/time.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { contentOf } from './model/form-content.ts'
import type { Report } from './report-types.ts'
import { useWrittenStore } from './written-store.ts'

const text = reports.written

/** What was written of the month, and how it goes to Opgroeien (R109); or that it no longer says what is so. */
export function WrittenNote({ report }: { report: Report }) {
  const written = useWrittenStore((store) => store.written[report.month])
  const [isCopied, setIsCopied] = useState(false)
  const [isMissing, setIsMissing] = useState(false)
  if (!written) return null
  const isStale = written.content !== contentOf(report)
  const copy = async () => {
    await navigator.clipboard.writeText(report.emailAddress)
    setIsCopied(true)
  }
  const open = async () => setIsMissing(!(await bridge().openFolder(written.folder)))
  return (
    <div className="report-note" role="status">
      <Note
        meaning={isStale ? 'attention' : 'ok'}
        fact={text.fact(written.count)}
        actions={
          <>
            <Button onClick={() => void open()}>{text.open}</Button>
            <Button
              icon={
                isCopied ? <Check className="icon-small" aria-hidden /> : <Copy className="icon-small" aria-hidden />
              }
              onClick={() => void copy()}
            >
              {isCopied ? text.copied : text.copy}
            </Button>
            {isMissing && <span className="small br">{text.missing}</span>}
          </>
        }
      >
        {text.where(written.folder, formatClock(written.at))}{' '}
        {isStale ? text.changed : text.mail(report.emailAddress, report.subject)}
      </Note>
    </div>
  )
}
