/**
 * The reasons of absence that every service has (R61–R71), in force from the beginning. Free days (respijtdagen) are given
 * whatever the reason (R62), so all three use them and are charged when none are left (R70). Illness is reported as justified
 * also then (R69; Opgroeien, registratie aanwezigheden – beschrijving, 17 april 2025, p. 10).
 */
export const builtInAbsenceReasons = [
  {
    id: 'illness',
    from: '0001-01-01',
    name: 'Ziek',
    kind: 'illness',
    key: 'z',
    billing: 'free-days',
    isJustified: true,
    needsDocument: false,
    isActive: true,
  },
  {
    id: 'holiday',
    from: '0001-01-01',
    name: 'Vakantie',
    kind: 'holiday',
    key: 'v',
    billing: 'free-days',
    isJustified: false,
    needsDocument: false,
    isActive: true,
  },
  {
    id: 'other',
    from: '0001-01-01',
    name: 'Anders',
    kind: 'other',
    key: 'a',
    billing: 'free-days',
    isJustified: false,
    needsDocument: false,
    isActive: true,
  },
] as const
