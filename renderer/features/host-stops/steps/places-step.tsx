import { useNavigate, useSearch } from '@tanstack/react-router'
import { suggestedEnd } from '../../../../shared/domain/agreements/notice.ts'
import { formatDate, parseDate } from '../../../../shared/domain/calendar/date.ts'
import { useQueryOf } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Note, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { formatNumber } from '../../../format/money.ts'
import { hostStops } from '../../../i18n/nl/host-stops.ts'
import { OverCapacityDialog } from '../../children/agreements/over-capacity-dialog.tsx'
import { useDatedSettings } from '../../children/agreements/use-dated-settings.ts'
import { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import { DayField } from '../day-field.tsx'
import type { Relocations, StopView } from '../host-stop-types.ts'
import { ChildPlace } from '../places/child-place.tsx'
import { EndHost } from '../places/end-host.tsx'
import { PlaceActs } from '../places/place-acts.tsx'
import { useRelocating } from '../places/use-relocating.ts'

const text = hostStops.places

/** Where the children go: the best answer on their real plans, decided or only asked (R83). */
export function PlacesStep({ view }: { view: StopView }) {
  const { einde } = useSearch({ from: '/onthaalouders/$hostId/stopzetten' })
  const settings = useDatedSettings()
  const { host, stop, today } = view
  const endsOn = stop?.record.endsOn ?? einde ?? host.endsOn ?? (settings && suggestedEnd(today, settings))
  if (endsOn === undefined) return <LoadingRows rows={10} />
  return <Places key={`${endsOn} ${stop === undefined}`} view={view} endsOn={endsOn} />
}

function Places({ view, endsOn }: { view: StopView; endsOn: string }) {
  const { host, stop, agreements, today } = view
  const navigate = useNavigate({ from: '/onthaalouders/$hostId/stopzetten' })
  const { data, error, refetch } = useQueryOf(
    'hostStops.relocations',
    { hostId: host.id, endsOn },
    { keepPrevious: true },
  )
  const relocating = useRelocating(view)
  const tried = useTypedDate(endsOn)
  const dayAfter = formatDate(parseDate(endsOn) + 1)
  const firstDay = useTypedDate(dayAfter < today ? today : dayAfter)
  const found = new Map(data?.children.map((child) => [child.agreementId, child]))
  const toHost = (agreementId: string, hostId: string) => ({
    agreementId,
    to: { kind: 'host' as const, hostId, firstDay: firstDay.iso ?? '' },
  })
  const proposals = (data?.children ?? []).flatMap(({ agreementId, proposal }) =>
    proposal ? [toHost(agreementId, proposal.host.id)] : [],
  )
  const canPlace = stop !== undefined && firstDay.iso !== undefined
  return (
    <>
      <Section title={text.title}>
        {!stop && (
          <Note meaning="attention" fact={text.whatIfNote}>
            {text.whatIfDetail}
          </Note>
        )}
        <Answer data={data} />
        <div className="stop-acts">
          {stop && found.size > 0 && <DayField label={text.firstDay} day={firstDay} isTried />}
          {!stop && (
            <DayField
              label={text.endsOn}
              day={tried}
              isTried
              onSettled={(einde) => void navigate({ search: (search) => ({ ...search, einde }), replace: true })}
            />
          )}
          {canPlace && proposals.length > 0 && (
            <Button kind="primary" isBusy={relocating.isRunning} onClick={() => relocating.relocate(proposals)}>
              {text.acceptAll(proposals.length)}
            </Button>
          )}
        </div>
        {relocating.failure && <ErrorState error={relocating.failure} isInline />}
      </Section>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {agreements.length === 0 && (
        <Section title={text.none}>
          <span />
        </Section>
      )}
      {agreements.map((agreement) => (
        <ChildPlace
          key={agreement.agreementId}
          agreement={agreement}
          relocation={found.get(agreement.agreementId)}
          hostId={host.id}
          endsOn={endsOn}
          isBusy={relocating.isRunning}
          onHost={canPlace ? (hostId) => relocating.relocate([toHost(agreement.agreementId, hostId)]) : undefined}
          acts={stop && <PlaceActs agreement={agreement} view={view} version={stop.version} relocating={relocating} />}
        />
      ))}
      <EndHost view={view} />
      <OverCapacityDialog refusal={relocating.error} isSaving={relocating.isRunning} onReason={relocating.withReason} />
    </>
  )
}

/** What was looked at, and how good the answer is. */
function Answer({ data }: { data: Relocations | undefined }) {
  if (!data)
    return (
      <p className="stop-intro" role="status">
        {text.searching}
      </p>
    )
  const { horizon, status, milliseconds, children } = data
  if (children.length === 0) return null
  const seconds = formatNumber(Math.max(0.1, Math.round(milliseconds / 100) / 10), 1)
  return (
    <p className="stop-intro">
      <b>{text.found(children.filter(({ proposal }) => proposal).length, children.length)}</b>{' '}
      {text.horizon(formatDay(horizon.from), formatDay(horizon.until))}{' '}
      {status === 'optimal' ? text.optimal(seconds) : text.feasible(seconds)}
    </p>
  )
}
