import { Link } from '@tanstack/react-router'
import { DetailList, Section } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { nl } from '../../i18n/nl.ts'
import { FormState } from './form-columns.tsx'
import { FormLines } from './form-lines.tsx'
import { FormProblems } from './form-problems.tsx'
import { Responsible } from './responsible.tsx'
import type { LocationForm, Report } from './report-types.ts'
import { SheetLink } from '../attendance/sheet-link.tsx'

const text = reports.location

/** A location's form: what stands in its way first, then its lines, then its head. */
export function FormEvidence({ report, form }: { report: Report; form: LocationForm }) {
  const blocking = form.problems.filter(({ severity }) => severity === 'blocks')
  const warnings = form.problems.filter(({ severity }) => severity === 'warns')
  return (
    <>
      <header className="report-head">
        <div className="row">
          <h2>{nl.common.name(form)}</h2>
          <FormState form={form} />
        </div>
        <p className="small report-links">
          <Link to="/onthaalouders/$hostId" params={{ hostId: form.hostId }}>
            {text.file}
          </Link>
          <SheetLink month={report.month} hostId={form.hostId}>
            {text.sheet}
          </SheetLink>
        </p>
      </header>
      {blocking.length > 0 && (
        <Section title={text.problems} note={reports.problemCount(blocking.length)}>
          <FormProblems report={report} form={form} problems={blocking} meaning="breach" />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title={text.warnings}>
          <FormProblems report={report} form={form} problems={warnings} meaning="attention" />
        </Section>
      )}
      <Section title={text.lines} note={text.lineCount(form.lines.length)}>
        {form.lines.length === 0 ? <p className="ink-2">{text.noLines}</p> : <FormLines form={form} />}
      </Section>
      <Section title={text.header}>
        <DetailList
          facts={[
            [text.locationName, form.locationName],
            [text.dossierNumber, form.dossierNumber],
            [text.organiser, report.organiserName],
            [text.period, `${report.month.slice(5)}/${report.month.slice(0, 4)}`],
            [text.openingDays, form.openingDays],
            [text.afterSchool, form.isAfterSchool ? text.permitted : text.notPermitted],
            [text.flexible, form.isFlexible ? text.permitted : text.notPermitted],
            [text.responsible, <Responsible key="responsible" name={report.responsible} />],
          ]}
        />
      </Section>
    </>
  )
}
