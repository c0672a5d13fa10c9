import { Link } from '@tanstack/react-router'
import { useToday } from '../../../api/index.ts'
import { Bullet, DetailList, Note, Section } from '../../../components/index.ts'
import { formatDay, formatQuarter, formatWeekdayDate } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { nl } from '../../../i18n/nl.ts'
import { places } from '../../../i18n/nl/waiting-list/places.ts'
import { useAverageLimit } from '../../hosts/use-host-settings.ts'
import type { ListedRequest, Place } from '../waiting-types.ts'
import { distanceWords } from './fit-words.ts'
import { FitTag } from './fit-tag.tsx'
import { wantedWeekdays } from './offered-days.ts'

const text = places.facts

type Props = { request: Pick<ListedRequest, 'slots'>; place: Place }

/** What a host is for a request: how it fits, how far she is, how full she gets, and her average (R2), which is shown and never in the way. */
export function PlaceFacts({ request, place }: Props) {
  const { year } = useToday()
  const limit = useAverageLimit()
  const { host, fits, peak, average, fitsFrom } = place
  return (
    <Section
      title={nl.common.name(host)}
      note={
        <Link to="/onthaalouders/$hostId" params={{ hostId: host.id }}>
          {places.toHost}
        </Link>
      }
    >
      <DetailList
        facts={[
          [
            places.columns.fits,
            <FitTag key="fits" place={place} days={wantedWeekdays(request.slots).length} year={year} />,
          ],
          ...(fits === 'part' && fitsFrom !== undefined
            ? [[text.wholeFrom, formatWeekdayDate(fitsFrom, year)] as const]
            : []),
          [
            text.distance,
            place.km === undefined ? undefined : (
              <span key="km" title={text.distanceHint}>
                {[distanceWords(place), host.city].filter(Boolean).join(', ')}
              </span>
            ),
          ],
          ...(peak ? [[text.peak, text.peakOn(peak.peak, peak.limit, formatDay(peak.date, year))] as const] : []),
          ...(average
            ? [
                [
                  text.average(formatQuarter(average.quarter)),
                  <Bullet
                    key="average"
                    value={average.value}
                    limit={limit}
                    isOver={average.over}
                    label={places.averageOf(formatQuarter(average.quarter))}
                  />,
                ] as const,
              ]
            : []),
        ]}
      />
      {average?.over === true && (
        <div className="place-note">
          <Note meaning="attention" fact={places.averageOver(formatQuarter(average.quarter), formatNumber(limit))}>
            {places.averageDetail}
          </Note>
        </div>
      )}
    </Section>
  )
}
