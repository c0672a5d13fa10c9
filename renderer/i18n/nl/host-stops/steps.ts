import type { StepReason, StopStep } from '../../../../shared/domain/host-stops/steps.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The way from the decision to the last settlement, and the decision itself. */
export const steps = {
  title: (name: string) => `${name} stopt`,
  titleOpen: (name: string) => `Stopzetting van ${name}`,
  titleWhatIf: (name: string) => `Wat als ${name} stopt?`,
  label: 'Stappen van de stopzetting',
  panel: 'Wat er te doen is',
  next: (step: string) => `Volgende stap: ${step}`,
  names: {
    decision: 'Beslissing',
    families: 'Gezinnen verwittigen',
    offices: 'Opgroeien en lokaal loket',
    places: 'Nieuwe plaatsen',
    settle: 'Afrekenen',
    done: 'Afgerond',
  } satisfies Record<StopStep, string>,
  states: { done: 'in orde', open: 'te doen', locked: 'wacht' },
  reasons: {
    'not-decided': () => 'nog niets beslist',
    'families-to-tell': (count) => `${many(count, 'gezin', 'gezinnen')} te verwittigen`,
    'offices-to-tell': (count) => `${many(count, 'melding', 'meldingen')} te doen`,
    'agreements-undecided': (count) => `${many(count, 'kind', 'kinderen')} zonder beslissing`,
    'host-not-ended': () => 'samenwerking nog te beëindigen',
    'end-ahead': () => 'na haar laatste dag',
    'months-open': (count) => `${many(count, 'maandblad', 'maandbladen')} open`,
    'open-days': (count) => `${many(count, 'dag', 'dagen')} zonder antwoord`,
    'invoices-missing': (count) => `${many(count, 'laatste factuur', 'laatste facturen')} niet uitgegeven`,
    'payouts-missing': (count) => `${many(count, 'uitbetaling', 'uitbetalingen')} niet uitgegeven`,
    'deposits-held': (count) => `${many(count, 'waarborg', 'waarborgen')} terug te geven`,
    'materials-out': (count) => `${many(count, 'stuk materiaal', 'stuks materiaal')} nog bij haar`,
    'earlier-steps': (count) => `eerst nog ${many(count, 'stap', 'stappen')}`,
  } satisfies Record<StepReason, (count: number) => string>,
  decision: {
    title: 'Wat is er beslist?',
    intro:
      'De beslissing alleen verandert nog niets aan het dossier: overeenkomsten en samenwerking eindigen pas bij de stap Nieuwe plaatsen.',
    form: 'Beslissing om te stoppen',
    decidedOn: 'Beslist op',
    endsOn: 'Laatste dag',
    decidedBy: 'Beslist door',
    by: { host: 'de onthaalouder', organiser: 'de organisator', opgroeien: 'Opgroeien' },
    opgroeienNote:
      'Bij schorsing of opheffing van de vergunning verwittigt Opgroeien het lokaal bestuur; verwijs ouders naar het lokaal loket.',
    reason: 'Reden',
    reasonHint: 'Staat ook bij de opzeg van elke overeenkomst.',
    save: 'Beslissing noteren',
    saveAgain: 'Beslissing wijzigen',
    termNote: (months: number, date: string) =>
      months === 1
        ? `Met de gebruikelijke opzegtermijn van 1 maand is de vroegste laatste dag ${date}.`
        : `Met de gebruikelijke opzegtermijn van ${months} maanden is de vroegste laatste dag ${date}.`,
    noDate: 'Vul een dag in.',
    notADate: 'Dit is geen bestaande datum. Typ bijvoorbeeld 1/3/2026.',
    hasEnded: 'De samenwerking is beëindigd: de laatste dag ligt vast.',
    cancel: 'Ze gaat toch verder…',
    cancelTitle: (name: string) => `${name} gaat toch verder`,
    cancelConfirm: 'Stopzetting intrekken',
    cancelDetail:
      'Overeenkomsten krijgen hun vroegere dagen terug en nieuwe overeenkomsten waar niets aan hangt, verdwijnen. Wat gezinnen verteld werd, blijft staan.',
    kept: (count: number) =>
      count === 1
        ? '1 kind blijft bij de nieuwe onthaalouder: die overeenkomst wordt al gebruikt.'
        : `${count} kinderen blijven bij de nieuwe onthaalouder: die overeenkomsten worden al gebruikt.`,
  },
  done: {
    title: 'Hoe ver staat het?',
    finished: 'Alles is afgerond.',
    finishedDetail: 'Het dossier blijft bestaan. Hieronder staat hoe lang wat bewaard moet worden.',
    unfinished: 'Nog niet afgerond.',
    nothingYet: 'Er is nog niets beslist.',
  },
  list: {
    title: 'Onthaalouders die stoppen',
    children: (decided: number, all: number) => `${decided} van ${all} kinderen geregeld`,
    steps: (done: number, all: number) => `${done} van ${all} stappen`,
    until: (date: string) => `laatste dag ${date}`,
  },
}
