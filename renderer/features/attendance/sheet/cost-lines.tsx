import { formatMoney, formatMoneyDifference } from '../../../format/money.ts'
import { sheet as text } from '../../../i18n/nl/sheet.ts'
import type { Percent } from '../../../../shared/domain/billing/issued.ts'
import type { CellCost } from '../model/cell-cost.ts'

const words = text.popover

type Props = {
  cost: CellCost
  planned: CellCost | undefined
  /** Put on the sheet by hand: its agreement elsewhere and its tariff are known once a day is kept. */
  isStranger?: boolean
}

/** What a day costs the family and pays the host, and how that differs from what was planned. */
export function CostLines({ cost, planned, isStranger = false }: Props) {
  const isFreeDay = cost.day?.kind === 'free-absence'
  return (
    <div className="sheet-costs">
      {isStranger ? (
        <div>
          <span>{words.family}</span>
          <span className="ink-3">{words.afterSaving}</span>
        </div>
      ) : (
        <Line
          name={words.family}
          part={isFreeDay ? words.freeDay : partOf(cost.familyPercent)}
          cents={cost.familyCents}
          planned={planned?.familyCents}
        />
      )}
      <Line name={words.host} part={partOf(cost.hostPercent)} cents={cost.hostCents} planned={planned?.hostCents} />
    </div>
  )
}

function partOf(percent: Percent | undefined): string {
  return percent === undefined ? words.nothing : words.parts[percent]
}

type LineProps = { name: string; part: string; cents: number | undefined; planned: number | undefined }

function Line({ name, part, cents, planned }: LineProps) {
  const difference = cents === undefined || planned === undefined ? undefined : cents - planned
  return (
    <div>
      <span>{`${name}, ${part}`}</span>
      <b className="numeric">{cents === undefined ? words.noTariff : formatMoney(cents)}</b>
      <span className="numeric ink-3">
        {difference !== undefined && (difference === 0 ? '0,00' : formatMoneyDifference(difference))}
      </span>
    </div>
  )
}
