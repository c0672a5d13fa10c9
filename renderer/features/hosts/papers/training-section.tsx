import { v7 as newId } from 'uuid'
import type { Training } from '../../../../shared/domain/exchange/document.ts'
import { trainingYears } from '../../../../shared/domain/hosts/training-years.ts'
import { useQueryOf } from '../../../api/index.ts'
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

/** The training log of a host (R16), with her hours per year, those of sessions of the organiser included. */
export function TrainingSection(props: { host: HostPlace; hostId: string }) {
  const { host } = props
  return (
    <div className="wide-section">
      <FormSection title={text.training} note={<TrainingYears {...props} />}>
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

function TrainingYears({ host, hostId }: { host: HostPlace; hostId: string }) {
  const [training = []] = useDraftValue(host.at('training'))
  const sessions = useQueryOf('support.host', { hostId }).data
  const followed = (sessions?.followed ?? []).filter(({ sessionId }) => sessionId !== undefined)
  const years = trainingYears([...training, ...followed])
  return years.length === 0
    ? text.trainingNote
    : years.map(({ year, minutes }) => text.hoursPerYear(year, printLength(minutes))).join(' · ')
}
