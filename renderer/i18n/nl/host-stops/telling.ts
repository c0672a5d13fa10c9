/** Who is told that a host stops: families, Opgroeien, the local desk. */
export const telling = {
  channels: { phone: 'telefoon', email: 'e-mail', letter: 'brief' },
  families: {
    title: 'Wie weet het al?',
    term: (months: number) =>
      months === 1
        ? 'De gebruikelijke opzegtermijn is 1 maand, te rekenen vanaf de verwittiging.'
        : `De gebruikelijke opzegtermijn is ${months} maanden, te rekenen vanaf de verwittiging.`,
    list: 'Gezinnen',
    none: 'Er loopt geen enkele overeenkomst op haar laatste dag.',
    all: 'Alle gezinnen die het nog niet weten',
    told: (date: string, channel: string) => `verwittigd op ${date} (${channel})`,
    notTold: 'nog niet verwittigd',
    short: (date: string) =>
      `Met de opzegtermijn loopt de overeenkomst tot ${date}: vroeger eindigen kan alleen in overleg.`,
    form: 'Verwittiging noteren',
    formFor: (count: number) => (count === 1 ? 'Voor 1 gezin' : `Voor ${count} gezinnen`),
    on: 'Verwittigd op',
    channel: 'Hoe',
    text: 'Wat er gezegd of geschreven is',
    sentence: (host: string, date: string) =>
      `${host} stopt met de opvang. Haar laatste dag is ${date}. Wij zoeken samen met u een nieuwe plaats.`,
    save: 'Verwittiging bewaren',
    nobody: 'kies eerst een gezin',
    future: 'Een verwittiging ligt niet in de toekomst.',
    noText: 'Schrijf wat er gezegd is.',
  },
  offices: {
    title: 'Wie moet het weten?',
    names: { opgroeien: 'Opgroeien (klantenbeheerder)', 'local-desk': 'Lokaal loket kinderopvang' },
    why: {
      opgroeien: 'Problemen met de continuïteit en het einde van een locatie worden aan Opgroeien gemeld.',
      'local-desk': 'Het lokaal loket helpt ouders die elders een plaats zoeken.',
    },
    told: (date: string, channel: string) => `gemeld op ${date} (${channel})`,
    notTold: 'nog niet gemeld',
    on: 'Gemeld op',
    note: 'Opmerking',
    save: 'Melding noteren',
    takeBack: 'Melding terugnemen',
  },
}
