import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../components/button.tsx'
import { Note } from '../components/note.tsx'
import { Page } from '../components/page.tsx'
import { nl } from '../i18n/nl.ts'

/** A screen that broke while being drawn: the frame stays, so that she can go on elsewhere. */
export function RouteError({ reset }: ErrorComponentProps) {
  const { title, detail, reload } = nl.frame.crash
  return (
    <Page title={title}>
      <div className="error-state">
        <Note meaning="breach" fact={title} isLarge isAlert actions={<Button onClick={reset}>{reload}</Button>}>
          {detail}
        </Note>
      </div>
    </Page>
  )
}
