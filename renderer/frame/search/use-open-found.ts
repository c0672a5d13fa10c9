import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { FoundNote, FoundNumber } from './found-entries.ts'
import type { Person } from './people-index.ts'

/** Where the things that are found are shown: gives for each what opens it. On a visiting copy a host is shown by her visits. */
export function useOpenFound(isVisiting: boolean) {
  const navigate = useNavigate()
  return useMemo(() => {
    const toHost = (hostId: string, tab?: 'gegevens' | 'begeleiding') =>
      void (isVisiting
        ? navigate({ to: '/huisbezoeken', search: { kies: hostId } })
        : navigate({ to: '/onthaalouders/$hostId', params: { hostId }, search: tab ? { tab } : {} }))
    const toChild = (childId: string, tab?: 'gezin' | 'gegevens') =>
      void navigate({ to: '/kinderen/$childId', params: { childId }, search: tab ? { tab } : {} })
    const openers: Readonly<Record<Person['kind'], (fileId: string) => void>> = {
      host: (fileId) => toHost(fileId),
      child: (fileId) => toChild(fileId),
      family: (fileId) => toChild(fileId, 'gezin'),
      request: (fileId) => void navigate({ to: '/wachtlijst/$requestId', params: { requestId: fileId } }),
      household: (fileId) => toHost(fileId, 'gegevens'),
      contact: (fileId) => toChild(fileId, 'gegevens'),
    }
    return {
      person: ({ kind, fileId }: Person) => openers[kind](fileId),
      number: ({ kind, month, owner }: FoundNumber) =>
        void navigate({
          to: '/facturatie/$month/$step',
          params: { month, step: 'voorbeeld' },
          search: kind === 'invoice' ? { gezin: owner.id } : { toon: 'onthaalouders', onthaalouder: owner.id },
        }),
      note: ({ kind, id, host, isOver }: FoundNote) => {
        if (kind === 'visit') void navigate({ to: '/huisbezoeken/bezoek/$visitId', params: { visitId: id } })
        // What is over stands among what was done with her, not among what is still to do.
        else if (isOver) toHost(host.id, 'begeleiding')
        else
          void navigate({
            to: '/huisbezoeken/afspraken',
            search: kind === 'goal' ? { toon: 'doelen', kies: id } : { kies: id },
          })
      },
    }
  }, [isVisiting, navigate])
}
