/** Every Dutch word of a letter or an e-mail to a family whose host stops for good (R81–R83). */
export const stopLetterText = {
  folder: 'stopzetting',
  title: 'Einde van de opvang',
  subject: (host: string) => `${host} stopt met de opvang`,
  stops: (host: string, date: string) => `${host} stopt met de opvang. De laatste opvangdag is ${date}.`,
  lastDay: (child: string, date: string) => `De laatste opvangdag van ${child} is ${date}.`,
  placed: (child: string, host: string, date: string) =>
    `Voor ${child} is er vanaf ${date} plaats bij ${host}. Wij bezorgen u de overeenkomst daarvoor.`,
  outside: (child: string) => `Voor ${child} noteerden wij dat u een plaats buiten onze dienst hebt.`,
  none: (child: string) => `Voor ${child} noteerden wij dat u daarna geen opvang meer nodig hebt.`,
  searching: (child: string) =>
    `Voor ${child} zoeken wij een nieuwe plaats. Wij kunnen die niet beloven: ook het lokaal loket kinderopvang van uw gemeente helpt u zoeken.`,
  noSteps: 'Maak geen afspraken met een andere onthaalouder van onze dienst zonder ons.',
  deposit: {
    held: (child: string, amount: string) =>
      `De waarborg van ${amount} voor ${child} geven wij terug na de laatste factuur.`,
    open: (child: string, amount: string) =>
      `De waarborg van ${amount} voor ${child} gaat mee naar een nieuwe overeenkomst bij onze dienst, of wij geven ze terug na de laatste factuur.`,
    carried: (child: string, amount: string) =>
      `De waarborg van ${amount} voor ${child} gaat mee naar de nieuwe overeenkomst.`,
    refunded: (child: string, amount: string, date: string) =>
      `De waarborg van ${amount} voor ${child} is teruggegeven op ${date}.`,
  },
  freeDays: (child: string, days: string, date: string) =>
    `${child} heeft tot en met ${date} nog ${days === '1' ? '1 respijtdag' : `${days} respijtdagen`}.`,
  noFreeDays: (child: string, date: string) => `${child} heeft tot en met ${date} geen respijtdagen meer.`,
} as const
