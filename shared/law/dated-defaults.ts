/**
 * Amounts and limits that the law or the sector sets, each from a date and with its source. They are the defaults of the
 * dated settings: a service adds its own rows (exchange.md §5), and a row of its own wins over a default of the same date.
 * From `0001-01-01` stands where no starting date is known.
 */
export type DatedDefault = { from: string; value: number | string; source: string }

/** Defaults per setting key, oldest first. */
export const datedDefaults = {
  'host.dayCents': [
    {
      from: '0001-01-01',
      value: 2815,
      source: 'Vergoeding per kind en per dag sinds 1 januari 2024 (R86; ikwordonthaalouder.be)',
    },
  ],
  'freeDays.fullTime': [
    {
      from: '0001-01-01',
      value: 18,
      source:
        'Minstens 18 gerechtvaardigde afwezigheidsdagen per jaar (R61; model schriftelijke overeenkomst Opgroeien)',
    },
  ],
  'capacity.legalMaximum': [
    {
      from: '0001-01-01',
      value: 8,
      source: 'Hoogstens 8 kinderen tegelijk tot en met 31 december 2026 (R1; Opgroeien, verlaagde kindratio)',
    },
    {
      from: '2027-01-01',
      value: 7,
      source: 'Hoogstens 7 kinderen tegelijk vanaf 1 januari 2027 (R1; Opgroeien, verlaagde kindratio)',
    },
  ],
  'capacity.averageLimit': [
    {
      from: '0001-01-01',
      value: 4,
      source: 'Streefdoel: gemiddeld hoogstens 4 per kwartaal (R2; Opgroeien, verlaagde kindratio)',
    },
  ],
  'plan.minimumHalfDays': [
    {
      from: '0001-01-01',
      value: 5,
      source: 'Minstens 2,5 dagen of 5 halve dagen per week (R50; huishoudelijk reglement)',
    },
  ],
  'absence.noticeTime': [
    { from: '0001-01-01', value: '09:00', source: 'Afwezigheid verwittigen vóór 9 uur (R71; huishoudelijk reglement)' },
  ],
  'deposit.maximumCents': [
    {
      from: '0001-01-01',
      value: 25_000,
      source: 'Waarborg hoogstens € 250 (R55; model schriftelijke overeenkomst en huishoudelijk reglement Opgroeien)',
    },
  ],
  'deposit.lowIncomeMaximumCents': [
    {
      from: '0001-01-01',
      value: 5_000,
      source: 'Waarborg hoogstens € 50 voor een laag gezinsinkomen (R55; model schriftelijke overeenkomst Opgroeien)',
    },
  ],
  'deposit.lowIncomeLimitCents': [
    {
      from: '0001-01-01',
      value: 2_700_000,
      source: 'Laag gezinsinkomen: tot en met € 27.000, geïndexeerd (R55; model schriftelijke overeenkomst Opgroeien)',
    },
  ],
  'notice.months': [
    {
      from: '0001-01-01',
      value: 1,
      source: 'Geen wettelijke termijn; gebruikelijk is één maand (R52; huishoudelijk reglement)',
    },
  ],
  'documents.alertDays': [
    { from: '0001-01-01', value: 60, source: 'Eigen afspraak: 60 dagen voor een document vervalt (R15)' },
  ],
  'attest.alertDays': [
    { from: '0001-01-01', value: 60, source: 'Eigen afspraak: 60 dagen voor een attest afloopt (R25, R26)' },
  ],
  'substitution.goals': [
    {
      from: '0001-01-01',
      value: 'unplaced,siblings-apart,extra-hosts,changes,strangers,distance,spread,average',
      source: 'Eigen afspraak: volgorde waarin voorstellen voor vervanging worden gewogen (R75)',
    },
  ],
  'substitution.maximumKm': [
    { from: '0001-01-01', value: 0, source: 'Eigen afspraak: 0 is geen grens aan de afstand bij vervanging (R75)' },
  ],
  'substitution.seconds': [
    {
      from: '0001-01-01',
      value: 8,
      source: 'Eigen afspraak: zo lang wordt hoogstens naar de beste vervanging gezocht',
    },
  ],
  'visits.perQuarter': [
    {
      from: '0001-01-01',
      value: 1,
      source: 'Geen wettelijk aantal; eigen afspraak: minstens 1 huisbezoek per kwartaal (R161)',
    },
  ],
  'visits.firstWithinDays': [
    {
      from: '0001-01-01',
      value: 28,
      source: 'Eigen afspraak: het eerste huisbezoek binnen 4 weken na de start (R161)',
    },
  ],
  'visits.unannouncedOneOf': [
    {
      from: '0001-01-01',
      value: 2,
      source: 'Eigen afspraak: 1 op 2 huisbezoeken onaangekondigd; 0 is geen afspraak (R161)',
    },
  ],
  'incidents.reportHours': [
    {
      from: '0001-01-01',
      value: 24,
      source:
        'Polis: schade en ongevallen binnen 24 uur gemeld (R137); een andere verzekeraar kan een andere termijn vragen',
    },
  ],
  'occupancy.targetPercent': [
    {
      from: '0001-01-01',
      value: 80,
      source:
        'Minimumbezetting voor de subsidie: 80 % is niet bevestigd (R102, R103); de eigen subsidiebeslissing telt',
    },
  ],
  'occupancy.openingDays': [
    { from: '0001-01-01', value: 220, source: 'Minstens 220 openingsdagen per jaar (R101; vlaio.be)' },
  ],
  'priority.sharePercent': [
    {
      from: '0001-01-01',
      value: 20,
      source: 'Subsidie inkomenstarief: minstens 20 % uit voorrangsgroepen of kwetsbare gezinnen (R102)',
    },
  ],
  'priority.plusSharePercent': [
    { from: '0001-01-01', value: 30, source: 'Plussubsidie: minstens 30 % uit kwetsbare gezinnen (R102)' },
  ],
  'priority.vulnerableFrom': [
    { from: '0001-01-01', value: 2, source: 'Kwetsbaar gezin: minstens 2 kenmerken samen, niet bevestigd (R126)' },
  ],
} as const satisfies Record<string, readonly DatedDefault[]>
