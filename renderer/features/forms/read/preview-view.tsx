import { CircleCheck, ListFilter } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import {
  Button,
  DataTable,
  EmptyState,
  ErrorState,
  FilterChips,
  Note,
  ReasonDialog,
  Split,
} from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import type { FormsPreview } from '../form-types.ts'
import { FileEvidence } from './file-evidence.tsx'
import { previewColumns } from './preview-columns.tsx'
import { firstFilter, previewCounts, previewItems, type PreviewRow, type RowFilter } from './preview-items.ts'
import { FaultEvidence, RowEvidence } from './row-evidence.tsx'
import { useNextFault } from './use-next-fault.ts'
import { useImportForms } from './use-import-forms.ts'

const text = forms.read

type Props = { parts: ReactNode; choose: ReactNode; preview: FormsPreview; isReading: boolean; onAgain: () => void }

/** What forms would change, row by row; the button saves exactly what is shown. */
export function PreviewView({ parts, choose, preview, isReading, onAgain }: Props) {
  const [chosenFilter, setFilter] = useState<RowFilter>()
  const [selected, setSelected] = useState<string>()
  const { save, saveWith, isAsking, stopAsking, saved, command } = useImportForms(preview)
  const counts = previewCounts(preview)
  const filter = chosenFilter ?? firstFilter(preview)
  const items = useMemo(() => previewItems(preview, filter), [preview, filter])
  const columns = useMemo(() => previewColumns(preview), [preview])
  // What was settled is gone from the list: the next one that needs somebody comes in its place.
  const current = items.find(({ id }) => id === selected) ?? items.find(({ row }) => row.kind === 'fault') ?? items[0]
  const { panel, list, enter, noteCorrected } = useNextFault(isReading)
  const reason = isReading
    ? text.reading
    : counts.unread > 0
      ? text.unreadFirst(counts.unread)
      : counts.fault > 0
        ? text.openFirst(counts.fault)
        : preview.days === 0
          ? text.nothingToSave
          : undefined
  const chips = [
    { key: 'fault' as const, label: text.filters.fault(counts.fault + counts.unread) },
    { key: 'changed' as const, label: text.filters.changed(counts.changed) },
    { key: 'new' as const, label: text.filters.new(counts.new) },
    { key: 'same' as const, label: text.filters.same(counts.same) },
    { key: 'all' as const, label: text.filters.all },
  ]
  const isNothing = preview.days === 0 && counts.fault + counts.unread === 0
  return (
    <>
      <div className="page-toolbar">
        {parts}
        <span className="spacer" />
        {choose}
        <Button kind="primary" onClick={() => void save()} isBusy={command.isRunning} reason={reason}>
          {text.save(preview.days)}
        </Button>
      </div>
      {(saved !== undefined || command.failure || isNothing || preview.isShortened) && (
        <div className="form-notes">
          {saved !== undefined && saved > 0 && (
            <Note meaning="ok" fact={text.saved(saved)}>
              {text.savedDetail}
            </Note>
          )}
          {isNothing && saved === undefined && (
            <Note meaning="ok" fact={text.nothing}>
              {text.nothingDetail(preview.files.length)}
            </Note>
          )}
          {preview.isShortened && <Note meaning="neutral">{text.shortened}</Note>}
          {command.failure && <ErrorState error={command.failure} isInline onRetry={onAgain} />}
        </div>
      )}
      <div className="form-filters">
        <FilterChips label={text.filter} chips={chips} value={filter} onChange={setFilter} />
      </div>
      <Split
        left={
          items.length === 0 ? (
            <EmptyState
              icon={isNothing ? CircleCheck : ListFilter}
              title={text.noRows}
              actions={<Button onClick={() => setFilter('all')}>{text.filters.all}</Button>}
            />
          ) : (
            <DataTable
              label={text.list}
              columns={columns}
              items={items}
              selectedId={current?.id}
              onSelect={setSelected}
              isDense
              onOpen={enter}
              handle={list}
            />
          )
        }
        right={
          <div ref={panel}>
            {current ? (
              <Evidence
                row={current.row}
                preview={preview}
                onCorrected={() => {
                  // After the last one it is shown as it is read now.
                  setSelected(current.id)
                  noteCorrected()
                }}
              />
            ) : (
              <p className="form-none ink-2">{text.pick}</p>
            )}
          </div>
        }
        rightLabel={text.panel}
        rightWidth={[360, 440]}
      />
      <ReasonDialog
        isOpen={isAsking}
        title={text.reasonTitle}
        confirmLabel={text.saveAnyway}
        isBusy={command.isRunning}
        onClose={stopAsking}
        onConfirm={(given) => void saveWith(given)}
      >
        {text.reasonWhy(preview.reasonNeeded?.closed ?? [], preview.reasonNeeded?.issued ?? [])}
      </ReasonDialog>
    </>
  )
}

type EvidenceProps = { row: PreviewRow; preview: FormsPreview; onCorrected: () => void }

function Evidence({ row, preview, onCorrected }: EvidenceProps) {
  if (row.kind === 'file') return <FileEvidence file={row.file} preview={preview} />
  if (row.kind === 'fault')
    return <FaultEvidence file={row.file} fault={row.fault} preview={preview} onCorrected={onCorrected} />
  return <RowEvidence file={row.file} row={row.row} preview={preview} />
}
