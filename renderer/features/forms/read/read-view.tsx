import { useQueryClient } from '@tanstack/react-query'
import { FileUp, FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { bridge, useQueryOf } from '../../../api/index.ts'
import { Button, EmptyState, ErrorState, LoadingRows } from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import { useFormsStore } from '../forms-store.ts'
import { PreviewView } from './preview-view.tsx'

const text = forms.read

/** Inlezen: choose filled-in forms, look at what they would change, and only then save. */
export function ReadView({ parts }: { parts: ReactNode }) {
  const { files, choices, round, open } = useFormsStore()
  const queries = useQueryClient()
  const settled = files.flatMap((path) => choices[path] ?? [])
  const { data, error, refetch, isFetching } = useQueryOf(
    'attendanceForms.preview',
    { files: [...files], choices: settled },
    { enabled: files.length > 0, keepPrevious: true },
  )
  const choose = async () => {
    const chosen = await bridge().chooseForms(text.chooseTitle)
    if (!chosen) return
    open(chosen)
    // Files change without the service knowing: what was read of them before is not believed again.
    await queries.invalidateQueries({ queryKey: ['attendanceForms.preview'] })
  }
  const chooseButton = (
    <Button
      {...(files.length === 0 && { kind: 'primary' as const })}
      icon={<FolderOpen className="icon-small" aria-hidden />}
      onClick={() => void choose()}
    >
      {files.length === 0 ? text.choose : text.more}
    </Button>
  )
  if (files.length > 0 && data && !error) {
    return (
      <PreviewView
        key={round}
        parts={parts}
        choose={chooseButton}
        preview={data}
        isReading={isFetching}
        onAgain={() => void refetch()}
      />
    )
  }
  return (
    <>
      <div className="page-toolbar">
        {parts}
        <span className="spacer" />
        {files.length > 0 && chooseButton}
      </div>
      {files.length === 0 ? (
        <EmptyState icon={FileUp} title={text.empty} actions={chooseButton}>
          {text.emptyDetail}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={18} hasHead />
      )}
    </>
  )
}
