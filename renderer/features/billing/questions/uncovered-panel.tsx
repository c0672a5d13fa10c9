import { Link } from '@tanstack/react-router'
import { billing } from '../../../i18n/nl/billing.ts'
import { nl } from '../../../i18n/nl.ts'
import { Section } from '../../../components/index.ts'
import { useHostName } from '../bill/use-host-name.ts'
import type { Overview } from '../model/billing-types.ts'
import type { UncoveredQuestion } from '../model/questions.ts'
import { presencesAtHosts } from '../model/uncovered-words.ts'

const texts = billing.questions.uncoveredPanel

/** What is known of presences without agreement, and what can be done about them. */
export function UncoveredPanel({ overview, question }: { overview: Overview; question: UncoveredQuestion }) {
  const hostName = useHostName(overview)
  return (
    <Section title={nl.common.name(question)} note={texts.under}>
      <ul className="uncovered-list">
        {presencesAtHosts(question.presences, hostName).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="ink-2">{texts.text}</p>
      <p>
        <Link to="/kinderen/$childId" params={{ childId: question.childId }}>
          {billing.questions.fileOf(nl.common.name(question))}
        </Link>
      </p>
    </Section>
  )
}
