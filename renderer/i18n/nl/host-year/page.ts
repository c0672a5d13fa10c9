/** The page of a host's year: what is chosen for the paper, and the paper as it will be. */
export const hostYear = {
  action: 'Jaaroverzicht…',
  title: (year: number) => `Jaaroverzicht ${year}`,
  palette: (name: string) => `Jaaroverzicht van ${name}`,
  choice: 'Wat op papier komt',
  intro: 'Voor het evaluatiegesprek. Wat u niet aanvinkt, staat nergens in de pdf.',
  withTexts: 'Met omschrijving',
  withTextsHint: 'Wat er gebeurde of gezegd werd. De naam van wie een klacht indiende, staat er nooit bij.',
  withTextsNone: 'Vink eerst incidenten of klachten aan.',
  remarks: 'Opmerkingen van de dienst',
  remarksHint:
    'Komen na de delen. Daaronder is er ruimte voor haar eigen woorden, afspraken voor volgend jaar en handtekeningen.',
  preview: 'Voorbeeld',
  previewNone: 'Niets gekozen',
  previewNoneDetail: 'Vink links aan wat op het jaaroverzicht komt.',
  endRoom: (year: number) =>
    `Onderaan komt ruimte voor wat de onthaalouder erover zegt, voor afspraken voor ${year} en voor twee handtekeningen.`,
  save: 'Bewaar als pdf',
  chooseTitle: 'In welke map komt het jaaroverzicht?',
  nothingChosen: 'Kies minstens één deel.',
  saved: (name: string) => `Bewaard: ${name}`,
  savedDetail: (folder: string) => `In ${folder}`,
  openFolder: 'Map openen',
  folderGone: 'Deze map is er niet meer.',
  asOf: (date: string) => `Toestand op ${date}`,
}
