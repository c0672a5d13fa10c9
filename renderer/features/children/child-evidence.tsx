import { useQueryOf, useToday } from '../../api/index.ts'
import { Button, ErrorState, LoadingRows } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { onlyChild } from '../letters/letters-search.ts'
import { WriteLetterLink } from '../letters/write-letter-link.tsx'
import { CurrentPlanSection } from './current-plan-section.tsx'
import { FreeDaysSection } from './free-days-section.tsx'
import { TariffsSection } from './tariffs-section.tsx'

type Props = { id: string; onOpen: () => void }

/** The evidence beside the list: the chosen child's week, tariff and free days. The former one stays until the next is there. */
export function ChildEvidence({ id, onOpen }: Props) {
  const { data: child, error, refetch } = useQueryOf('children.file', { id }, { keepPrevious: true })
  const { today = '' } = useToday()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!child) return <LoadingRows rows={6} />
  return (
    <>
      <div className="section">
        <div className="section-head">
          <h2>{nl.common.name(child)}</h2>
          <span className="spacer" />
          <WriteLetterLink voor={onlyChild(child.id)} />
          <Button onClick={onOpen} shortcut="↵">
            {nl.children.open}
          </Button>
        </div>
        <p className="small ink-2">{child.contractHolders.map(nl.common.name).join(', ')}</p>
      </div>
      <CurrentPlanSection child={child} today={today} />
      <TariffsSection child={child} today={today} />
      <FreeDaysSection child={child} today={today} />
    </>
  )
}
