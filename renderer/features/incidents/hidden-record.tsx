import { Eye, EyeOff } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../components/index.ts'
import { useKeptFocus } from '../../components/use-kept-focus.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'

type Props = {
  detail: string
  /** It was shown and hidden again: the keyboard stays here. On arrival the button never has the focus, so that no key shows it by accident. */
  isAgain: boolean
  onShow: () => void
}

/** In the place of what happened or was said, until somebody asks to see it. */
export function HiddenRecord({ detail, isAgain, onShow }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(isAgain, () => button.current, isAgain)
  return (
    <div className="case-hidden">
      <EyeOff className="icon ink-3" aria-hidden />
      <b>{text.hidden}</b>
      <span className="ink-2">{detail}</span>
      <Button icon={<Eye className="icon-small" aria-hidden />} onClick={onShow} ref={button}>
        {text.show}
      </Button>
    </div>
  )
}
