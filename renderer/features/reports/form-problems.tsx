import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Note } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { nl } from '../../i18n/nl.ts'
import { placeOf } from './model/problem-place.ts'
import { problemWords } from './model/problem-words.ts'
import type { FormProblem, LocationForm, Report } from './report-types.ts'
import { Responsible } from './responsible.tsx'
import { SheetLink } from '../attendance/sheet-link.tsx'

type Props = {
  report: Report
  form: LocationForm
  problems: readonly FormProblem[]
  meaning: 'breach' | 'attention'
}

/** Problems of a form, those of one kind together, each with the way to where it is solved. */
export function FormProblems({ report, form, problems, meaning }: Props) {
  const names = new Map(report.children.map((child) => [child.id, nl.common.name(child)]))
  const told = problems.map((problem) => ({
    problem,
    ...problemWords(problem, names.get(problem.childId ?? '') ?? ''),
    solution: <Solution problem={problem} month={report.month} hostId={form.hostId} />,
  }))
  return (
    <ul className="report-problems">
      {[...Map.groupBy(told, ({ problem }) => problem.code)].map(([code, same]) => (
        <li key={code}>
          <SameProblems told={same} meaning={meaning} isSolvedTogether={placeOf({ code }) === 'sheet'} />
        </li>
      ))}
    </ul>
  )
}

type Told = { problem: FormProblem; fact: string; todo: string; solution: ReactNode }
type SameProps = { told: readonly Told[]; meaning: Props['meaning']; isSolvedTogether: boolean }

/** One note for problems of one kind: what they ask is said once, the facts each on a line. */
function SameProblems({ told, meaning, isSolvedTogether }: SameProps) {
  const [first, ...others] = told
  if (!first) return null
  if (others.length === 0)
    return (
      <Note meaning={meaning} fact={first.fact} actions={first.solution}>
        {first.todo}
      </Note>
    )
  return (
    <Note meaning={meaning} actions={isSolvedTogether ? first.solution : undefined}>
      <ul className="report-several">
        {told.map(({ problem, fact, solution }) => (
          <li key={JSON.stringify([problem.childId, problem.block])}>
            <b>{fact}</b>
            {!isSolvedTogether && <span className="nowrap">{solution}</span>}
          </li>
        ))}
      </ul>
      {first.todo}
    </Note>
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
