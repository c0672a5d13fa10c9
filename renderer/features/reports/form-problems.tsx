import { Link } from '@tanstack/react-router'
import { Note } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { nl } from '../../i18n/nl.ts'
import { placeOf } from './model/problem-place.ts'
import { problemWords } from './model/problem-words.ts'
import type { FormProblem, LocationForm, Report } from './report-types.ts'
import { Responsible } from './responsible.tsx'
import { SheetLink } from './sheet-link.tsx'

type Props = {
  report: Report
  form: LocationForm
  problems: readonly FormProblem[]
  meaning: 'breach' | 'attention'
}

/** Problems of a form, each with the way to where it is solved. */
export function FormProblems({ report, form, problems, meaning }: Props) {
  const names = new Map(report.children.map((child) => [child.id, nl.common.name(child)]))
  return (
    <ul className="report-problems">
      {problems.map((problem) => {
        const { fact, todo } = problemWords(problem, names.get(problem.childId ?? '') ?? '')
        return (
          <li key={JSON.stringify([problem.code, problem.childId, problem.block])}>
            <Note
              meaning={meaning}
              fact={fact}
              actions={<Solution problem={problem} month={report.month} hostId={form.hostId} />}
            >
              {todo}
            </Note>
          </li>
        )
      })}
    </ul>
  )
}

type SolutionProps = { problem: FormProblem; month: string; hostId: string }

/** The way to where a problem is solved; who answers for the form is filled in on the spot. */
function Solution({ problem, month, hostId }: SolutionProps) {
  const { childId = '' } = problem
  const text = reports.links
  switch (placeOf(problem)) {
    case 'sheet':
      return (
        <SheetLink month={month} hostId={hostId}>
          {text.sheet}
        </SheetLink>
      )
    case 'attests':
      return (
        <Link to="/kinderen/$childId" params={{ childId }} search={{ tab: 'attesten' }}>
          {text.attests}
        </Link>
      )
    case 'child':
      return (
        <Link to="/kinderen/$childId" params={{ childId }} search={{ tab: 'gegevens' }}>
          {text.child}
        </Link>
      )
    case 'host':
      return (
        <Link to="/onthaalouders/$hostId" params={{ hostId }} search={{ tab: 'gegevens' }}>
          {text.host}
        </Link>
      )
    case 'responsible':
      return <Responsible name={undefined} />
    case undefined:
      return null
  }
}
