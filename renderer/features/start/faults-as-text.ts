import type { Fault } from '../../../shared/formats/exchange/faults.ts'

/** The faults as text for the clipboard, one a line: place, code, sentence. */
export function faultsAsText(faults: readonly Fault[], sentence: (fault: Fault) => string): string {
  return faults.map((fault) => `${fault.path}\t${fault.code}\t${sentence(fault)}`).join('\n')
}
