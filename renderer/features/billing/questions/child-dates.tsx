import { Link } from '@tanstack/react-router'
import { ArrowUpRight } from 'lucide-react'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'

type Props = { child: { childId: string; firstName: string; lastName: string }; words: string }

/** A child of a question with its dates in words, and the way to its file. */
export function ChildDates({ child, words }: Props) {
  return (
    <p className="question-child">
      <span>{child.firstName}</span> <span className="ink-2">{words}</span>{' '}
      <Link
        to="/kinderen/$childId"
        params={{ childId: child.childId }}
        className="question-file"
        aria-label={billing.questions.fileOf(nl.common.name(child))}
      >
        {billing.questions.file}
        <ArrowUpRight className="icon-small" aria-hidden />
      </Link>
    </p>
  )
}
