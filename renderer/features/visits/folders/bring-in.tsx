import { PasswordInput } from '@mantine/core'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { bridge, call } from '../../../api/index.ts'
import { Button, ErrorState, Section } from '../../../components/index.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import './folders.css'
import { FolderPreview } from './folder-preview.tsx'

const text = folders.open

/** Opens a bezoekmap: the file, its password, and what it brings. The password goes to the service and nowhere else. */
export function BringIn({ isVisitingCopy }: { isVisitingCopy: boolean }) {
  const [path, setPath] = useState<string>()
  const [password, setPassword] = useState('')
  const [state, setState] = useState<{ token?: string; failure?: unknown; isBusy?: boolean }>({})
  const choose = async () => {
    const chosen = await bridge().choose({ kind: 'open-visit-folder', title: text.chooseTitle })
    if (chosen === null) return
    setPath(chosen)
    setState({})
  }
  const look = async () => {
    if (path === undefined || password === '' || state.isBusy) return
    setState({ isBusy: true })
    try {
      const { token } = await call('visitFolders.read', { path, password })
      setState({ token })
      setPassword('')
    } catch (failure) {
      setState({ failure })
    }
  }
  const reason = path === undefined ? text.noFileYet : password === '' ? text.noPassword : undefined
  if (state.token !== undefined) return <FolderPreview token={state.token} onOther={() => setState({})} />
  return (
    <Section title={isVisitingCopy ? text.copyTitle : text.title}>
      <form
        className="folder-form"
        onSubmit={(event) => {
          event.preventDefault()
          void look()
        }}
      >
        <p className="ink-2">{isVisitingCopy ? text.copyDetail : text.detail}</p>
        <div className="folder-file">
          <Button icon={<FolderOpen className="icon-small" aria-hidden />} onClick={() => void choose()}>
            {path === undefined ? text.choose : text.chooseOther}
          </Button>
          <span className={path === undefined ? 'ink-3' : ''}>{path ?? text.noFile}</span>
        </div>
        <PasswordInput
          className="folder-password"
          label={folders.password.label}
          value={password}
          autoComplete="off"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div>
          <Button kind="primary" type="submit" isBusy={state.isBusy === true} reason={reason}>
            {text.look}
          </Button>
          {state.isBusy && (
            <span className="small ink-2 folder-busy" role="status">
              {text.looking}
            </span>
          )}
        </div>
        {state.failure !== undefined && <ErrorState error={state.failure} isInline />}
      </form>
    </Section>
  )
}
