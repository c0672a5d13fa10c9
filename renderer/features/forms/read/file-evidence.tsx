import { Select } from '@mantine/core'
import { Button, Note, PersonPicker, Section } from '../../../components/index.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FormFile, FormsPreview } from '../form-types.ts'
import { useFormsStore } from '../forms-store.ts'

const text = forms.read
const fieldNames: Readonly<Record<string, string>> = {
  child: forms.fields.child,
  childId: forms.fields.childId,
  firstName: forms.fields.firstName,
  lastName: forms.fields.lastName,
  date: forms.fields.date,
  weekday: forms.fields.weekday,
  planned: forms.fields.planned,
  hours: forms.fields.hours,
  from1: forms.fields.from('1'),
  until1: forms.fields.until('1'),
  from2: forms.fields.from('2'),
  until2: forms.fields.until('2'),
  from3: forms.fields.from('3'),
  until3: forms.fields.until('3'),
  absence: forms.fields.absence,
  notifiedAt: forms.fields.notifiedAt,
  note: forms.fields.note,
}
const unread = 'unread'
const fieldChoices = [
  { value: unread, label: text.notRead },
  ...Object.entries(fieldNames).map(([value, label]) => ({ value, label })),
]

/** A file: whose form it is, what its columns are, and what of it is set aside; each can be settled by hand. */
export function FileEvidence({ file, preview }: { file: FormFile; preview: FormsPreview }) {
  const settle = useFormsStore((store) => store.settle)
  const leaveFile = useFormsStore((store) => store.leaveFile)
  const choices = useFormsStore((store) => store.choices[file.path])
  const { path, fault, faults, leftOut, columns, hostName } = file
  const open = faults.map(({ row }) => row)
  return (
    <>
      <Section title={text.file}>
        <div className="form-evidence">
          <p className="form-file-name">{file.name}</p>
          {fault && (
            <Note meaning="breach" fact={text.fileFaults[fault.code]}>
              {fault.line !== undefined && text.line(fault.line)}
            </Note>
          )}
          {hostName !== undefined && (
            <p className="ink-2">
              {text.hostInFile}: {hostName}
            </p>
          )}
          <PersonPicker
            label={fault?.code === 'unknown-host' ? text.chooseHost : text.host}
            people={preview.hosts.map((each) => ({ id: each.id, label: nl.common.name(each) }))}
            value={choices?.hostId ?? file.hostId}
            onChange={(hostId) => settle(path, { hostId })}
          />
          <div className="form-actions">
            {open.length > 0 && (
              <Button onClick={() => settle(path, { leftOut: [...(choices?.leftOut ?? []), ...open] })}>
                {text.leaveOutAll(open.length)}
              </Button>
            )}
            {leftOut.length > 0 && (
              <Button onClick={() => settle(path, { leftOut: [] })}>{text.takeBack(leftOut.length)}</Button>
            )}
            <Button kind="quiet" onClick={() => leaveFile(path)}>
              {text.leaveFile}
            </Button>
          </div>
        </div>
      </Section>
      {columns.length > 0 && (
        <Section title={text.columnsTitle} note={text.columnsDetail}>
          <div className="form-columns">
            {columns.map(({ index, letters, title, field }) => (
              <Select
                key={index}
                className="field-choice"
                label={`${letters}  ${title}`}
                data={fieldChoices}
                value={field ?? unread}
                allowDeselect={false}
                checkIconPosition="right"
                withScrollArea={false}
                classNames={{ dropdown: 'field-dropdown', option: 'field-option' }}
                onChange={(chosen) =>
                  settle(path, { columns: { ...choices?.columns, [String(index)]: chosen ?? unread } })
                }
              />
            ))}
          </div>
        </Section>
      )}
    </>
  )
}
