import { CommandLineError, readArguments, type CommandLine, type ExitCode } from './arguments.ts'
import { printJson } from '../../shared/formats/exchange/print-document.ts'
import { documentsVerb, previewVerb, runVerb } from './verbs/billing.ts'
import { capacityVerb } from './verbs/capacity.ts'
import { backupVerb, callVerb, checkVerb } from './verbs/database.ts'
import { demoVerb } from './verbs/demo.ts'
import { exportVerb, importVerb } from './verbs/exchange.ts'
import { foSu05Verb } from './verbs/report.ts'
import { substituteVerb } from './verbs/substitute.ts'
import { mergeFolderVerb, writeFolderVerb } from './verbs/visit-folder.ts'
import { waitingListVerb } from './verbs/waiting-list.ts'
import type { Printed } from './verbs/printed.ts'

const verbs: Record<string, (line: CommandLine) => Promise<Printed>> = {
  import: importVerb,
  export: exportVerb,
  'billing preview': previewVerb,
  'billing run': runVerb,
  documents: documentsVerb,
  capacity: capacityVerb,
  substitute: substituteVerb,
  'waiting-list': waitingListVerb,
  'report fo-su-05': foSu05Verb,
  'visit-folder write': writeFolderVerb,
  'visit-folder merge': mergeFolderVerb,
  call: callVerb,
  backup: backupVerb,
  check: checkVerb,
  demo: demoVerb,
}

const usage = `onthaal VERB --db FILE …
  import --db F --from X.json            new database from an exchange document
  export --db F                          the exchange document
  billing preview --db F --month M       what the month costs and pays, and its problems
  billing run --db F --month M --out DIR [--accept CODE]…
  documents --db F --month M --out DIR   the documents of what was issued, again
  capacity --db F --from D --until D     breaches and averages
  substitute --db F --host H --from D --until D
                                         the best places elsewhere for a host's children; changes nothing
  waiting-list --db F [--at 2026-11-01T12:00]
                                         the open requests by rank, now or then, and the hosts where each fits
  report fo-su-05 --db F --month M --out DIR [--host ID]…
                                         the month's FO-SU-05, one file per location
  visit-folder write --db F --host ID… --out G
                                         a bezoekmap of some hosts
  visit-folder merge --db F --from G     what was written in a bezoekmap; versions side by side are settled in the window
                                         both: password in ONTHAAL_PASSWORD, or on standard input
  call PROCEDURE --db F --input JSON     any procedure of the contract
  backup --db F --out G                  a verified copy
  check --db F                           integrity, foreign keys, totals from facts
  demo --out DIR                         the fictional service, billed
With --json a verb prints JSON and nothing else on standard output.`

/** Runs one call of the command line and gives its exit code; the answer goes to standard output, messages to standard error. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  let line: CommandLine | undefined
  try {
    line = readArguments(argv)
    const printed = await verbOf(line.words)(line)
    if ('raw' in printed) await print(printed.raw)
    else await print(line.json ? printJson(printed.json) : `${printed.text}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof CommandLineError)) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      return 3
    }
    process.stderr.write(`${error.message}\n`)
    // Faults and problems are the answer itself, also for people.
    if (error.output !== undefined) await print(printJson(error.output))
    return error.exitCode
  }
}

/** The verb that the words name, all of them: a word too many may well be a mistake about which file is meant. */
function verbOf(words: readonly string[]): (line: CommandLine) => Promise<Printed> {
  const said = words[0] === 'call' ? 'call' : words.join(' ')
  const verb = Object.hasOwn(verbs, said) ? verbs[said] : undefined
  if (!verb || (said === 'call' && words.length > 2)) throw new CommandLineError(2, usage)
  return verb
}

/**
 * Waits until a pipe has taken everything: a large export is not cut off at the end. A reader that has seen enough
 * (`| head`) closes the pipe; what it did not want is no failure.
 */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error && !isClosedPipe(error) ? reject(error) : resolve())),
  )
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
