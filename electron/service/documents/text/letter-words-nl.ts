import type { DossierPart } from '../../../../shared/domain/child-file/missing-parts.ts'
import type { ClosureReason } from '../../../../shared/domain/billing/issued.ts'
import type { HostDocumentKind } from '../../../../shared/domain/exchange/document.ts'
import type { DossierAlert } from '../../../../shared/domain/hosts/dossier-alerts.ts'
import type { AttestAlert } from '../../../../shared/domain/tariffs/attests.ts'
import { longDate, many } from './format-nl.ts'

/** The Dutch words in which facts stand in letters that are made from templates. */
export const letterWords = {
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  planColumns: { week: 'Week', day: 'Dag', hours: 'Uren', part: 'Deel' },
  parts: ['', 'halve dag', 'hele dag'],
  week: (week: number) => `week ${week}`,
  perWeek: (days: string) => (days === '1' ? '1 dag per week' : `${days} dagen per week`),
  everyWeeks: (weeks: number) => `om de ${weeks} weken`,
  onAverage: (days: string) => `gemiddeld ${days} dagen per week`,
  months: (count: number) => many(count, 'maand', 'maanden'),
  days: (count: number) => many(count, 'dag', 'dagen'),
  freeDays: (days: string) => (days === '1' ? '1 respijtdag' : `${days} respijtdagen`),
  wholeYear: 'het hele jaar',
  partOfYear: (from: string, until: string) => `van ${longDate(from)} tot en met ${longDate(until)}`,
  signatures: { organiser: 'Voor de organisator', holder: 'De contracthouder' },
  missing: {
    signature: 'de ondertekende overeenkomst',
    regulation: 'de getekende kennisname van het huishoudelijk reglement',
    plan: 'het opvangplan: de dagen en uren waarop u opvang nodig hebt',
    attest: 'het attest inkomenstarief (of de kindcode)',
    fiche: 'de ingevulde inlichtingenfiche',
    'child-national-number': 'het rijksregisternummer van het kind',
    'holder-national-number': 'uw eigen rijksregisternummer, voor het fiscaal attest',
    'emergency-contact': 'een persoon die wij in nood kunnen bellen, met telefoonnummer',
    'photo-consent': 'uw antwoord over foto’s',
    'privacy-notice': 'de getekende kennisname van onze privacyverklaring',
    deposit: 'de betaling van de waarborg',
  } satisfies Record<DossierPart, string>,
  attest: {
    none: (from: string) => `er is nog geen attest, nodig vanaf ${longDate(from)}`,
    gap: (from: string, until: string | undefined) =>
      until === undefined
        ? `er is geen attest vanaf ${longDate(from)}`
        : `er is geen attest van ${longDate(from)} tot en met ${longDate(until)}`,
    expires: (date: string, isPast: boolean) =>
      isPast ? `het attest liep af op ${longDate(date)}` : `het attest loopt af op ${longDate(date)}`,
    recalculation: (date: string) => `vanaf ${longDate(date)} moet het tarief opnieuw berekend worden`,
  } satisfies Record<AttestAlert['kind'], (...facts: never[]) => string>,
  papers: {
    'criminal-record': 'uittreksel uit het strafregister, model 2',
    medical: 'attest van medische geschiktheid',
    'life-saving': 'attest levensreddend handelen',
    qualification: 'kwalificatiebewijs',
    dutch: 'bewijs van kennis van het Nederlands',
    identity: 'identiteitsbewijs',
    'household-composition': 'bewijs van gezinssamenstelling',
    'risk-analysis': 'risicoanalyse',
    insurance: 'verzekeringsbewijs',
    contract: 'contract',
    other: 'document',
  } satisfies Record<HostDocumentKind, string>,
  adultPapers: 'uittreksel uit het strafregister (model 2) en attest van medische geschiktheid',
  paperState: {
    missing: () => 'ontbreekt',
    expired: (date: string) => `verviel op ${longDate(date)}`,
    expires: (date: string) => `geldig tot en met ${longDate(date)}`,
    'turns-18': (date: string) => `nodig vanaf de achttiende verjaardag, ${longDate(date)}`,
  } satisfies Record<DossierAlert['kind'], (date: string) => string>,
  closed: {
    service: 'Onze dienst',
    host: (name: string) => `De opvang bij ${name}`,
    on: (day: string) => `op ${day}`,
    between: (from: string, until: string) => `van ${from} tot en met ${until}`,
    from: (day: string) => `vanaf ${day}`,
    reasons: {
      holiday: 'feestdag',
      leave: 'verlof',
      illness: '',
      training: 'vorming',
      'force-majeure': 'overmacht',
      other: '',
    } satisfies Record<ClosureReason, string>,
  },
} as const
