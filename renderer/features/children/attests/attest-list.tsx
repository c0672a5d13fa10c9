import { Plus } from 'lucide-react'
import { Button, Section, Tag } from '../../../components/index.ts'
import { formatPeriod, yearOfIso } from '../../../format/date.ts'
import { formatMoney } from '../../../format/money.ts'
import { nl } from '../../../i18n/nl.ts'
import { formatKindcode } from '../../billing/model/kindcode-words.ts'
import type { ChildFile } from '../child-types.ts'
import { holdsOn } from '../running.ts'
import { useChildAddress } from '../use-child-address.ts'
import { attestRows, type AttestRow } from './attest-rows.ts'
import { RemoveAttest } from './remove-attest.tsx'
import './attests.css'

const text = nl.children.attests

type Props = { child: ChildFile; holder: ChildFile['contractHolders'][number]; today: string; isToday: boolean }

/** The attests of one contract holder, with the days of care that have none and those that have two. */
export function AttestList({ child, holder, today, isToday }: Props) {
  const { go } = useChildAddress()
  const name = nl.common.name(holder)
  const rows = attestRows(child, holder.id)
  const add = (
    <Button
      icon={<Plus className="icon-small" aria-hidden />}
      aria-label={text.newFor(name)}
      onClick={() => go({ tab: 'attesten', nieuw: [holder.id] })}
    >
      {text.new}
    </Button>
  )
  return (
    <Section title={name} note={isToday && add}>
      {rows.length === 0 ? (
        <p className="ink-2">{text.empty}</p>
      ) : (
        <table className="plain-table attest-table" aria-label={text.listOf(name)}>
          <thead>
            <tr>
              <th scope="col">{text.columns.period}</th>
              <th scope="col">{text.columns.kind}</th>
              <th scope="col">{text.columns.kindcode}</th>
              <th scope="col" className="numeric">
                {text.columns.amount}
              </th>
              <th scope="col">{text.columns.state}</th>
              {isToday && <th aria-hidden />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) =>
              row.kind === 'gap' ? (
                <GapRow key={`gap ${row.from}`} row={row} today={today} columns={isToday ? 5 : 4} />
              ) : (
                <AttestLine key={row.tariff.id} row={row} today={today} isToday={isToday} />
              ),
            )}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function GapRow({ row, today, columns }: { row: AttestRow & { kind: 'gap' }; today: string; columns: number }) {
  return (
    <tr>
      <td>{formatPeriod(row.from, row.until, yearOfIso(today))}</td>
      <td colSpan={columns}>
        <Tag meaning="attention">{text.gap}</Tag> <span className="small ink-2">{text.gapDetail}</span>
      </td>
    </tr>
  )
}

type LineProps = { row: AttestRow & { kind: 'attest' }; today: string; isToday: boolean }

function AttestLine({ row: { tariff, isOverlapping }, today, isToday }: LineProps) {
  const { go } = useChildAddress()
  const period = formatPeriod(tariff.from, tariff.until, yearOfIso(today))
  const isInForce = holdsOn(tariff, today)
  return (
    <tr>
      <td className={isInForce ? 'medium' : undefined}>{period}</td>
      <td>{nl.timeline.tariffKinds[tariff.kind]}</td>
      <td>{tariff.kindcode === undefined ? nl.common.noValue : formatKindcode(tariff.kindcode)}</td>
      <td className="numeric">{formatMoney(tariff.dayCents)}</td>
      <td>
        {isOverlapping ? (
          <Tag meaning="breach">{text.overlaps}</Tag>
        ) : isInForce ? (
          <Tag meaning="accent">{text.inForce}</Tag>
        ) : (
          <span className="ink-3">{tariff.from > today ? text.coming : text.past}</span>
        )}
      </td>
      {isToday && (
        <td>
          <div className="attest-acts">
            <Button
              kind="quiet"
              aria-label={text.editOf(period)}
              onClick={() => go({ tab: 'attesten', bewerk: tariff.id })}
            >
              {text.edit}
            </Button>
            <RemoveAttest tariff={tariff} period={period} />
          </div>
        </td>
      )}
    </tr>
  )
}
