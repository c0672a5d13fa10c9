/** What V8 and Node write when they end a process themselves: the check that failed, and where. */
const telling = [/^# (?:Fatal error|Check failed|unreachable code)/, /^FATAL ERROR/, /^ *\d+: 0x[\da-f]+ /]
const atMost = 20

/**
 * Collects from the error output of a run, as it passes by, the last words of a process that died. The process that started it
 * only learns of a signal.
 */
export function fatalLines() {
  const lines = []
  let rest = ''
  return {
    lines,
    read(text) {
      const found = (rest + text).split('\n')
      rest = found.pop()
      lines.push(...found.filter((line) => telling.some((pattern) => pattern.test(line))))
      lines.length = Math.min(lines.length, atMost)
    },
  }
}
