import { Eye, EyeOff } from 'lucide-react'
import { Button } from '../../components/index.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'

/** In the place of what happened or was said, until somebody asks to see it. */
export function HiddenRecord({ detail, onShow }: { detail: string; onShow: () => void }) {
  return (
    <div className="case-hidden">
      <EyeOff className="icon ink-3" aria-hidden />
      <b>{text.hidden}</b>
      <span className="ink-2">{detail}</span>
      <Button icon={<Eye className="icon-small" aria-hidden />} onClick={onShow}>
        {text.show}
      </Button>
    </div>
  )
}
