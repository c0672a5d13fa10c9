import type { Roster } from './spec.ts'

/** Families of the hosts in Waregem. */
export const waregem: Roster = {
  // Six children, none of them ever at school: on average a little more than four, whatever the quarter.
  h01: [
    {
      parent: ['Liesbeth', 'Verhaeghe'],
      town: 'waregem',
      bank: 'account',
      children: [
        {
          name: ['Noor', 'Verhaeghe'],
          age: 20,
          week: 'FFFFF',
          dayCents: 2418,
          attestMissing: true,
          usedFreeDays: true,
        },
      ],
    },
    {
      parent: ['Tijs', 'Vandenbroucke'],
      town: 'waregem',
      bank: 'mandate',
      children: [
        { name: ['Loïc', 'Vandenbroucke'], age: 14, week: 'GGGGG', startAge: 4, dayCents: 1974, nappies: 'charged' },
      ],
    },
    {
      parent: ['Şirin', 'Yıldız'],
      town: 'waregem',
      children: [{ name: ['Emir', 'Yıldız'], age: 25, week: 'FFF--', dayCents: 1168 }],
    },
    {
      parent: ['Mieke', 'Ghesquière'],
      town: 'anzegem',
      bank: 'mandate',
      children: [{ name: ['Fons', 'Ghesquière'], age: 22, week: '--FFF', dayCents: 2733, hasExtraDays: true }],
    },
    {
      parent: ['Bram', 'Tanghe'],
      town: 'desselgem',
      children: [{ name: ['Anaïs', 'Tanghe'], age: 17, week: 'FFA--', startAge: 4, dayCents: 2145 }],
    },
    {
      parent: ['Evelien', 'Dewaele'],
      town: 'waregem',
      pays: 'late',
      children: [
        {
          name: ['Gust', 'Samyn'],
          age: 23,
          week: '--AHH',
          dayCents: 2290,
          absences: [{ nth: 2, reason: 'illness', notifiedAt: '08:20' }],
        },
      ],
    },
  ],
  // The host that is ill in the last month.
  h02: [
    {
      parent: ['Jolien', 'Debusschere'],
      town: 'waregem',
      bank: 'mandate',
      children: [
        {
          name: ['Lowie', 'Debusschere'],
          age: 19,
          week: 'FFFFF',
          dayCents: 2586,
          substitute: 'h05',
          nappies: 'charged',
        },
      ],
    },
    {
      parent: ['Agnieszka', 'Wójcik'],
      town: 'waregem',
      children: [
        { name: ['Łucja', 'Wójcik'], age: 24, week: 'FFF--', dayCents: 1387, isOftenIll: true, usedFreeDays: true },
      ],
    },
    {
      parent: ['Pieter-Jan', 'Huysentruyt'],
      town: 'zulte',
      bank: 'account',
      children: [{ name: ['Bas', 'Huysentruyt'], age: 21, week: '--HFF', dayCents: 3120, substitute: 'h06' }],
    },
    {
      parent: ['Saar', 'Vercruysse'],
      town: 'waregem',
      bank: 'mandate',
      coParent: { parent: ['Wannes', 'Delbeke'], town: 'wielsbeke', week: '-----/FFFFF', dayCents: 2842 },
      children: [{ name: ['Renée', 'Delbeke'], age: 22, week: 'FFFFF/-----', dayCents: 1645, substitute: 'h06' }],
    },
    {
      parent: ['Ilse', 'Santens'],
      town: 'waregem',
      children: [
        { name: ['Cyriel', 'Santens'], age: 9, week: 'AAAAA', startAge: 4, dayCents: 2207, staysLonger: true },
      ],
    },
    {
      parent: ['Davy', 'Loosveldt'],
      town: 'desselgem',
      children: [{ name: ['Marie', 'Loosveldt'], age: 26, week: 'FF--A', dayCents: 1890, leftMonthsAgo: 7 }],
    },
  ],
  // Eight at once after school on Thursdays, the host's own child among them: allowed until 2026, one too many after.
  h04: [
    {
      parent: ['Charlotte', 'Nuyttens'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Rik', 'Nuyttens'], age: 18, week: 'FF-F-', dayCents: 2466 }],
    },
    {
      parent: ['Youssef', 'Benhaddou'],
      town: 'waregem',
      children: [{ name: ['Inès', 'Benhaddou'], age: 24, week: '--FFA', dayCents: 1512, usedFreeDays: true }],
    },
    {
      parent: ['Femke', 'Wylin'],
      town: 'anzegem',
      children: [{ name: ['Staf', 'Wylin'], age: 10, week: 'A--FF', startAge: 4, dayCents: 2671, nappies: 'credited' }],
    },
    {
      parent: ['Stijn', 'Coussement'],
      town: 'waregem',
      bank: 'mandate',
      pays: 'behind',
      children: [{ name: ['Lena', 'Coussement'], age: 21, week: '-FAF-', dayCents: 2054 }],
    },
    {
      parent: ['Hanne', 'Bekaert-Maes'],
      town: 'waregem',
      bank: 'mandate',
      children: [
        {
          name: ['Jef', 'Maes'],
          age: 71,
          startAge: 34,
          week: 'F-F--',
          dayCents: 1936,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
        {
          name: ['Tuur', 'Maes'],
          age: 53,
          startAge: 34,
          week: 'F-F--',
          dayCents: 1936,
          atSchool: { week: 'SSWSS', summer: 'FF---' },
        },
      ],
    },
    {
      parent: ['Delphine', 'Masselis'],
      town: 'waregem',
      children: [
        {
          name: ['Zoë', 'Callewaert'],
          age: 50,
          startAge: 33,
          week: '--FF-',
          dayCents: 2780,
          atSchool: { week: 'SSWSS', summer: '---FF' },
        },
      ],
    },
  ],
  // Open from half past six: parents who work in shifts.
  h06: [
    {
      parent: ['Kevin', 'Lagrange'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Mats', 'Lagrange'], age: 19, week: 'LLL--', dayCents: 1758, usedFreeDays: true }],
    },
    {
      parent: ['Tine', 'Holvoet'],
      town: 'desselgem',
      children: [{ name: ['Oona', 'Holvoet'], age: 16, week: 'LL-L-/-L-LL', dayCents: 2319, hasNationalNumber: true }],
    },
    {
      parent: ['Ngozi', 'Okafor'],
      town: 'waregem',
      bank: 'account',
      children: [
        { name: ['Chidi', 'Okafor'], age: 23, week: 'FFFFF', dayCents: 663, kind: 'reduced', nappies: 'charged' },
      ],
    },
    {
      parent: ['Sander', 'Vanoverschelde'],
      town: 'waregem',
      bank: 'mandate',
      children: [{ name: ['Juul', 'Vanoverschelde'], age: 11, week: '--FFF', startAge: 5, dayCents: 2903 }],
    },
    {
      parent: ['Nele', 'Blancke'],
      town: 'anzegem',
      children: [
        {
          name: ['Alix', 'Blancke'],
          age: 25,
          week: 'GG--A',
          dayCents: 2088,
          absences: [{ nth: 3, reason: 'illness', notifiedAt: '09:40' }],
        },
      ],
    },
    {
      parent: ['Ruben', 'Desplenter'],
      town: 'waregem',
      children: [
        { name: ['Finn', 'Desplenter'], age: 39, week: '-FF-A', startAge: 9, dayCents: 1826, atSchool: 'leaves' },
      ],
    },
  ],
}
