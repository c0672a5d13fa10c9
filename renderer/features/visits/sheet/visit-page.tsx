import { useParams } from '@tanstack/react-router'
import { useQueryOf } from '../../../api/index.ts'
import { Page, RecordPageWaiting } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { visitSheet as text } from '../../../i18n/nl/visits/sheet.ts'
import { visitWords } from '../../../i18n/nl/visits/words.ts'
import { SheetScreen } from './sheet-screen.tsx'

const parent = { title: nl.frame.visits, to: '/huisbezoeken' } as const

/** The sheet of one visit. */
export function VisitPage() {
  const { visitId } = useParams({ from: '/huisbezoeken/bezoek/$visitId' })
  const { data, error, refetch } = useQueryOf('homeVisits.sheet', { id: visitId })
  if (data && !error)
    return (
      <Page title={visitWords.visitAt(nl.common.name(data.host))} parent={parent}>
        <SheetScreen key={visitId} sheet={data} />
      </Page>
    )
  return (
    <RecordPageWaiting
      parent={parent}
      missing={text.missing}
      toList={text.toList}
      error={error}
      onRetry={() => void refetch()}
    />
  )
}
