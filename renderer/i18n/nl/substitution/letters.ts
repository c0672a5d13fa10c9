/** Brieven en e-mails about an absence, and the call list on paper. */
export const letters = {
  open: 'Brieven en e-mails',
  title: (host: string) => `Brieven en e-mails over ${host}`,
  families: 'Gezinnen',
  all: 'Alle gezinnen',
  none: 'Er is niemand om te schrijven.',
  noneDetail: 'Er zijn geen dagen meer waarop een kind een plaats nodig heeft.',
  days: (count: number) => (count === 1 ? '1 opvangdag' : `${count} opvangdagen`),
  nothingDecided: 'nog niets beslist',
  undecided: (count: number) => `${count} nog niet beslist, niet in de brief`,
  noEmail: 'geen e-mailadres, alleen brief',
  written: (moment: string) => `geschreven ${moment}`,
  preview: (name: string) => `Wat ${name} leest`,
  noPreview: 'Kies een gezin om de brief te lezen.',
  noLetter: 'Aanvaard eerst een voorstel, of noteer dat de ouders zelf zoeken.',
  to: (email: string) => `Aan ${email}`,
  kinds: 'Maken als',
  kind: { pdf: 'Brief (PDF)', eml: 'E-mail als concept (.eml)' },
  folder: 'Map',
  noFolder: 'Nog geen map gekozen',
  choose: 'Map kiezen',
  chooseOther: 'Andere map',
  chooseTitle: 'In welke map komen de brieven?',
  make: 'Maken',
  progress: 'Brieven maken',
  reasons: {
    families: 'Vink een gezin aan.',
    kinds: 'Kies brief of e-mail.',
    folder: 'Kies eerst een map.',
    emails: 'Geen van deze gezinnen heeft een e-mailadres.',
  },
  made: (paper: number, emails: number) =>
    [
      paper > 0 ? (paper === 1 ? '1 brief' : `${paper} brieven`) : '',
      emails > 0 ? (emails === 1 ? '1 e-mail' : `${emails} e-mails`) : '',
    ]
      .filter(Boolean)
      .join(' en ') + ' gemaakt.',
  madeDetail: (folder: string) => `Ze staan in ${folder}. Wat erin staat, is bewaard bij het gezin.`,
  madeWithout: (count: number) =>
    count === 1
      ? 'Eén gezin heeft geen e-mailadres: geef het een brief.'
      : `${count} gezinnen hebben geen e-mailadres: geef hun een brief.`,
  openFolder: 'Map openen',
  missing: 'De map is er niet meer.',
  mail: 'E-mail openen',
  mailNoEmail: 'Dit gezin heeft geen e-mailadres.',
  mailOpened: 'De e-mail staat klaar in uw mailprogramma.',
  mailKept: 'De e-mail staat klaar in uw mailprogramma. Wat erin staat, is bewaard bij het gezin.',
  mailTooLong: 'Deze e-mail is te lang om zo te openen. Maak een concept (.eml).',
  mailFailed: 'Er ging geen mailprogramma open. Maak een concept (.eml).',
  print: 'Afdrukken',
  printTitle: 'In welke map komt de bellijst?',
  printNone: 'Er is niemand te bellen.',
}
