/** Nieuw kind: the child and its contract holders in one flow, then the agreement. */
export const enter = {
  form: 'Kind en contracthouder',
  holderNote: 'Kies een gekende contracthouder, of voer een nieuwe in.',
  holderMissing: 'Kies een contracthouder of voer een nieuwe in.',
  chooseOther: 'Iemand anders kiezen',
  addSecond: 'Tweede contracthouder, voor co-ouders',
  secondNote: 'Co-ouders hebben elk hun eigen overeenkomst, plan en attest.',
  removeSecond: 'Geen tweede contracthouder',
  next: 'en verder naar de overeenkomst',
  holderFaults: (count: number) =>
    count === 1
      ? 'Bij de contracthouder: 1 veld nog niet in orde'
      : `Bij de contracthouder: ${count} velden nog niet in orde`,
  duplicate: (name: string, born: string) => `${name}, geboren ${born}, staat al in Onthaal.`,
  duplicateDetail: 'Is dit hetzelfde kind, werk dan verder in dat dossier.',
  openDuplicate: (name: string) => `Dossier van ${name} openen`,
}
