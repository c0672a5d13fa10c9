import type { ReactNode } from 'react'
import { Tag } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'

type Props = {
  title: string
  text: string
  count: string
  isAnswered: boolean
  action?: ReactNode
  children: ReactNode
}

/** Questions of one kind: what they are, what an answer does, and whether they are all answered. */
export function QuestionGroup({ title, text, count, isAnswered, action, children }: Props) {
  return (
    <section className="questions">
      <div className="questions-head">
        <div className="row">
          <h2>{title}</h2>
          <Tag meaning={isAnswered ? 'ok' : 'attention'}>{isAnswered ? billing.questions.answeredTag : count}</Tag>
          <span className="spacer" />
          {action}
        </div>
        <p className="small ink-2">{text}</p>
      </div>
      <ul>{children}</ul>
    </section>
  )
}
