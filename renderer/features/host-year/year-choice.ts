import { create } from 'zustand'
import { hostYearParts, type HostYearPart } from '../../../shared/contract/host-year.ts'

/** What the coordinator shares: kept while the window is open, and nowhere else. */
type Choice = { parts: ReadonlySet<HostYearPart>; withTexts: boolean; hostId?: string }
type Store = Choice & {
  /** Remarks by host and year: what was typed stays when somebody looks at another page. */
  remarks: Readonly<Partial<Record<string, string>>>
  /** Looks at the year of a host: what is sensitive was chosen for another one, and is not shared unseen for her. */
  lookAt(hostId: string): void
  togglePart(part: HostYearPart): void
  setWithTexts(withTexts: boolean): void
  setRemarks(key: string, remarks: string): void
}

/** What is sensitive is never on the paper unless somebody chose it. */
export const sensitiveParts: readonly HostYearPart[] = ['incidents', 'complaints']

/** The parts chosen for the year of a host, and the remarks to go with it. */
export const useYearChoice = create<Store>()((set) => ({
  parts: new Set(hostYearParts.filter((part) => !sensitiveParts.includes(part))),
  withTexts: false,
  remarks: {},
  lookAt: (hostId) =>
    set((store) =>
      store.hostId === hostId
        ? store
        : { hostId, withTexts: false, parts: store.parts.difference(new Set(sensitiveParts)) },
    ),
  togglePart: (part) => set(({ parts }) => ({ parts: parts.symmetricDifference(new Set([part])) })),
  setWithTexts: (withTexts) => set({ withTexts }),
  setRemarks: (key, remarks) => set((store) => ({ remarks: { ...store.remarks, [key]: remarks } })),
}))

/** Whether texts of incidents and complaints are wanted: only where one of them is on the paper. */
export function wantsTexts({ parts, withTexts }: Choice): boolean {
  return withTexts && sensitiveParts.some((part) => parts.has(part))
}
