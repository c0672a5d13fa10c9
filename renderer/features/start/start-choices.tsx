import { Briefcase, ChevronRight, FilePlus2, FileInput, Telescope } from 'lucide-react'
import { nl } from '../../i18n/nl.ts'
import { Brand } from '../../frame/brand.tsx'
import './start.css'

const text = nl.start
const choices = [
  { key: 'empty', icon: FilePlus2, ...text.empty },
  { key: 'exchange', icon: FileInput, ...text.exchange },
  { key: 'folder', icon: Briefcase, ...text.folder },
  { key: 'demo', icon: Telescope, ...text.demo },
] as const

/** A way to begin. */
export type StartChoice = (typeof choices)[number]['key']

/** The four ways to begin, each with what it means. */
export function StartChoices({ onChoose }: { onChoose: (choice: StartChoice) => void }) {
  return (
    <>
      <Brand />
      <h1 className="start-title">{text.title}</h1>
      <p className="start-intro">{text.intro}</p>
      <div className="start-choices" role="group" aria-label={text.choices}>
        {choices.map(({ key, icon: Icon, title, detail }) => (
          <button key={key} type="button" className="start-choice ring-inside" onClick={() => onChoose(key)}>
            <Icon className="icon" aria-hidden />
            <span>
              <b>{title}</b>
              <span className="ink-2">{detail}</span>
            </span>
            <ChevronRight className="icon-small" aria-hidden />
          </button>
        ))}
      </div>
    </>
  )
}
