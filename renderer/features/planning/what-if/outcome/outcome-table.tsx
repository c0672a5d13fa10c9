import { meaningIcon } from '../../../../components/meaning.tsx'
import { planning } from '../../../../i18n/nl/planning.ts'
import type { OutcomeCell, OutcomeRow } from '../model/outcome-types.ts'

const text = planning.whatIf.outcome
const colours = { ok: 'ok', attention: 'att', breach: 'br', none: 'ink-3' } as const

/** Now, then and the difference, line by line. `caption` names what it is about. */
export function OutcomeTable({ caption, rows }: { caption: string | undefined; rows: readonly OutcomeRow[] }) {
  return (
    <table className="what-if-table">
      <thead>
        <tr>
          <th scope="col">{caption ?? <span className="visually-hidden">{text.label}</span>}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
          <th scope="col">{text.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, before, after, difference, isQuiet }) => (
          <tr key={key} className={isQuiet ? 'ink-3' : undefined}>
            <th scope="row">{label}</th>
            <Cell cell={before} />
            <Cell cell={after} />
            <Cell cell={difference} hasIcon />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A value; the difference brings the sign of its meaning, so that colour never stands alone. */
function Cell({ cell: { text: value, meaning }, hasIcon = false }: { cell: OutcomeCell; hasIcon?: boolean }) {
  const Icon = meaning && meaning !== 'none' ? meaningIcon[meaning] : undefined
  return (
    <td className={meaning && colours[meaning]}>
      {hasIcon && Icon && <Icon className="icon-small" aria-hidden />} {value}
    </td>
  )
}
