import { v7 as newId } from 'uuid'
import type { Training } from '../../../../shared/domain/exchange/document.ts'
import { trainingYears } from '../../../../shared/domain/hosts/training-years.ts'
import { CheckField, DateField, FormSection, ListEditor, TextField, useDraftValue } from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'
import { printLength } from '../model/length-text.ts'
import { LengthField } from './length-field.tsx'

const text = nl.hosts.papers
const { fields } = nl.form

const columns = [
  { label: fields.date, width: '126px', field: (row: Place<Training>) => <DateField at={row.at('date')} isRequired /> },
  { label: fields.title, width: '2fr', field: (row: Place<Training>) => <TextField at={row.at('title')} isRequired /> },
  { label: fields.provider, width: '1.2fr', field: (row: Place<Training>) => <TextField at={row.at('provider')} /> },
  {
    label: text.length,
    width: '84px',
    field: (row: Place<Training>) => <LengthField at={row.at('minutes')} isRequired />,
  },
  {
    label: text.certificate,
    width: '64px',
    field: (row: Place<Training>) => <CheckField at={row.at('hasCertificate')} />,
  },
]

/** The training log of a host (R16), with its hours per year. */
export function TrainingSection({ host }: { host: HostPlace }) {
  return (
    <div className="wide-section">
      <FormSection title={text.training} note={<TrainingYears host={host} />}>
        <ListEditor
          at={host.at('training')}
          columns={columns}
          newRow={() => ({ id: newId(), hasCertificate: false })}
          addLabel={text.addTraining}
          empty={text.noTraining}
        />
      </FormSection>
    </div>
  )
}

function TrainingYears({ host }: { host: HostPlace }) {
  const [training = []] = useDraftValue(host.at('training'))
  const years = trainingYears(training)
  return years.length === 0
    ? text.trainingNote
    : years.map(({ year, minutes }) => text.hoursPerYear(year, printLength(minutes))).join(' · ')
}
