import { FolderOpen, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { bridge } from '../../../api/index.ts'
import { Button, Note, ProgressBlock, Section } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { documentsFolder } from '../model/documents-folder.ts'
import { useFolderStore } from '../stores/folder-store.ts'
import { useWriteDocuments } from '../use-write-documents.ts'
import { DocumentsFailure } from './documents-failure.tsx'

const texts = billing.send

/** The documents of the month: where they lie, their names, and making them again. */
export function DocumentsSection({ month }: { month: string }) {
  const written = useFolderStore((store) => store.written[month])
  const { writeElsewhere, isRunning, error, progress } = useWriteDocuments(month)
  const [isGone, setIsGone] = useState(false)
  const again = async () => {
    setIsGone(false)
    await writeElsewhere()
  }
  const open = async () => {
    if (written) setIsGone(!(await bridge().openFolder(documentsFolder(written))))
  }
  return (
    <Section title={texts.documents}>
      <div className="documents">
        {written ? (
          <p className="documents-folder">{documentsFolder(written)}</p>
        ) : (
          <p className="ink-2">{texts.folderUnknown}</p>
        )}
        {isRunning ? (
          <ProgressBlock
            label={billing.issue.progress.documents}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
        ) : (
          <div className="row">
            {written && (
              <Button
                kind="primary"
                icon={<FolderOpen className="icon-small" aria-hidden />}
                onClick={() => void open()}
              >
                {texts.openFolder}
              </Button>
            )}
            <Button
              title={texts.againText}
              icon={<RefreshCw className="icon-small" aria-hidden />}
              onClick={() => void again()}
            >
              {texts.again}
            </Button>
          </div>
        )}
        {isGone && written && (
          <Note meaning="attention" isAlert>
            {texts.folderGone(documentsFolder(written))}
          </Note>
        )}
        {error && <DocumentsFailure error={error} onRetry={() => void again()} />}
      </div>
    </Section>
  )
}
