import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { BackupState } from '../frame/backup-state.tsx'
import { PaletteButton } from '../frame/palette-button.tsx'
import { nl } from '../i18n/nl.ts'
import './page.css'

/** The list that a record belongs to. */
export type ParentList = {
  title: string
  to:
    | '/planning'
    | '/onthaalouders'
    | '/kinderen'
    | '/vervanging'
    | '/wachtlijst'
    | '/huisbezoeken'
    | '/huisbezoeken/incidenten'
}

/** The record that a page is about. */
type ParentRecord = { title: string; to: '/onthaalouders/$hostId'; params: { hostId: string } }

type Props = {
  title: string
  parent?: ParentList | ParentRecord
  /** Beside the title: the month in view and the buttons that turn it. */
  beside?: ReactNode
  children: ReactNode
}

/** A screen: its top bar (title or breadcrumb, search, last backup) and its own regions below, each scrolling on its own. */
export function Page({ title, parent, beside, children }: Props) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · ${nl.frame.brand}`
  }, [title])
  // A new screen takes the focus, unless something in it already asked for it, so that the keyboard goes on from there.
  useEffect(() => {
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
  }, [])
  return (
    <>
      <header className="top">
        <div className="top-title">
          {parent && (
            <nav className="top-crumb" aria-label={nl.frame.crumb}>
              {'params' in parent ? (
                <Link to={parent.to} params={parent.params}>
                  {parent.title}
                </Link>
              ) : (
                <Link to={parent.to}>{parent.title}</Link>
              )}
              <span aria-hidden>›</span>
            </nav>
          )}
          <h1>{title}</h1>
        </div>
        {beside}
        <span className="spacer" />
        <PaletteButton />
        <BackupState />
      </header>
      <main className="page" id="content" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
