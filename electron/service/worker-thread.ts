import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/** Whether the service runs from its sources (Node runs them as they are) or from the bundle in out/main. */
export const isSource = import.meta.url.endsWith('.ts')

/** Starts a thread with a file of ours; `data` is what it finds as its `workerData`. */
export function startThread(file: URL, data?: unknown): Worker {
  keepWebAssemblyCode()
  // Options of the process, such as --eval, are not for a thread that runs a file.
  return new Worker(file, { workerData: data, execArgv: [] })
}

/**
 * Run from its sources, a thread strips types as it loads, with the WebAssembly that Node has for that. A process has died of
 * it in the middle of loading: V8 13.6 (Node 24) failed a check of its own in the worker's thread, which ends everything with
 * SIGTRAP. What is known of such deaths is that V8 was collecting WebAssembly code in a process of several threads
 * (`WasmEngine::FreeDeadCode`). So a run from sources collects none; that is little. The bundle has no types to strip.
 */
function keepWebAssemblyCode(): void {
  if (isSource) setFlagsFromString('--no-wasm-code-gc')
}
