import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { nl } from '../../i18n/nl.ts'
import './start.css'

type Props = { title: string; intro: string; onBack: () => void }

/** The head of a way to begin, with the way back to the choices. */
export function StartHeading({ title, intro, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Button kind="quiet" icon={<ArrowLeft className="icon-small" aria-hidden />} onClick={onBack}>
        {nl.start.back}
      </Button>
      <h1 className="start-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="start-intro">{intro}</p>
    </>
  )
}
