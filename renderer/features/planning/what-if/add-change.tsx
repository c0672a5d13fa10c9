import { Menu } from '@mantine/core'
import { Plus } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { planning } from '../../../i18n/nl/planning.ts'
import { useWhatIf } from '../stores/what-if.ts'
import { changeKinds } from './model/change-draft.ts'

const text = planning.whatIf

/** *+ Wijziging*: what can be tried, as a menu. */
export function AddChange() {
  const edit = useWhatIf((store) => store.edit)
  return (
    <Menu
      position="bottom-end"
      radius={8}
      transitionProps={{ duration: 80 }}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          kind="quiet"
          icon={<Plus className="icon-small" aria-hidden />}
          aria-label={text.addLabel}
          data-autofocus
        >
          {text.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="what-if-menu">
        {changeKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => edit({ kind })}>
            {text.kinds[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
