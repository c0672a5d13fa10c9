import { useState } from 'react'
import { StatusBar } from '../../frame/status-bar.tsx'
import { DemoStart } from './demo-start.tsx'
import { FolderStart } from './folder-start.tsx'
import { ImportStart } from './import-start.tsx'
import { OrganiserForm } from './organiser-form.tsx'
import { StartChoices, type StartChoice } from './start-choices.tsx'
import './start.css'

/** The first start: shown for as long as there is no service. Each way to begin ends in the program itself. */
export function FirstStart() {
  const [choice, setChoice] = useState<StartChoice>()
  const goBack = () => setChoice(undefined)
  return (
    <div className="start">
      <div className="start-body">
        <main>
          {choice === undefined && <StartChoices onChoose={setChoice} />}
          {choice === 'empty' && <OrganiserForm onBack={goBack} />}
          {choice === 'exchange' && <ImportStart onBack={goBack} />}
          {choice === 'folder' && <FolderStart onBack={goBack} />}
          {choice === 'demo' && <DemoStart onBack={goBack} />}
        </main>
      </div>
      <StatusBar isQuiet />
    </div>
  )
}
