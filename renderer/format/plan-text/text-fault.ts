/** The rule that a typed text breaks; each has a sentence in i18n/nl/week-plan.ts. */
export type TextFaultCode =
  | 'unknown-word'
  | 'not-a-time'
  | 'outside-day'
  | 'no-start'
  | 'no-end'
  | 'end-before-start'
  | 'overlap'
  | 'day-in-day-field'
  | 'none-and-more'
  | 'no-day'
  | 'no-times'
  | 'days-reversed'
  | 'no-week'
  | 'week-twice'
  | 'week-outside-cycle'

/** Where a text goes wrong: characters from `offset` on. A length of 0 stands before a character, or at the end of the text. */
export type TextFault = { code: TextFaultCode; offset: number; length: number }

/** What a text means, or its first fault. */
export type Parsed<Value> = { value: Value; fault?: undefined } | { fault: TextFault; value?: undefined }

/** Whether the fault may go away by typing on: it reaches the end of the text. */
export function isUnfinished(text: string, fault: TextFault): boolean {
  return fault.offset + fault.length >= text.trimEnd().length && fault.code !== 'overlap'
}
