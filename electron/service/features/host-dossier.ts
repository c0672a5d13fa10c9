import type { OutputOf } from '../../../shared/contract/index.ts'
import { hostDossierAlerts } from '../../../shared/domain/hosts/dossier-alerts.ts'
import type { Host } from '../../../shared/domain/exchange/document.ts'

type HostFile = OutputOf<'hosts.file'>

/** The papers of a host's dossier and what asks for attention on a day (R13–R15), each with the name of whom it is about. */
export function dossierOf(host: Host, today: string, alertDays: number): Pick<HostFile, 'alerts' | 'documents'> {
  const nameOf = (memberId: string | undefined) => {
    const person = (host.household ?? []).find(({ id }) => id === memberId) ?? host
    return { firstName: person.firstName, lastName: person.lastName }
  }
  return {
    alerts: hostDossierAlerts({ host, today, alertDays }).map(({ about, ...alert }) => ({
      ...alert,
      about: nameOf(about),
    })),
    documents: (host.documents ?? []).map(({ id, kind, title, memberId, receivedOn, validUntil }) => ({
      id,
      kind,
      ...(title === undefined ? {} : { title }),
      about: nameOf(memberId),
      receivedOn,
      ...(validUntil === undefined ? {} : { validUntil }),
    })),
  }
}
