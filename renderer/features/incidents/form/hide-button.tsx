import { EyeOff } from 'lucide-react'
import { Button } from '../../../components/index.ts'
import { casePage as text } from '../../../i18n/nl/incidents/page.ts'

/** Takes what happened from the screen again. */
export function HideButton({ onHide }: { onHide: () => void }) {
  return (
    <Button icon={<EyeOff className="icon-small" aria-hidden />} onClick={onHide}>
      {text.hide}
    </Button>
  )
}
