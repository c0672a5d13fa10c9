import { Button, Note, ProgressBlock } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import type { Overview } from '../model/billing-types.ts'
import { undocumentedRuns } from '../model/steps.ts'
import { DocumentsFailure } from '../send/documents-failure.tsx'
import { useWriteDocuments } from '../use-write-documents.ts'

/** Issued, but its documents lie nowhere: said until they are made. */
export function UndocumentedNote({ overview }: { overview: Overview }) {
  const { write, writeElsewhere, isRunning, error, progress } = useWriteDocuments(overview.month)
  const texts = billing.issue
  if (undocumentedRuns(overview).length === 0) return null
  if (isRunning)
    return <ProgressBlock label={texts.progress.documents} done={progress?.done ?? 0} total={progress?.total ?? 0} />
  return (
    <>
      <Note
        meaning="attention"
        isAlert
        fact={texts.undocumented.fact}
        actions={<Button onClick={() => void write()}>{texts.undocumented.make}</Button>}
      >
        {texts.undocumented.text}
      </Note>
      {error && <DocumentsFailure error={error} onRetry={() => void writeElsewhere()} />}
    </>
  )
}
