import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleHelp, Eye, Lock, Send, Stamp, TriangleAlert, type LucideIcon } from 'lucide-react'
import { billing } from '../../i18n/nl/billing.ts'
import { billingSteps, type BillingStep, type StepStates } from './model/steps.ts'
import { useBillingAddress } from './use-billing-address.ts'
import './steps.css'

type Sign = { icon: LucideIcon; words: string; tone?: 'att' | 'ok'; isLocked?: boolean }

/** The four steps of the month, each with where it stands in words. A locked step opens too: it says what it waits for. */
export function StepsHeader({ states }: { states: StepStates | undefined }) {
  const { month, step: current, search } = useBillingAddress()
  return (
    <nav className="steps" aria-label={billing.steps.label}>
      {billingSteps.map((step) => {
        const {
          icon: Icon,
          words,
          tone,
          isLocked,
        }: Sign = states ? signs[step](states) : { icon: atRest[step], words: '\u00a0' }
        return (
          <Link
            key={step}
            to="/facturatie/$month/$step"
            params={{ month, step }}
            search={search}
            className={`step ring-inside${step === current ? ' step-current' : ''}${isLocked ? ' step-locked' : ''}`}
            // The router would say that it is the current page; it is a step of it.
            activeProps={{ 'aria-current': 'step' }}
            activeOptions={{ includeSearch: false }}
          >
            <Icon className={`icon step-sign${tone ? ` ${tone}` : ''}`} aria-hidden />
            <span className="step-words">
              <b>{billing.steps[step]}</b>
              <span className={tone === 'att' ? 'att' : undefined}>{words}</span>
            </span>
          </Link>
        )
      })}
    </nav>
  )
}

// Before the month is known.
const atRest: Record<BillingStep, LucideIcon> = { klaar: CircleHelp, voorbeeld: Eye, uitgeven: Stamp, verzenden: Send }

const signs: { [Step in BillingStep]: (states: StepStates) => Sign } = {
  klaar({ klaar }) {
    const { questionsOpen, ready, nothing } = billing.steps
    if (klaar.state === 'questions') return { icon: CircleHelp, words: questionsOpen(klaar.open), tone: 'att' }
    return klaar.state === 'ready'
      ? { icon: CircleCheck, words: ready, tone: 'ok' }
      : { icon: CircleHelp, words: nothing }
  },
  voorbeeld: ({ voorbeeld }) => ({ icon: Eye, words: billing.steps.preview(voorbeeld.families, voorbeeld.cents) }),
  uitgeven({ uitgeven }) {
    const { lockedByQuestions, lockedByNothing, canIssue, issuedOn, withoutDocuments } = billing.steps
    if (uitgeven.state === 'done')
      return uitgeven.isDocumented
        ? { icon: CircleCheck, words: issuedOn(uitgeven.issuedAt), tone: 'ok' }
        : { icon: TriangleAlert, words: withoutDocuments, tone: 'att' }
    if (uitgeven.state === 'can') return { icon: Stamp, words: canIssue(uitgeven.invoices, uitgeven.payouts) }
    const words = uitgeven.reason === 'questions' ? lockedByQuestions : lockedByNothing
    return { icon: Lock, words, isLocked: true }
  },
  verzenden({ verzenden }) {
    const { lockedByIssuing, dueOn, openFolder, documentsMissing } = billing.steps
    if (verzenden.state === 'locked') return { icon: Lock, words: lockedByIssuing, isLocked: true }
    if (!verzenden.isDocumented) return { icon: TriangleAlert, words: documentsMissing, tone: 'att' }
    const words = verzenden.dueOn === undefined ? openFolder(verzenden.invoices) : dueOn(verzenden.dueOn)
    return { icon: Send, words }
  },
}
