import type { HostYearPart } from '../../../../shared/contract/host-year.ts'
import type { ClosureReason } from '../../../../shared/domain/billing/issued.ts'
import type { DeviationKind } from '../../../../shared/domain/attendance/deviations.ts'
import type { HostDocumentKind, RszCode } from '../../../../shared/domain/exchange/document.ts'
import type { CoachingGoal, HostAction } from '../../../../shared/domain/exchange/visits.ts'
import type { ActionState } from '../../../../shared/domain/visits/action-state.ts'
import { longDate, many, monthName } from './format-nl.ts'
import { hostYearCases } from './host-year-cases-nl.ts'

/** Every Dutch word of the year of a host. */
export const hostYearText = {
  folder: 'jaaroverzichten',
  fileName: 'jaaroverzicht',
  title: (year: number) => `Jaaroverzicht ${year}`,
  footer: (organiser: string, year: number) => `Jaaroverzicht ${year}, ${organiser}`,
  intro: (date: string) => `Voor het evaluatiegesprek. Toestand op ${longDate(date)}.`,
  parts: {
    visits: 'Huisbezoeken',
    actions: 'Afspraken',
    goals: 'Doelen',
    training: 'Vorming',
    occupancy: 'Bezetting',
    deviations: 'Gepland en aanwezig',
    closures: 'Sluitingsdagen',
    documents: 'Documenten',
    incidents: 'Incidenten',
    complaints: 'Klachten',
  } satisfies Record<HostYearPart, string>,
  none: 'geen',
  visits: {
    none: (year: number) => `In ${year} is geen huisbezoek afgerond.`,
    summary: (count: number, unannounced: number) =>
      `${many(count, 'bezoek', 'bezoeken')}, ${unannounced} onaangekondigd`,
    columns: { date: 'Datum', kind: 'Bezoek', visitor: 'Door', present: 'Kinderen', checks: 'Checklist' },
    announced: 'aangekondigd',
    unannounced: 'onaangekondigd',
    present: (count: number, limit: number) => `${count} van ${limit}`,
    checks: { good: 'in orde', attention: 'aandacht', bad: 'niet in orde' },
    noChecks: 'niet overlopen',
    norm: (quarters: string) => `Bezoeken per kwartaal: ${quarters}.`,
    quarter: (quarter: string, made: number, norm: number) =>
      norm === 0 ? `${quarter}: ${made}` : `${quarter}: ${made} (norm ${norm})`,
    scores: 'Pedagogische kwaliteit: laatste score, van 1 onvoldoende tot 4 uitstekend',
    score: (last: number, word: string, earlier: readonly number[]) =>
      `${last}, ${word}${earlier.length === 0 ? '' : ` (eerder ${earlier.join(', ')})`}`,
  },
  actions: {
    none: (year: number) => `In ${year} liepen er geen afspraken.`,
    summary: (count: number, states: string) => `${many(count, 'afspraak', 'afspraken')}: ${states}`,
    counts: {
      kept: (count: number) => `${count} gedaan`,
      late: (count: number) => `${count} te laat gedaan`,
      open: (count: number) => `${count} open`,
      overdue: (count: number) => `${count} over tijd`,
    } satisfies Record<ActionState, (count: number) => string>,
    columns: { text: 'Afspraak', owner: 'Wie', due: 'Tegen', state: 'Stand' },
    owners: { host: 'onthaalouder', organiser: 'dienst' } satisfies Record<HostAction['owner'], string>,
    states: {
      kept: (date: string) => `gedaan op ${date}`,
      late: (date: string) => `te laat, op ${date}`,
      open: () => 'nog open',
      overdue: () => 'over tijd',
    } satisfies Record<ActionState, (date: string) => string>,
    outcome: (text: string) => `Resultaat: ${text}`,
    noDate: 'geen datum',
  },
  goals: {
    none: (year: number) => `In ${year} liep er geen doel.`,
    summary: (count: number, reached: number) =>
      `${many(count, 'doel', 'doelen')}${reached === 0 ? '' : `, ${reached} bereikt`}`,
    status: {
      active: (since: string) => `loopt sinds ${longDate(since)}`,
      reached: (_: string, ended?: string) => `bereikt${ended === undefined ? '' : ` op ${longDate(ended)}`}`,
      dropped: (_: string, ended?: string) => `gestopt${ended === undefined ? '' : ` op ${longDate(ended)}`}`,
    } satisfies Record<CoachingGoal['status'], (since: string, ended?: string) => string>,
    due: (date: string) => `tegen ${longDate(date)}`,
    overdue: (date: string) => `over tijd: tegen ${longDate(date)}`,
    progress: (date: string, text: string) => `${longDate(date)}: ${text}`,
    noProgress: (year: number) => `In ${year} is geen vooruitgang genoteerd.`,
  },
  training: {
    none: (year: number) => `In ${year} is geen vorming genoteerd.`,
    summary: (count: number, hours: string) => `${many(count, 'vorming', 'vormingen')}, ${hours}`,
    hours: (minutes: number) =>
      minutes % 60 === 0
        ? `${minutes / 60} uur`
        : `${Math.floor(minutes / 60)} u ${String(minutes % 60).padStart(2, '0')}`,
    columns: { date: 'Datum', title: 'Vorming', provider: 'Door', length: 'Duur', certificate: 'Attest' },
    certificate: 'ja',
    noCertificate: 'nee',
    ahead: (title: string, date: string) => `Nog dit jaar: ${title} op ${longDate(date)}.`,
    aheadDeclined: (title: string, date: string) => `Komt niet naar ${title} op ${longDate(date)}.`,
  },
  occupancy: {
    none: (year: number) => `In ${year} werkt deze onthaalouder niet voor de dienst.`,
    noOpenDays: 'Er waren geen open dagen.',
    summary: (average: string, quarter: string) => `gemiddeld ${average} kinderen gepland in ${quarter}`,
    quarters: (limit: string) => `Gemiddeld aantal kinderen per open dag; streep: de grens van ${limit} per kwartaal`,
    planned: (quarter: string) => `${quarter} gepland`,
    had: (quarter: string) => `${quarter} aanwezig`,
    average: (average: string, days: number) => `${average} over ${many(days, 'open dag', 'open dagen')}`,
    overLimit: (words: string) => `${words}, boven de grens`,
    quarter: (name: string) => name.slice(5),
    columns: {
      month: 'Maand',
      open: 'Open dagen',
      planned: 'Gepland, dagen',
      had: 'Aanwezig, dagen',
      peakPlanned: 'Meest tegelijk gepland',
      peakHad: 'Meest tegelijk aanwezig',
      childDays: 'Kinddagen kindstaat',
    },
    total: 'Samen',
    licence: (max: number, from: string) => `Vergund voor ${max} kinderen tegelijk sinds ${longDate(from)}.`,
    daysOver: (planned: number, had: number) =>
      planned + had === 0
        ? 'Op geen enkele dag waren er meer kinderen tegelijk gepland of aanwezig dan mag, eigen kinderen inbegrepen.'
        : `Dagen met meer kinderen tegelijk dan mag, eigen kinderen inbegrepen: ${planned} gepland, ${had} aanwezig.`,
    unanswered: (days: number) =>
      days === 1
        ? 'Van 1 open dag is de aanwezigheid nog niet ingevuld.'
        : `Van ${days} open dagen is de aanwezigheid nog niet ingevuld.`,
  },
  deviations: {
    none: (year: number) => `Voor ${year} zijn nog geen volledige weken ingevuld.`,
    summary: (days: string, isLess: boolean) => `${days} dagen ${isLess ? 'minder' : 'meer'} aanwezig dan gepland`,
    asPlanned: 'aanwezig zoals gepland',
    remark: 'In dagen, over de dagen waarvoor de aanwezigheid is ingevuld.',
    columns: {
      month: 'Maand',
      planned: 'Gepland',
      had: 'Aanwezig',
      difference: 'Verschil',
      open: 'Nog in te vullen',
      charged: 'Aangerekend afwezig',
    },
    until: (month: string, date: string) => `${monthName(month)} t.e.m. ${Number(date.slice(8))}`,
    child: (name: string, kind: string, since: string, average: string, weeks: number) =>
      `${name} ${kind} dan gepland sinds ${longDate(since)}: gemiddeld ${average}, ${weeks} weken na elkaar.`,
    kinds: {
      less: 'komt minder',
      more: 'komt meer',
      'arrives-earlier': 'komt vroeger',
      'arrives-later': 'komt later',
      'leaves-earlier': 'vertrekt vroeger',
      'leaves-later': 'vertrekt later',
    } satisfies Record<DeviationKind, string>,
    daysPerWeek: (days: string) => `${days} dag per week`,
    minutesPerDay: (minutes: number) => `${minutes} minuten per dag`,
    noChildren: 'Bij geen enkel kind wijkt het gebruik acht weken of langer af van het plan.',
  },
  closures: {
    none: (year: number) => `In ${year} zijn er geen eigen sluitingsdagen.`,
    summary: (days: number) => many(days, 'opvangdag gesloten', 'opvangdagen gesloten'),
    columns: { period: 'Wanneer', reason: 'Reden', rsz: 'Code RSZ', days: 'Open dagen' },
    period: (from: string, until: string) =>
      from === until ? longDate(from) : `${longDate(from)} t.e.m. ${longDate(until)}`,
    openEnded: ', einde nog niet bekend',
    leave: (days: number, most: number) =>
      `Vakantie met rechten, sluitingen van de dienst inbegrepen: ${days} van hoogstens ${most} dagen.`,
    reasons: {
      holiday: 'feestdag',
      leave: 'verlof',
      illness: 'ziekte',
      training: 'vorming',
      'force-majeure': 'overmacht',
      other: 'andere reden',
    } satisfies Record<ClosureReason, string>,
    rsz: {
      holiday: 'feestdag',
      'leave-with-rights': 'vakantie met rechten',
      'leave-without-rights': 'vakantie zonder rechten',
      illness: 'ziekte',
      maternity: 'moederschap',
      'work-accident': 'arbeidsongeval',
      'occupational-disease': 'beroepsziekte',
    } satisfies Record<RszCode, string>,
  },
  documents: {
    none: 'Er staan geen documenten in het dossier.',
    inOrder: 'alles in orde',
    toDo: (expired: number, missing: number, expires: number) =>
      [
        ...(missing > 0 ? [`${missing} ontbreekt`] : []),
        ...(expired > 0 ? [`${expired} vervallen`] : []),
        ...(expires > 0 ? [`${expires} vervalt binnenkort`] : []),
      ].join(', '),
    columns: { kind: 'Document', about: 'Van', received: 'Ontvangen', until: 'Geldig t.e.m.', state: 'Toestand' },
    unlimited: 'onbepaald',
    states: { valid: 'in orde', expired: 'vervallen', expires: 'vervalt binnenkort', missing: 'ontbreekt' },
    turns18: (name: string, date: string) =>
      `${name} wordt 18 op ${longDate(date)}: dan zijn een uittreksel uit het strafregister en een medisch attest nodig.`,
    kinds: {
      'criminal-record': 'Uittreksel strafregister model 2',
      medical: 'Medische geschiktheid',
      'life-saving': 'Levensreddend handelen',
      qualification: 'Kwalificatie',
      dutch: 'Kennis van het Nederlands',
      identity: 'Identiteitsbewijs',
      'household-composition': 'Gezinssamenstelling',
      'risk-analysis': 'Risicoanalyse',
      insurance: 'Verzekering',
      contract: 'Contract',
      other: 'Ander document',
    } satisfies Record<HostDocumentKind, string>,
  },
  cases: hostYearCases,
  remarks: 'Opmerkingen van de dienst',
  hostSays: 'Wat de onthaalouder erover zegt',
  agreements: (year: number) => `Afspraken voor ${year}`,
  signatures: { title: 'Voor gezien', host: 'Onthaalouder', organiser: 'Dienst', hint: 'Datum en handtekening' },
} as const
