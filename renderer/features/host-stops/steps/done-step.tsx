import { Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { nl } from '../../../i18n/nl.ts'
import type { StopView } from '../host-stop-types.ts'
import { NotYet } from '../not-yet.tsx'

const { steps, settle } = hostStops

/** How far it all is, and until when which papers are kept (R83, R141). */
export function DoneStep({ view }: { view: StopView }) {
  if (!view.stop) return <NotYet />
  const open = view.steps.filter(({ step, state }) => step !== 'done' && state !== 'done')
  return (
    <>
      <Section title={steps.done.title}>
        {open.length === 0 ? (
          <Note meaning="ok" fact={steps.done.finished}>
            {steps.done.finishedDetail}
          </Note>
        ) : (
          <Note meaning="attention" fact={steps.done.unfinished}>
            <ul className="stop-list">
              {open.map(({ step, reasons }) => (
                <li key={step}>
                  <b>{steps.names[step]}</b>: {reasons.map(({ kind, count }) => steps.reasons[kind](count)).join(', ')}
                </li>
              ))}
            </ul>
          </Note>
        )}
      </Section>
      <Section title={settle.retention} note={settle.longest}>
        <table className="stop-table">
          <thead>
            <tr>
              <th scope="col">{settle.retentionColumns.what}</th>
              <th scope="col">{settle.retentionColumns.until}</th>
              <th scope="col">{settle.retentionColumns.rule}</th>
            </tr>
          </thead>
          <tbody>
            {view.retention.map(({ kind, years, until, children }) => (
              <tr key={`${kind} ${until}`}>
                <td>
                  {settle.retentionKinds[kind]}
                  {children.length > 0 && <div className="small ink-2">{children.map(nl.common.name).join(', ')}</div>}
                </td>
                <td>
                  {until !== undefined
                    ? settle.until(formatDay(until))
                    : kind === 'child-file'
                      ? settle.notRunning
                      : settle.ownDay}
                </td>
                <td className="ink-2">{settle.rules[kind](years)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}
