/** Why a row of a filled-in form is not understood, or contradicts another; each has a sentence in the window. */
export const formFaultCodes = [
  'no-child',
  'unknown-child',
  'two-children',
  'unknown-child-id',
  'id-and-name-differ',
  'no-date',
  'not-a-date',
  'outside-month',
  'weekday-differs',
  'empty',
  'not-a-time',
  'ambiguous-time',
  'outside-day',
  'comma-in-time',
  'no-start',
  'no-end',
  'end-before-start',
  'overlap',
  'unknown-reason',
  'two-reasons',
  'reason-not-in-use',
  'present-and-absent',
  'not-a-moment',
  'notice-without-time',
  'notice-without-absence',
  'row-twice',
  'files-differ',
  'not-allowed',
] as const
export type FormFaultCode = (typeof formFaultCodes)[number]

/** Why nothing of a file is read. */
export const formFileFaultCodes = [
  'file-missing',
  'too-big',
  'too-many-rows',
  'old-excel',
  'damaged',
  'no-table',
  'no-head',
  'columns-missing',
  'column-twice',
  'unknown-host',
  'no-month',
] as const
export type FormFileFaultCode = (typeof formFileFaultCodes)[number]
