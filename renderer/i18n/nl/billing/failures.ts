import type { commonReasons } from '../../../../shared/contract/errors.ts'
import type { Procedures } from '../../../../shared/contract/index.ts'

/** Every reason for which a run, or writing its documents, can be refused. */
export type RunReason =
  | (typeof commonReasons)[number]
  | Procedures['billing.run']['reasons'][number]
  | Procedures['billing.documents']['reasons'][number]

const program = 'Er ging iets mis in het programma.'

/** Why a month was not issued, in one sentence each; what is unchanged and how to go on is said beside it. */
export const failures: Record<RunReason, (folder: string) => string> = {
  'open-problems': () => 'Er kwamen vragen bij die nog geen antwoord hebben.',
  'reason-missing': () => 'Een gezin met open dagen heeft nog geen reden.',
  'nothing-to-bill': () => 'Er is niets meer om uit te geven.',
  'nothing-issued': () => 'Er is van deze maand nog niets uitgegeven.',
  'documents-failed': (folder) => `De documenten konden niet geschreven worden in ${folder}.`,
  'issued-without-documents': (folder) =>
    `De facturen zijn uitgegeven en hebben hun nummer, maar de documenten staan niet in ${folder}.`,
  'organiser-incomplete': () =>
    'De gegevens van de dienst zijn niet volledig: zonder ondernemingsnummer en rekening is er geen geldige factuur.',
  'unknown-procedure': () => program,
  'invalid-input': () => 'De gegevens van deze opdracht kloppen niet.',
  'service-down': () => 'De gegevensdienst viel weg en start opnieuw.',
  deadline: () => 'De gegevensdienst antwoordde niet op tijd.',
  'disk-full': (folder) => `De schijf van ${folder} is vol.`,
  'folder-read-only': (folder) => `De map ${folder} is niet beschrijfbaar.`,
  'folder-missing': (folder) => `De map ${folder} bestaat niet meer.`,
  'database-locked': () => 'De gegevens worden door een ander programma gebruikt.',
  'database-damaged': () => 'De gegevens zijn beschadigd.',
  'database-too-new': () => 'De gegevens zijn van een nieuwere versie van Onthaal.',
  'changed-meanwhile': () => 'De gegevens zijn intussen veranderd.',
  cancelled: () => 'Het werk is geannuleerd.',
  internal: () => program,
}
