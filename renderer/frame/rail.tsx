import { Link } from '@tanstack/react-router'
import { Baby, House, ReceiptEuro, Settings } from 'lucide-react'
import { useQueryOf } from '../api/use-query-of.ts'
import { nl } from '../i18n/nl.ts'
import { Brand } from './brand.tsx'
import './frame.css'

/** The screens that work, in the order of the rail. A later screen appears here on the day it works. */
export const screens = [
  { to: '/onthaalouders', title: nl.frame.hosts, icon: House, startsGroup: false },
  { to: '/kinderen', title: nl.frame.children, icon: Baby, startsGroup: false },
  { to: '/facturatie', title: nl.frame.billing, icon: ReceiptEuro, startsGroup: true },
  { to: '/instellingen', title: nl.frame.settings, icon: Settings, startsGroup: true },
] as const

/** The left rail: the way to each screen, and whose service this is. */
export function Rail() {
  const status = useQueryOf('service.status', {}).data
  return (
    <nav className="rail" aria-label={nl.frame.screens}>
      <Brand />
      {screens.map(({ to, title, icon: Icon, startsGroup }) => (
        <div key={to}>
          {startsGroup && <div className="rail-gap" />}
          <Link to={to} className="rail-item">
            <Icon className="icon" aria-hidden />
            {title}
          </Link>
        </div>
      ))}
      {status?.organiser && (
        <div className="rail-foot">
          {status.organiser.name}
          <br />
          {nl.common.hosts(status.hosts)}
          <br />
          {nl.common.places(status.organiser.recognisedPlaces)}
        </div>
      )}
    </nav>
  )
}
