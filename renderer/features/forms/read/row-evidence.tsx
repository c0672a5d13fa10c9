import { ArrowRight } from 'lucide-react'
import { Fragment } from 'react'
import { Button, Note, PersonPicker, Section } from '../../../components/index.ts'
import { formatLongDate } from '../../../format/date.ts'
import { forms } from '../../../i18n/nl/forms.ts'
import { nl } from '../../../i18n/nl.ts'
import type { FormFault, FormFile, FormRow, FormsPreview } from '../form-types.ts'
import { useFormsStore } from '../forms-store.ts'
import { cellWords } from './cell-words.ts'
import { CorrectRow } from './correct-row.tsx'
import { correctionsOf, withoutRow } from './corrections.ts'
import { faultWords } from './fault-words.ts'

const text = forms.read

type FaultProps = { file: FormFile; fault: FormFault; preview: FormsPreview; onCorrected: () => void }

/** A row that is not understood: where it stands, why, and what can be done about it here. */
export function FaultEvidence({ file, fault, preview, onCorrected }: FaultProps) {
  const settle = useFormsStore((store) => store.settle)
  const choices = useFormsStore((store) => store.choices[file.path])
  const { typedChild, row, column, childId, date, otherRow, otherFile } = fault
  const child = preview.children.find(({ id }) => id === childId)
  const leftOut = [...(choices?.leftOut ?? []), row]
  return (
    <Section title={text.place(row, column)} note={file.name}>
      <div className="form-evidence">
        <Note meaning="attention" fact={faultWords(fault)}>
          {otherRow !== undefined && text.otherPlace(otherRow, otherFile)}
        </Note>
        {(child ?? date) && (
          <p className="ink-2">
            {[child && nl.common.name(child), date && formatLongDate(date)].filter(Boolean).join(', ')}
          </p>
        )}
        {typedChild !== undefined && (
          <PersonPicker
            label={text.chooseChild(typedChild)}
            description={text.chooseChildDetail}
            people={preview.children.map((each) => ({ id: each.id, label: nl.common.name(each) }))}
            value={choices?.children?.[typedChild]}
            onChange={(id) => {
              const { [typedChild]: _former, ...others } = choices?.children ?? {}
              settle(file.path, { children: id === undefined ? others : { ...others, [typedChild]: id } })
            }}
          />
        )}
        <CorrectRow key={row} file={file} fault={fault} onCorrected={onCorrected} />
        <div className="form-actions">
          <Button onClick={() => settle(file.path, { leftOut })}>{text.leaveOut}</Button>
        </div>
      </div>
    </Section>
  )
}

/** A row that is understood: what is stored, what the form says. */
export function RowEvidence({ file, row, preview }: { file: FormFile; row: FormRow; preview: FormsPreview }) {
  const child = preview.children.find(({ id }) => id === row.childId)
  const stored = row.before ?? row.value
  const settle = useFormsStore((store) => store.settle)
  const choices = useFormsStore((store) => store.choices[file.path])
  const corrections = correctionsOf(choices, file, row.row)
  return (
    <Section title={child ? nl.common.name(child) : ''} note={`${file.name}, ${text.row(row.row)}`}>
      <dl className="form-facts">
        <dt>{text.columns.date}</dt>
        <dd>{formatLongDate(row.date)}</dd>
        <dt>{text.before}</dt>
        <dd>{stored ? cellWords(stored, preview.reasons) : text.nothingStored}</dd>
        <dt>{text.after}</dt>
        <dd>{row.value ? <b>{cellWords(row.value, preview.reasons)}</b> : text.state.open}</dd>
        {row.remark !== undefined && (
          <>
            <dt>{text.remark}</dt>
            <dd>{row.remark}</dd>
          </>
        )}
        {corrections.map(({ title, was, to }) => (
          <Fragment key={title}>
            <dt>{text.corrected(title)}</dt>
            <dd>
              {text.cellWas(was)} <ArrowRight className="icon-small" aria-label={text.after} /> {text.cellWas(to)}
            </dd>
          </Fragment>
        ))}
      </dl>
      {corrections.length > 0 && (
        <div className="form-actions form-undo">
          <Button onClick={() => settle(file.path, { corrected: withoutRow(choices, row.row) })}>
            {text.asInFile}
          </Button>
        </div>
      )}
    </Section>
  )
}
