/**
 * The window's side of the contract: `useQueryOf(name, input)` reads and stays fresh, `useCommand(name)` changes and tells
 * the status bar, `errorText(error)` words a refusal. Screens never touch `window.onthaal.call` themselves.
 */
export { bridge } from './bridge.ts'
export { call, callErrorOf, newRequestId, type GivenOf } from './call.ts'
export { useCommand } from './use-command.ts'
export { useQueryOf } from './use-query-of.ts'
export { useToday } from './use-today.ts'
export { overCapacityOf } from './over-capacity.ts'
export { errorText } from './error-text.ts'
