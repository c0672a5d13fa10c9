import { useState, type ReactNode } from 'react'
import { StatusBar } from '../../frame/status-bar.tsx'
import { DemoStart } from './demo-start.tsx'
import { ImportStart } from './import-start.tsx'
import { OrganiserForm } from './organiser-form.tsx'
import { StartChoices, type StartChoice } from './start-choices.tsx'
import './start.css'

/** The first start: shown for as long as there is no service. Each way to begin ends in the program itself. */
export function FirstStart() {
  const [choice, setChoice] = useState<StartChoice>()
  const goBack = () => setChoice(undefined)
  const ways: Record<StartChoice, () => ReactNode> = {
    empty: () => <OrganiserForm onBack={goBack} />,
    exchange: () => <ImportStart onBack={goBack} />,
    demo: () => <DemoStart onBack={goBack} />,
  }
  return (
    <div className="start">
      <div className="start-body">
        <main>{choice === undefined ? <StartChoices onChoose={setChoice} /> : ways[choice]()}</main>
      </div>
      <StatusBar isQuiet />
    </div>
  )
}
