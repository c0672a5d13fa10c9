import { Modal, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { isReason, shortestReason } from '../../../components/form/model/reason.ts'
import { Button, Note } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'
import { weekPlan } from '../../../i18n/nl/week-plan.ts'
import { breachFact, breachNames } from '../../../format/breach-words.ts'
import type { RulesBroken, SaveReasons } from './use-save-plan.ts'

const text = weekPlan.save
const listed = 4

type Props = {
  broken: RulesBroken | undefined
  hostName: string
  /** The plan against the minimum, as a note. */
  minimum: ReactNode
  year: number
  isSaving: boolean
  onClose: () => void
  onConfirm: (reasons: SaveReasons) => void
}

/** Asks a written reason for each rule that the plan goes against, beside the facts; without them nothing is kept. */
export function ReasonsDialog({ broken, onClose, ...question }: Props) {
  return (
    <Modal opened={broken !== undefined} onClose={onClose} title={text.title} size={560}>
      {broken && <Questions {...question} broken={broken} onClose={onClose} />}
    </Modal>
  )
}

function Questions({
  broken: { patterns, isBelow },
  hostName,
  minimum,
  year,
  isSaving,
  onClose,
  onConfirm,
}: Props & { broken: RulesBroken }) {
  const [reasons, setReasons] = useState({ capacity: '', minimum: '' })
  const [isTried, setIsTried] = useState(false)
  const isFull = patterns.length > 0
  const isGood = (!isFull || isReason(reasons.capacity)) && (!isBelow || isReason(reasons.minimum))
  const confirm = () => {
    setIsTried(true)
    if (!isGood || isSaving) return
    onConfirm({
      ...(isFull && { capacity: reasons.capacity.trim() }),
      ...(isBelow && { minimum: reasons.minimum.trim() }),
    })
  }
  const field = (kind: keyof typeof reasons, label: string, isFirst: boolean) => (
    <Textarea
      label={label}
      required
      autosize
      minRows={2}
      {...(isFirst && { 'data-autofocus': true })}
      value={reasons[kind]}
      error={isTried && !isReason(reasons[kind]) && text.tooShort(shortestReason)}
      onChange={(event) => setReasons({ ...reasons, [kind]: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) confirm()
      }}
    />
  )
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
    >
      <p className="ink-2">{text.intro}</p>
      {isFull && (
        <section className="stack" aria-label={text.capacity(hostName)}>
          {patterns.slice(0, listed).map((pattern) => (
            <Note
              key={`${pattern.dates[0]} ${pattern.from} ${pattern.everyWeeks}`}
              meaning="breach"
              fact={breachFact(pattern, year)}
            >
              {breachNames(pattern)}
            </Note>
          ))}
          {patterns.length > listed && <p className="small ink-2">{weekPlan.host.more(patterns.length - listed)}</p>}
          {field('capacity', text.capacityReason, true)}
        </section>
      )}
      {isBelow && (
        <section className="stack" aria-label={text.minimum}>
          {minimum}
          {field('minimum', text.minimumReason, !isFull)}
        </section>
      )}
      <div className="dialog-actions">
        <Button kind="primary" type="submit" isBusy={isSaving}>
          {text.confirm}
        </Button>
        <Button onClick={onClose}>{nl.common.cancel}</Button>
      </div>
    </form>
  )
}
