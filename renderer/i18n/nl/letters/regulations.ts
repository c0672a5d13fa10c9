/** Versions of the huishoudelijk reglement, and who took note of them (R54). */
export const regulationsText = {
  list: 'Versies van het reglement',
  columns: { version: 'Versie', from: 'Geldt vanaf', kind: 'Wijziging', acknowledged: 'Kennis genomen' },
  inForce: 'geldt nu',
  detrimental: 'in het nadeel van gezinnen',
  plain: 'gewoon',
  count: (acknowledged: number, families: number) => `${acknowledged} van ${families}`,
  countDetail: (acknowledged: number, families: number) => `${acknowledged} van ${families} gezinnen`,
  add: 'Nieuwe versie',
  edit: 'Wijzigen',
  remove: 'Verwijderen',
  removed: (version: string) => `Versie ${version} verwijderd`,
  empty: 'Nog geen versie',
  emptyDetail: 'Voeg de versie toe die nu geldt. Daarna ziet u welke gezinnen er nog geen kennis van namen.',
  panel: 'Versie',
  version: 'Versie',
  versionHint: 'zoals ze op het reglement staat, bijvoorbeeld 2027-1',
  from: 'Geldt vanaf',
  note: 'Wat er verandert',
  noteHint: 'Dit komt zo in de brief.',
  isDetrimental: 'Bevat een wijziging in het nadeel van het gezin',
  detrimentalHint: 'Niet voor wat de regelgeving oplegt.',
  save: 'Versie bewaren',
  cancel: 'Annuleren',
  saved: (version: string) => `Versie ${version} bewaard`,
  noVersion: 'Geef de versie een naam.',
  tooEarly: (earliest: string) =>
    `Te vroeg: wie het vandaag hoort, moet twee maanden krijgen. Ten vroegste ${earliest}.`,
  source:
    'In het nadeel van gezinnen: schriftelijk melden, minstens 2 maanden vooraf; zonder kosten opzeggen binnen 2 maanden. Bron: schriftelijke overeenkomst, Opgroeien.',
  open: (count: number) =>
    count === 0
      ? 'Alle gezinnen namen er kennis van.'
      : count === 1
        ? '1 gezin nam er nog geen kennis van.'
        : `${count} gezinnen namen er nog geen kennis van.`,
  write: 'Brief schrijven',
  families: 'Gezinnen zonder kennisname',
  all: 'Alle gezinnen',
  on: 'Kennis genomen op',
  acknowledge: (count: number) =>
    count === 1 ? 'Kennisname van 1 gezin noteren' : `Kennisname van ${count} gezinnen noteren`,
  acknowledged: (count: number) => (count === 1 ? '1 overeenkomst bijgewerkt' : `${count} overeenkomsten bijgewerkt`),
  nobody: 'kies eerst een gezin',
}
