import { v7 as newId } from 'uuid'
import {
  hostDocumentKinds,
  type Host,
  type HostDocument,
  type HouseholdMember,
} from '../../../../shared/domain/exchange/document.ts'
import {
  ChoiceField,
  DateField,
  FormSection,
  ListEditor,
  Tag,
  TextField,
  useDraftValue,
} from '../../../components/index.ts'
import type { Place } from '../../../components/form/index.ts'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'
import { useAlertDays } from '../use-host-settings.ts'
import { leftWords, paperName } from './paper-words.ts'

const text = nl.hosts.papers
const { fields } = nl.form
const kinds = hostDocumentKinds.map((value) => ({ value, label: paperName(value) }))

type Props = { host: HostPlace; name: Pick<Host, 'firstName' | 'lastName'>; today: string }

/** The papers of a host and of the members of her household, each with its validity (R13–R15). */
export function DocumentsSection({ host, name, today }: Props) {
  return (
    <div className="wide-section documents">
      <FormSection title={text.title} note={text.note}>
        <ListEditor
          at={host.at('documents')}
          columns={columnsOf({ host, name, today })}
          newRow={() => ({ id: newId() })}
          addLabel={text.add}
          empty={text.none}
        />
      </FormSection>
    </div>
  )
}

/** Whose paper it is: a member of the household, or the host when nobody is chosen. */
function AboutField({ at, host, name }: { at: Place<string>; host: HostPlace; name: Props['name'] }) {
  // Of a draft: a member may have no name yet.
  const household: readonly Partial<HouseholdMember>[] = useDraftValue(host.at('household'))[0] ?? []
  const choices = household.flatMap(({ id, firstName = '', lastName = '' }) =>
    id === undefined ? [] : [{ value: id, label: nl.common.name({ firstName, lastName }).trim() }],
  )
  return (
    <div className="paper-about">
      <ChoiceField at={at} choices={choices} placeholder={nl.common.name(name)} />
    </div>
  )
}

/** How much longer a paper is valid, or that it has expired. */
function PaperState({ paper, today }: { paper: Place<HostDocument>; today: string }) {
  const alertDays = useAlertDays()
  const [validUntil] = useDraftValue(paper.at('validUntil'))
  const left = today === '' ? undefined : leftWords(validUntil, today, alertDays)
  if (!left) return null
  return (
    <div className="paper-state">
      <Tag meaning={left.meaning}>{left.words}</Tag>
    </div>
  )
}

/** What each paper says of itself. */
function columnsOf({ host, name, today }: Props) {
  return [
    {
      label: fields.kind,
      width: '2fr',
      field: (row: Place<HostDocument>) => <ChoiceField at={row.at('kind')} choices={kinds} isRequired />,
    },
    {
      label: fields.memberId,
      width: '1.4fr',
      field: (row: Place<HostDocument>) => <AboutField at={row.at('memberId')} host={host} name={name} />,
    },
    {
      label: text.receivedOn,
      width: '126px',
      field: (row: Place<HostDocument>) => (
        <div className="paper-received">
          <DateField at={row.at('receivedOn')} isRequired />
        </div>
      ),
    },
    {
      label: text.validUntil,
      width: '126px',
      field: (row: Place<HostDocument>) => <DateField at={row.at('validUntil')} />,
    },
    { label: text.remark, width: '1.6fr', field: (row: Place<HostDocument>) => <TextField at={row.at('title')} /> },
    {
      label: text.state,
      width: '104px',
      field: (row: Place<HostDocument>) => <PaperState paper={row} today={today} />,
    },
  ]
}
