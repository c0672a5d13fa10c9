import { useQueryOf } from '../../api/index.ts'
import { ErrorState, LoadingRows } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { SettingBlock } from './setting-block.tsx'
import './settings.css'

const text = nl.settings.dated

/** The dated settings: what the law says, and the service's own values over it; those of Vervanging stand there. */
export function DatedTab() {
  const { data: settings, error, refetch } = useQueryOf('settings.list', {})
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!settings) return <LoadingRows rows={14} />
  return (
    <div className="settings-body">
      <p className="setting ink-2">{text.intro}</p>
      {settings
        .filter(({ key }) => !key.startsWith('substitution.'))
        .map((setting) => (
          <SettingBlock key={setting.key} setting={setting} />
        ))}
    </div>
  )
}
