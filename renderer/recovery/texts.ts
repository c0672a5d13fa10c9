import type { RestoreFailure, StartFailure } from '../../shared/contract/port.ts'

type Explanation = { title: string; what: string; advice: string }

/** What is wrong and what to do, for the person in front of the screen, per reason. */
export const explanations: Record<StartFailure, Explanation> = {
  'database-missing': {
    title: 'Het gegevensbestand is er niet meer',
    what: 'In de gegevensmap staan wel back-ups of opzijgezette bestanden, maar het gegevensbestand zelf (onthaal.sqlite) ontbreekt. Het is verplaatst, hernoemd of verwijderd. Onthaal begint niet vanzelf met een leeg bestand.',
    advice:
      'Kies een back-up. Staat het bestand ergens anders, open dan de map, zet het terug onder zijn naam en probeer opnieuw.',
  },
  'database-too-new': {
    title: 'Deze gegevens zijn van een nieuwere versie',
    what: 'Een nieuwere versie van Onthaal heeft dit gegevensbestand al bijgewerkt. Deze versie opent het niet, om niets te beschadigen.',
    advice:
      'Installeer de nieuwste versie van Onthaal. Terug naar een oudere back-up kan ook, maar wat daarna is ingevoerd, zit daar niet in.',
  },
  'database-damaged': {
    title: 'Het gegevensbestand is beschadigd',
    what: 'Onthaal kan het gegevensbestand niet lezen. Er is niets aan gewijzigd.',
    advice: 'Zet een back-up terug. Het beschadigde bestand blijft bewaard, naast het nieuwe.',
  },
  'database-locked': {
    title: 'Het gegevensbestand is in gebruik',
    what: 'Een ander programma houdt het gegevensbestand vast. Er is niets aan gewijzigd.',
    advice:
      'Sluit andere programma’s die het bestand openen, zoals een synchronisatie of een virusscan, en probeer opnieuw.',
  },
  'disk-full': {
    title: 'De schijf is vol',
    what: 'Er is te weinig plaats om het gegevensbestand veilig te openen. Er is niets aan gewijzigd.',
    advice: 'Maak plaats vrij op de schijf en probeer opnieuw.',
  },
  'folder-read-only': {
    title: 'In de gegevensmap kan niet worden geschreven',
    what: 'Onthaal mag in deze map geen bestanden bewaren. Er is niets gewijzigd.',
    advice: 'Laat de rechten van de map nakijken en probeer opnieuw.',
  },
  'migration-failed': {
    title: 'De gegevens konden niet worden bijgewerkt',
    what: 'Het omzetten naar deze versie is onderbroken en volledig teruggedraaid. De gegevens zijn zoals voordien.',
    advice: 'Probeer opnieuw. Lukt het weer niet, bewaar dan het logboek en bezorg het aan de helpdesk.',
  },
  'service-crashed': {
    title: 'Onthaal viel enkele keren na elkaar uit',
    what: 'Het deel dat de gegevens beheert, stopte telkens opnieuw. Wat al bewaard was, is bewaard.',
    advice: 'Probeer opnieuw. Blijft het gebeuren, bewaar dan het logboek of zet een back-up terug.',
  },
  internal: {
    title: 'Onthaal kon niet starten',
    what: 'Er liep iets mis dat het programma niet kent. Er is niets aan de gegevens gewijzigd.',
    advice: 'Probeer opnieuw. Lukt het weer niet, bewaar dan het logboek en bezorg het aan de helpdesk.',
  },
}

/** Why a backup was not put back, per reason. */
export const notRestored: Record<RestoreFailure, string> = {
  'backup-damaged':
    'De back-up is niet teruggezet: hij is beschadigd of van een nieuwere versie. Er is niets gewijzigd. Kies een andere.',
  'backup-missing':
    'De back-up is niet teruggezet: het bestand is er niet meer. Er is niets gewijzigd. Kies een andere.',
  'database-locked':
    'De back-up is niet teruggezet: een ander programma houdt het gegevensbestand vast. Sluit dat programma en zet hem opnieuw terug.',
  'disk-full':
    'De back-up is niet teruggezet: de schijf is vol. Er is niets gewijzigd. Maak plaats vrij en zet hem opnieuw terug.',
  'folder-read-only':
    'De back-up is niet teruggezet: in de gegevensmap kan niet worden geschreven, of een ander programma houdt een bestand vast. Er is niets gewijzigd.',
  'no-answer':
    'Het terugzetten gaf geen antwoord. Wat er stond, is bewaard. Sluit Onthaal en start het opnieuw om te zien hoe het ervoor staat.',
  internal:
    'De back-up kon niet worden teruggezet. Er is niets gewijzigd. Bewaar het logboek en bezorg het aan de helpdesk.',
}

/** The window's other words. */
export const words = {
  retry: 'Opnieuw proberen',
  chooseBackup: 'Back-up kiezen',
  openFolder: 'Map openen',
  saveLog: 'Logboek bewaren',
  restore: 'Terugzetten',
  confirm: (when: string): string => `Back-up van ${when} terugzetten?`,
  confirmDetail: 'Alles wat daarna is ingevoerd, zit er niet in. Het huidige bestand blijft bewaard.',
  cancel: 'Annuleren',
  folder: 'Gegevensmap',
  backups: 'Back-ups',
  date: 'Datum',
  size: 'Grootte',
  state: 'Staat',
  sound: 'gecontroleerd',
  unsound: 'niet bruikbaar',
  noBackups: 'Er zijn nog geen back-ups in deze map.',
  noList: 'De lijst met back-ups kon niet worden gelezen.',
  reading: 'Back-ups worden nagekeken…',
  working: 'Even geduld…',
  stillWrong: 'Het probleem is er nog.',
  restoredInVain: 'De back-up is teruggezet, maar Onthaal kan er niet mee starten. Kies een andere back-up.',
  logSaved: (path: string): string => `Logboek bewaard als ${path}.`,
  logFailed: 'Het logboek kon niet worden bewaard.',
  folderFailed: 'De map kon niet worden geopend.',
}
