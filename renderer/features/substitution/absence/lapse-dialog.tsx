import { Modal } from '@mantine/core'
import { Button } from '../../../components/index.ts'
import { formatWeekdayDate } from '../../../format/date.ts'
import { nl } from '../../../i18n/nl.ts'
import { calls } from '../../../i18n/nl/substitution/calls.ts'
import { report } from '../../../i18n/nl/substitution/report.ts'
import { whereOf, type Names } from '../matrix/cell-words.ts'
import { cellStateOf } from '../model/cells.ts'
import type { Outliving } from '../substitution-types.ts'
import type { PeriodChange } from './use-period-change.ts'

const text = report.lapse

type Props = { change: PeriodChange; names: Names; year: number | undefined }

/** Asks before places lapse that were decided for days on which the host is back (an arrangement never outlives its absence). */
export function LapseDialog({ change: { asked, confirm, dismiss, isBusy }, names, year }: Props) {
  const places = asked?.places ?? []
  return (
    <Modal opened={asked !== undefined} onClose={dismiss} title={text.title(places.length)} size={520}>
      <div className="stack">
        <p className="ink-2">{text.text(places.length)}</p>
        <ul className="lapse-list">
          {places.map((place) => (
            <li key={place.id}>
              {text.line(
                nl.common.name(place.child),
                formatWeekdayDate(place.record.date, year),
                whereOfPlace(place, names),
              )}
              <span className="small ink-2">
                {text.phone(nl.common.name(place.family), place.family.phone ?? calls.noPhone)}
              </span>
            </li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button kind="danger" onClick={confirm} isBusy={isBusy}>
            {text.confirm}
          </Button>
          <Button onClick={dismiss} data-autofocus>
            {text.keep}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function whereOfPlace(place: Outliving, names: Names): string {
  return whereOf(cellStateOf({ decided: [place] }, { placement: undefined, unplaced: undefined, isOver: false }), names)
}
