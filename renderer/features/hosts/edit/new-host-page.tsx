import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Host } from '../../../../shared/domain/exchange/document.ts'
import {
  DateField,
  FormSection,
  NumberField,
  Page,
  RecordForm,
  useDraftValue,
  useRecordForm,
} from '../../../components/index.ts'
import { spanStyle } from '../../../components/form/use-field.tsx'
import { nl } from '../../../i18n/nl.ts'
import type { HostPlace } from '../host-types.ts'
import { FirstHours } from './hours-section.tsx'
import { IdentitySections } from './identity-sections.tsx'
import { StatuteField } from './statute-section.tsx'
import { useMovedDate } from './use-moved-date.ts'

const text = nl.hosts.edit
const parent = { title: nl.hosts.title, to: '/onthaalouders' } as const

// Outside the page: what is known beforehand is the same at every render.
const begin: { version: undefined; record: Partial<Host> & { licence: [] } } = {
  version: undefined,
  record: { id: 'new', statute: 'social', licence: [] },
}

/** A new host, with what is needed to begin; her file opens once she is kept. */
export function NewHostPage() {
  const navigate = useNavigate()
  const form = useRecordForm({
    kind: 'hosts',
    id: 'new',
    title: text.newTitle,
    stored: begin,
    command: 'hosts.save',
    input: (given) => given,
    onSaved: ({ id }) => void navigate({ to: '/onthaalouders/$hostId', params: { hostId: id }, replace: true }),
  })
  // The first thing to do on this page is to type a name.
  useEffect(() => {
    if (form.isOpen) document.querySelector<HTMLElement>('.record-form input')?.focus()
  }, [form.isOpen])
  return (
    <Page title={text.newTitle} parent={parent}>
      {form.isOpen && (
        <RecordForm form={form} label={text.newFormLabel} beside={<span className="small ink-2">{text.newNote}</span>}>
          <IdentitySections host={form} />
          <BeginSections host={form} />
          <FormSection title={text.hours} note={text.hoursNote}>
            <FirstHours host={form} />
          </FormSection>
        </RecordForm>
      )}
    </Page>
  )
}

/** Under which statute, from when, and with how many places; the licence begins with the host unless it is given a date. */
function BeginSections({ host }: { host: HostPlace }) {
  const licence = host.at('licence').at(0)
  const [from, setFrom] = useDraftValue(licence.at('from'))
  const moved = useMovedDate(host.at('startsOn'), (startsOn, former) => {
    if (from === undefined || from === former) setFrom(startsOn)
  })
  return (
    <>
      <FormSection title={text.statute}>
        <div style={spanStyle(4)} {...moved}>
          <DateField at={host.at('startsOn')} label={text.startsOn} isRequired />
        </div>
        <StatuteField at={host.at('statute')} />
      </FormSection>
      <FormSection title={text.licence} note={text.licenceNote}>
        <DateField at={licence.at('from')} label={text.licenceFrom} isRequired />
        <NumberField at={licence.at('maxPresent')} isRequired />
      </FormSection>
    </>
  )
}
