import { crisisFormText as text } from '../text/crisis-form-nl.ts'
import { longDate } from '../text/format-nl.ts'
import type { CrisisForm } from './crisis-form.ts'

/** A question of the form with its answer; one without an answer leaves room to write. */
export type FormRow = readonly [label: string, answer: string | undefined]
/** A titled part of the form. */
export type FormPart = { title: string; rows: FormRow[] }

type Address = { street: string; postcode: string; city: string }

const { labels, sections } = text
const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? text.yes : text.no
const moment = (at: string | undefined): string | undefined => at && text.moment(at)
const addressOf = ({ street, postcode, city }: Address): string =>
  [street, `${postcode} ${city}`.trim()].filter(Boolean).join(', ')

/** The crisis form (R139) as its parts, questions and answers, in the order of the form of Opgroeien. */
export function crisisFormContent(form: CrisisForm): FormPart[] {
  return [
    reporterPart(form),
    locationPart(form),
    factsPart(form),
    toldPart(form),
    ...policeAndPrevention(form),
    ...form.children.map(childPart),
    ...personsPart(form),
  ]
}

function reporterPart({ organiser, incident: { crisis } }: CrisisForm): FormPart {
  return {
    title: sections.reporter,
    rows: [
      [labels.name, crisis?.reporterName],
      [labels.function, crisis?.reporterFunction],
      [labels.organiser, organiser.name],
      [labels.address, addressOf(organiser)],
      [labels.phone, crisis?.reporterPhone],
      [labels.email, crisis?.reporterEmail],
    ],
  }
}

function locationPart({ location }: CrisisForm): FormPart {
  return {
    title: sections.location,
    rows: [
      [labels.name, location?.name],
      [labels.dossier, location?.dossierNumber],
      [labels.address, location && addressOf(location)],
      [labels.phone, location?.phone],
    ],
  }
}

function factsPart({ incident }: CrisisForm): FormPart {
  const { occurredAt, category, place, reportedAt, reportedBy, description, firstAid, measures, outcome } = incident
  return {
    title: sections.facts,
    rows: [
      [labels.at, moment(occurredAt)],
      [labels.category, text.categories[category]],
      [labels.place, place],
      [labels.reported, text.by(text.moment(reportedAt), reportedBy)],
      [labels.description, description],
      [labels.firstAid, firstAid],
      [labels.measures, measures],
      [labels.outcome, outcome],
    ],
  }
}

function toldPart({ incident: { insurerToldAt, insuranceReference, crisis } }: CrisisForm): FormPart {
  const told = moment(insurerToldAt)
  return {
    title: sections.told,
    rows: [
      [labels.opgroeien, moment(crisis?.phonedAt)],
      [
        labels.insurer,
        told !== undefined && insuranceReference !== undefined ? text.withReference(told, insuranceReference) : told,
      ],
      [labels.informed, crisis?.informed],
    ],
  }
}

function policeAndPrevention({ incident: { crisis } }: CrisisForm): FormPart[] {
  return [
    {
      title: sections.police,
      rows: [
        [labels.hasPolice, yesNo(crisis?.hasPolice)],
        // Without police there is no number to ask for.
        ...(crisis?.hasPolice === false ? [] : [[labels.policeReport, crisis?.policeReport] as const]),
      ],
    },
    { title: sections.prevention, rows: [[labels.preventiveActions, crisis?.preventiveActions]] },
  ]
}

function childPart({ name, birthDate, startsOn, facts, parents }: CrisisForm['children'][number]): FormPart {
  return {
    title: sections.child(name),
    rows: [
      // Not kept of anybody: written by hand.
      [labels.sex, undefined],
      [labels.birthDate, longDate(birthDate)],
      [labels.startsOn, startsOn && longDate(startsOn)],
      [labels.injured, yesNo(facts.isInjured)],
      [labels.hospital, yesNo(facts.wentToHospital)],
      [labels.doctor, yesNo(facts.sawDoctor)],
      [labels.inCare, yesNo(facts.isStillInCare)],
      [labels.other, facts.other],
      ...parents.map(
        (parent) =>
          [
            labels.parent,
            [parent.name, addressOf(parent), parent.phone, parent.email].filter(Boolean).join(', '),
          ] as const,
      ),
      [labels.parentsTold, moment(facts.parentsToldAt)],
      [labels.reaction, facts.parentsReaction],
    ],
  }
}

function personsPart({ incident: { crisis } }: CrisisForm): FormPart[] {
  const persons = crisis?.persons ?? []
  return [
    {
      title: sections.persons,
      rows:
        persons.length === 0 ? [[labels.name, undefined]] : persons.map(({ name, involvement }) => [name, involvement]),
    },
  ]
}
