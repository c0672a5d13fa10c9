import { monthYear } from './format-nl.ts'

/** Every Dutch word of the month sheet that a host fills in (R134), on paper and as a workbook. */
export const attendanceSheetText = {
  sheet: 'Aanwezigheden',
  title: (month: string) => `Aanwezigheden ${monthYear(month)}`,
  fileName: 'aanwezigheden',
  folder: (month: string) => `formulieren-${month}`,
} as const
