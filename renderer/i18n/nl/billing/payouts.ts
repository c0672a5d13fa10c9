import { formatMonthName } from '../../../format/date.ts'
import { common } from '../common.ts'

/** The month seen from the hosts: what each is paid. */
export const payouts = {
  table: (month: string) => `Uitbetalingen van ${formatMonthName(month)} per onthaalouder`,
  host: 'Onthaalouder',
  childDays: 'Kinddagen',
  amount: 'Bedrag',
  number: 'Kindstaat',
  total: (count: number) => common.hosts(count),
  panel: 'Uitbetaling',
  child: 'Kind',
  percent: '%',
  quantity: 'aantal',
  price: 'prijs',
  sum: 'bedrag',
  rule: 'Betaald wordt wie aanwezig was: de tijd bij deze onthaalouder, aan het dagbedrag van die dag. Afwezigheden worden niet betaald.',
  source: 'Bron: kostenvergoeding per opvangdag, Subsidiebesluit',
  file: 'Fiche openen',
  changedSince: 'De aanwezigheden zijn veranderd sinds de uitgifte; hieronder staan ze zoals ze nu zijn.',
  empty: 'Er was niemand aanwezig: er wordt niets uitbetaald.',
}
