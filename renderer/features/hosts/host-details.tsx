import { DetailList, ScrollRegion, Section } from '../../components/index.ts'
import { formatDay, formatPeriod } from '../../format/date.ts'
import { formatIban } from '../../format/identifiers.ts'
import { nl } from '../../i18n/nl.ts'
import type { HostFile } from './host-types.ts'

const text = nl.hosts.details

/** A host's particulars as they hold on a day, read only. */
export function HostDetails({ host, today }: { host: HostFile; today: string }) {
  const licences = host.licence.filter(({ from, until = today }) => from <= today && today <= until)
  const ownChildren = host.ownChildren.filter(
    ({ birthDate, countsUntil }) => birthDate <= today && today <= countsUntil,
  )
  return (
    <ScrollRegion className="detail-columns" label={nl.hosts.tabs.gegevens}>
      <div>
        <Section title={text.contact}>
          <DetailList
            facts={[
              [text.address, `${host.street}, ${host.postcode} ${host.city}`],
              [text.phone, host.phone],
              [text.email, host.email],
              [text.iban, formatIban(host.iban)],
            ]}
          />
        </Section>
        <Section title={text.statute}>
          <DetailList
            facts={[
              [text.statute, nl.hosts.statutes[host.statute]],
              [text.dossier, host.dossierNumber],
              [text.period, formatPeriod(host.startsOn, host.endsOn)],
            ]}
          />
        </Section>
      </div>
      <div>
        <Section title={text.licences}>
          {licences.length === 0 ? (
            <p className="ink-2">{text.noLicence}</p>
          ) : (
            <DetailList
              facts={licences.map((row) => [formatPeriod(row.from, row.until), text.licence(row.maxPresent)] as const)}
            />
          )}
        </Section>
        <Section title={text.hours}>
          {host.openingHours.length === 0 ? (
            <p className="ink-2">{text.noHours}</p>
          ) : (
            <DetailList facts={hoursOf(host)} />
          )}
        </Section>
        <Section title={text.substitution}>
          <DetailList
            facts={[
              [text.takesSubstitutes, host.refusesSubstitutes ? text.takesNobody : text.takesChildren],
              [text.refusedChildren, host.refusedChildren.map((child) => nl.common.name(child)).join(', ')],
            ]}
          />
        </Section>
        <Section title={text.ownChildren}>
          {ownChildren.length === 0 ? (
            <p className="ink-2">{text.noOwnChildren}</p>
          ) : (
            <DetailList
              facts={ownChildren.map(
                (child) =>
                  [child.firstName, text.ownChild(formatDay(child.birthDate), formatDay(child.countsUntil))] as const,
              )}
            />
          )}
        </Section>
      </div>
    </ScrollRegion>
  )
}

function hoursOf(host: HostFile): (readonly [string, string])[] {
  const byDay = Map.groupBy(host.openingHours, (hours) => hours.weekday)
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([weekday, hours]) => [
      nl.calendar.weekdays[weekday - 1] ?? '',
      hours.map(({ from, until }) => `${from}–${until}`).join(', '),
    ])
}
