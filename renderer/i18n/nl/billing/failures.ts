const program = 'Er ging iets mis in het programma.'

/**
 * Why a month was not issued, or its documents not written, in one sentence each; what is unchanged and how to go on is
 * said beside it. The test beside model/run-failure.ts holds it against the reasons of the contract.
 */
export const failures = {
  'open-problems': () => 'Er kwamen vragen bij die nog geen antwoord hebben.',
  'reason-missing': () => 'Een gezin met open dagen heeft nog geen reden.',
  'nothing-to-bill': () => 'Er is niets meer om uit te geven.',
  'nothing-issued': () => 'Er is van deze maand nog niets uitgegeven.',
  'documents-failed': (folder: string) => `De documenten konden niet geschreven worden in ${folder}.`,
  'issued-without-documents': (folder: string) =>
    `De facturen zijn uitgegeven en hebben hun nummer, maar de documenten staan niet in ${folder}.`,
  'organiser-incomplete': () =>
    'De gegevens van de dienst zijn niet volledig: zonder ondernemingsnummer en rekening is er geen geldige factuur.',
  'unknown-procedure': () => program,
  'invalid-input': () => 'De gegevens van deze opdracht kloppen niet.',
  'service-down': () => 'De gegevensdienst viel weg en start opnieuw.',
  deadline: () => 'De gegevensdienst antwoordde niet op tijd.',
  'disk-full': (folder: string) => `De schijf van ${folder} is vol.`,
  'folder-read-only': (folder: string) => `De map ${folder} is niet beschrijfbaar.`,
  'folder-missing': (folder: string) => `De map ${folder} bestaat niet meer.`,
  'database-locked': () => 'De gegevens worden door een ander programma gebruikt.',
  'database-damaged': () => 'De gegevens zijn beschadigd.',
  'database-too-new': () => 'De gegevens zijn van een nieuwere versie van Onthaal.',
  'changed-meanwhile': () => 'De gegevens zijn intussen veranderd.',
  'visiting-copy': () => 'Deze computer heeft alleen bezoekmappen; uitgeven kan op de computer van de dienst.',
  cancelled: () => 'Het werk is geannuleerd.',
  internal: () => program,
} satisfies Record<string, (folder: string) => string>

/** A reason that has words. */
export type RunReason = keyof typeof failures

/** The reason as one that has words; what nobody knows is a fault of the program. */
export function runReasonOf(reason: string): RunReason {
  return reason in failures ? (reason as RunReason) : 'internal'
}
