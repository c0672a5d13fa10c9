import { Fragment } from 'react'
import type { OutputOf } from '../../../../shared/contract/index.ts'
import { Section } from '../../../components/index.ts'
import { templatesText as text } from '../../../i18n/nl/letters/templates.ts'

type Field = OutputOf<'letters.template'>['fields'][number]
type AnyField = Pick<Field, 'name' | 'kind' | 'meaning'> & { fields?: readonly AnyField[] | undefined }

/** The fields that a template may use with what they stand for, and the marks of its text. */
export function TemplateFields({ fields }: { fields: readonly Field[] }) {
  return (
    <>
      <Section title={text.fields} note={text.fieldsNote}>
        <table className="letter-fields">
          <tbody>
            <Rows fields={fields} depth={0} />
          </tbody>
        </table>
      </Section>
      <Section title={text.marks}>
        <table className="letter-fields">
          <tbody>
            {text.markRows.map(([mark, meaning]) => (
              <tr key={mark}>
                <td>
                  <code>{mark}</code>
                </td>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}

function Rows({ fields, depth }: { fields: readonly AnyField[]; depth: number }) {
  return fields.map(({ name, kind, meaning, fields: inner = [] }) => (
    <Fragment key={name}>
      <tr className={depth > 0 ? 'is-inner' : undefined}>
        <td>
          <code>{kind === 'list' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`}</code>
        </td>
        <td>
          {meaning} {kind !== 'text' && <span className="small ink-3">{text.kinds[kind]}</span>}
        </td>
      </tr>
      <Rows fields={inner} depth={depth + 1} />
    </Fragment>
  ))
}
