import { monthYear } from './format-nl.ts'

/** Every Dutch word of the month sheet that a host fills in (R134), on paper and as a workbook. */
export const attendanceSheetText = {
  sheet: 'Aanwezigheden',
  title: (month: string) => `Aanwezigheden ${monthYear(month)}`,
  shortTitle: (month: string) => `Aanwezigheden ${monthYear(month)}`,
  fileName: 'aanwezigheden',
  folder: (month: string) => `formulieren-${month}`,
  dossier: (number: string) => `dossier ${number}`,
  how: [
    'Noteer het uur van aankomst en van vertrek op het moment zelf. Afwezig: schrijf de letter bij aankomst.',
    'Een ouder tekent elke week voor de uren van het kind.',
  ],
  legend: 'Afwezig',
  closed: 'gesloten',
  arrival: 'aankomst',
  departure: 'vertrek',
  signature: 'handtekening ouder',
  ownChildren: 'Eigen kinderen',
  ownChildrenHow: 'Zet een kruisje op de dagen waarop uw eigen kind aanwezig was.',
  hostSignature: 'Handtekening onthaalouder',
  handedIn: 'Datum',
  weekday: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
} as const
