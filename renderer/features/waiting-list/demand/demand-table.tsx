import { demand as text } from '../../../i18n/nl/waiting-list/demand.ts'
import { requestsOf, type DemandLine } from './demand-lines.ts'
import { demandParts, type DemandPart } from './demand-search.ts'

type Props = {
  lines: readonly DemandLine[]
  chosen: { key: string; part: DemandPart }
  onChoose: (key: string, part: DemandPart) => void
}

/** What was asked and what got no answer, per group; every number is a button that shows its requests. */
export function DemandTable({ lines, chosen, onChoose }: Props) {
  return (
    <div className="demand scroll">
      <table className="plain-table demand-table" aria-label={text.list}>
        <thead>
          <tr>
            <th>{text.columns.group}</th>
            <th className="numeric">{text.columns.total}</th>
            <th className="numeric">{text.columns.unanswered}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} data-line={line.key}>
              <th scope="row">{line.label}</th>
              {demandParts.map((part) => (
                <td key={part} className="numeric">
                  {(part === 'alle' || line.unanswered) && (
                    <Figure
                      line={line}
                      part={part}
                      isChosen={chosen.key === line.key && chosen.part === part}
                      onChoose={() => onChoose(line.key, part)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section className="demand-how">
        <h2>{text.how}</h2>
        <ul>
          {text.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p className="small ink-3">{text.source}</p>
      </section>
    </div>
  )
}

type FigureProps = { line: DemandLine; part: DemandPart; isChosen: boolean; onChoose: () => void }

function Figure({ line, part, isChosen, onChoose }: FigureProps) {
  const count = requestsOf(line, part).length
  const column = part === 'alle' ? text.columns.total : text.columns.unanswered
  return (
    <button
      type="button"
      className="demand-figure"
      aria-pressed={isChosen}
      aria-label={text.open(line.label, column, count)}
      onClick={onChoose}
    >
      {count}
    </button>
  )
}
