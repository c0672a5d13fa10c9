import type { Criterion } from '../../../shared/domain/exchange/waiting-list.ts'

/** Criteria of priority (R122, R123) in words: a short name for lists and tags, and what it means on a form. */
export const priorityCriteria: Record<Criterion, { short: string; long: string }> = {
  work: { short: 'Werk of opleiding', long: 'Opvang nodig om te werken, werk te zoeken of een opleiding te volgen' },
  single: { short: 'Alleenstaand', long: 'Alleenstaande ouder' },
  'low-income': { short: 'Laag inkomen', long: 'Gezin met een laag inkomen' },
  foster: { short: 'Pleeggezin', long: 'Pleegkind' },
  sibling: { short: 'Broer of zus', long: 'Broer of zus is al bij de onthaalouder' },
  'care-situation': {
    short: 'Zorgsituatie',
    long: 'Handicap, verminderd zelfzorgvermogen, of sociale of pedagogische nood in het gezin',
  },
  'low-education': { short: 'Laag opgeleid', long: 'Ouder zonder diploma secundair onderwijs' },
  staff: { short: 'Personeel', long: 'Kind of kleinkind van een medewerker' },
  'large-family': { short: 'Groot gezin', long: 'Gezin met meer dan twee kinderen' },
}
