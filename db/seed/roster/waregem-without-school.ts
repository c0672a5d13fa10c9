import type { Roster } from './spec.ts'

/** Families of two hosts in Waregem with children that do not go to school yet. */
export const waregemWithoutSchool: Roster = {
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
      children: [{ name: ['Emir', 'Yıldız'], age: 25, week: 'FFF--', dayCents: 1168, comesLater: true }],
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
}
