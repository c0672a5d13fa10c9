import { useMemo, useRef, useState } from 'react'
import { RefreshCw } from 'lucide-react'
import { bridge, useQueryOf } from '../../../api/index.ts'
import { Button, DataTable, ErrorState, LoadingRows, Split, type TableHandle } from '../../../components/index.ts'
import { templatesText as text } from '../../../i18n/nl/letters/templates.ts'
import { templateColumns } from './template-columns.tsx'
import { TemplatePanel } from './template-panel.tsx'
import '../letters.css'

/** Instellingen › Sjablonen: which templates are the service's own, and what is wrong with them. */
export function TemplatesTab() {
  const { data, error, refetch } = useQueryOf('letters.templates', {})
  const [chosenId, setChosenId] = useState<string>()
  const [isMissing, setIsMissing] = useState(false)
  const columns = useMemo(() => templateColumns(), [])
  const table = useRef<TableHandle>(null)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingRows rows={9} hasHead />
  const faulty = data.templates.find(({ problems }) => problems.length > 0)
  const chosen = data.templates.find(({ id }) => id === chosenId) ?? faulty ?? data.templates[0]
  return (
    <>
      <div className="page-toolbar">
        <p className="small ink-2">{text.intro}</p>
        <span className="spacer" />
        {isMissing && <span className="small br">{text.folderMissing}</span>}
        <Button
          onClick={() =>
            void bridge()
              .openFolder(data.templatesFolder)
              .then((isThere) => setIsMissing(!isThere))
          }
        >
          {text.openFolder}
        </Button>
        <Button icon={<RefreshCw className="icon-small" aria-hidden />} onClick={() => void refetch()}>
          {text.refresh}
        </Button>
      </div>
      <Split
        left={
          <DataTable
            label={text.list}
            columns={columns}
            items={data.templates.map((row) => ({ id: row.id, row }))}
            selectedId={chosen?.id}
            onSelect={setChosenId}
            handle={table}
          />
        }
        right={chosen && <TemplatePanel key={chosen.id} template={chosen} />}
        rightLabel={text.panel}
        rightWidth={[512, 640]}
      />
    </>
  )
}
