import type { Host } from '../../../../shared/domain/exchange/document.ts'
import { DateField, FormSection, ListEditor, NumberField, useDraftValue } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { endOfEarlier } from '../model/licence-periods.ts'
import { useMovedDate } from './use-moved-date.ts'
import type { HostPlace } from '../host-types.ts'

const text = nl.hosts.edit

type LicenceOfHost = Host['licence'][number]

/** The licences of a host: how many children may be present at once, each over its period (R1, R9). */
export function LicenceSection({ host }: { host: HostPlace }) {
  const licence = host.at('licence')
  return (
    <FormSection title={text.licence} note={text.licenceNote}>
      <ListEditor
        at={licence}
        columns={columnsOf(licence)}
        newRow={() => ({})}
        addLabel={text.addLicence}
        empty={text.noLicence}
      />
    </FormSection>
  )
}

type FromProps = { licence: Place<Host['licence']>; at: Place<string> }

/** From when a licence holds; the one in force until then ends the day before by itself. */
function LicenceFrom({ licence, at }: FromProps) {
  const [rows = [], setRows] = useDraftValue(licence)
  const index = rows.findIndex((_, place) => licence.at(place).at('from').path === at.path)
  const moved = useMovedDate(at, (_, former) => {
    const ended = endOfEarlier(rows, index, former)
    if (ended) setRows(rows.map((row, place) => (place === ended.index ? { ...row, until: ended.until } : row)))
  })
  return (
    <div {...moved}>
      <DateField at={at} isRequired />
    </div>
  )
}

/** Over which period, and how many children. */
function columnsOf(licence: Place<Host['licence']>) {
  return [
    {
      label: nl.form.fields.from,
      width: '180px',
      field: (row: Place<LicenceOfHost>) => <LicenceFrom licence={licence} at={row.at('from')} />,
    },
    {
      label: nl.form.fields.until,
      width: '180px',
      field: (row: Place<LicenceOfHost>) => <DateField at={row.at('until')} />,
    },
    {
      label: nl.form.fields.maxPresent,
      width: '140px',
      field: (row: Place<LicenceOfHost>) => <NumberField at={row.at('maxPresent')} isRequired />,
    },
  ]
}
