import type { ReportPart } from '../../../../shared/contract/visit-report.ts'

/** The report of a visit on paper. */
export const visitReportWords = {
  action: 'Verslag maken',
  title: 'Verslag voor de onthaalouder',
  intro: 'Een PDF om af te geven of te mailen. Wat u uitvinkt, staat er niet in.',
  parts: 'Wat staat erin',
  part: {
    presence: 'Wie er was',
    checks: 'Checklist',
    scores: 'Scores van MeMoQ',
    notes: 'Notities',
    actions: 'Afspraken',
    goals: 'Doelen',
    'host-says': 'Wat de onthaalouder zegt',
    photos: 'Foto’s',
    signatures: 'Ruimte voor handtekeningen',
  } satisfies Record<ReportPart, string>,
  make: 'Map kiezen en maken',
  chooseTitle: 'Map voor het verslag kiezen',
  preparing: (done: number, total: number) => `Foto ${done} van ${total} verkleinen…`,
  leftOut: (count: number) =>
    count === 1
      ? 'Verslag gemaakt. 1 foto staat er niet in: ze staat niet op dit toestel.'
      : `Verslag gemaakt. ${count} foto’s staan er niet in: ze staan niet op dit toestel.`,
  unsaved: 'Er is nog iets niet bewaard. Kijk naar de regel onderaan.',
}
