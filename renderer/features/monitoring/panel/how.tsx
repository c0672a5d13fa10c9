import { Section } from '../../../components/index.ts'
import { monitoring as text } from '../../../i18n/nl/monitoring/frame.ts'
import './panel.css'

type Props = {
  title: string
  rules: readonly (readonly [word: string, meaning: string])[]
  source?: string | undefined
}

/** What stands beside a table while no number is opened: what a number does, and how is counted. */
export function How({ title, rules, source }: Props) {
  return (
    <>
      <Section title={text.pick}>
        <p className="ink-2">{text.pickDetail}</p>
      </Section>
      <Section title={title}>
        <dl className="opened-how">
          {rules.map(([word, meaning]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        {source !== undefined && <p className="opened-source">{source}</p>}
      </Section>
    </>
  )
}
