import type { Complaint, Incident } from '../exchange/incidents.ts'

/** What can be marked as done about an incident. */
export const incidentMarks = ['phone-opgroeien', 'tell-insurer', 'tell-parents', 'send-form'] as const

/** Something that was done about an incident, with its local moment, and the reference of the insurer where it gave one. */
export type IncidentMark = {
  mark: (typeof incidentMarks)[number]
  at: string
  reference?: string | undefined
}

/** The incident with what was done in it; undefined where only a crisis has a place for it. Who was told before stays told then. */
export function markedIncident(incident: Incident, { mark, at, reference }: IncidentMark): Incident | undefined {
  switch (mark) {
    case 'tell-insurer':
      return {
        ...incident,
        insurerToldAt: at,
        ...(reference !== undefined && { insuranceReference: reference }),
      }
    case 'tell-parents':
      return {
        ...incident,
        ...(incident.children && {
          children: incident.children.map((child) => ({ ...child, parentsToldAt: child.parentsToldAt ?? at })),
        }),
      }
    case 'phone-opgroeien':
    case 'send-form': {
      if (incident.kind !== 'crisis') return undefined
      const done = mark === 'send-form' ? { formSentAt: at } : { phonedAt: at }
      return { ...incident, crisis: { ...incident.crisis, ...done } }
    }
  }
}

/** The same of a complaint. */
export const complaintMarks = ['acknowledge', 'refer', 'answer'] as const

/** Something that was done about a complaint, with its day, and the answer where that is what was done. */
export type ComplaintMark = { mark: (typeof complaintMarks)[number]; on: string; answer?: string | undefined }

/** The complaint with what was done in it. */
export function markedComplaint(complaint: Complaint, { mark, on, answer }: ComplaintMark): Complaint {
  switch (mark) {
    case 'acknowledge':
      return { ...complaint, acknowledgedOn: on }
    case 'refer':
      return { ...complaint, referredOn: on }
    case 'answer':
      return { ...complaint, answeredOn: on, ...(answer !== undefined && { answer }) }
  }
}
