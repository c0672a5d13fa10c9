import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import './tabs.css'

/** One tab: its key is kept in the address, its count stands beside the word. */
type Tab<Key extends string> = { key: Key; label: string; count?: number }

type Props<Key extends string> = {
  label: string
  tabs: readonly Tab<Key>[]
  value: Key
  onChange(key: Key): void
  /** What the chosen tab shows. */
  children: ReactNode
}

/** The parts of a record. Arrow keys go along them; the one in view is in the address, so back and forward work. */
export function Tabs<Key extends string>({ label, tabs, value, onChange, children }: Props<Key>) {
  const prefix = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const at = tabs.findIndex((tab) => tab.key === value)
    const next = step === 0 ? undefined : tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChange(next.key)
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus()
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${prefix}tab-${tab.key}`}
            data-key={tab.key}
            className="tabs-tab ring-inside"
            aria-selected={tab.key === value}
            aria-controls={`${prefix}panel`}
            tabIndex={tab.key === value ? 0 : -1}
            onClick={() => onChange(tab.key)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tabs-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div className="tabs-panel" role="tabpanel" id={`${prefix}panel`} aria-labelledby={`${prefix}tab-${value}`}>
        {children}
      </div>
    </>
  )
}
