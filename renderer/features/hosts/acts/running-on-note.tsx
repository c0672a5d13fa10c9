import { Note } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostFile } from '../host-types.ts'
import { runningOnAfter } from './running-on.ts'

const text = nl.hosts.acts

/** Which agreements with a host go on after a date; ending the host leaves them alone. */
export function RunningOn({ host, date }: { host: HostFile; date: string }) {
  const children = runningOnAfter(host.children, date)
  if (children.length === 0) return <Note meaning="ok">{text.noneRunningOn}</Note>
  return (
    <Note meaning="attention" fact={text.runningOn(children.length)}>
      {text.runningOnDetail}
      <ul className="running-on">
        {children.map((child) => (
          <li key={child.agreementId}>
            <span className="medium">{nl.common.name(child)}</span>{' '}
            <span className="ink-2">
              {child.endsOn === undefined ? text.openEnded : text.until(formatDay(child.endsOn))}
            </span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
