import { TriangleAlert } from 'lucide-react'
import { Bullet } from '../../../components/index.ts'
import { formatQuarter } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { nl } from '../../../i18n/nl.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { outlookNumbers } from '../model/outlook-numbers.ts'
import type { Averages, BoardHost } from '../planning-types.ts'

const text = planning.board.outlook

type Props = {
  host: BoardHost
  average: Averages['hosts'][number] | undefined
  limit: number | undefined
  isDense: boolean
}

const decimals = (average: number): string => formatNumber(average, 2)

/** How the quarter of a host will end, and below it what was planned and what it is so far. Empty until it has been computed. */
export function AverageCell({ host, average, limit, isDense }: Props) {
  if (!average || limit === undefined) return <div role="gridcell" className="board-average" aria-label={text.asking} />
  const { planned, realised, projected } = outlookNumbers(average)
  const had = realised === undefined ? undefined : decimals(realised)
  const label = text.label(nl.common.name(host), formatQuarter(average.quarter), average.projected.over)
  const words = text.words(decimals(projected), decimals(planned), had, average.realised.over)
  return (
    <div role="gridcell" className="board-average" title={words}>
      <Bullet value={projected} limit={limit} isOver={average.projected.over} label={label} />
      {!isDense && had !== undefined && (
        <span className="board-meta">
          {text.planned(decimals(planned))} ·{' '}
          <span className={average.realised.over ? 'att nowrap' : 'nowrap'}>
            {average.realised.over && <TriangleAlert className="icon-small" aria-hidden />}
            {text.realised(had)}
          </span>
        </span>
      )}
    </div>
  )
}
