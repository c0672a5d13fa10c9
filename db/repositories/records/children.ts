import type { Child } from '../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../shared/domain/text-order.ts'
import type { Executor } from '../../open.ts'
import { insertBulk } from '../bulk.ts'
import { nameOf } from '../columns.ts'
import { isAmong } from '../id-list.ts'
import { present } from '../present.ts'

/** All children, one or some, in the shape of the exchange document, by id. */
export async function readChildRecords(db: Executor, ids?: string | readonly string[]): Promise<Child[]> {
  const isSome = ids !== undefined
  const some = typeof ids === 'string' ? [ids] : (ids ?? [])
  const children = await db
    .selectFrom('children')
    .selectAll()
    .$if(isSome, (query) => query.where(isAmong('id', some)))
    .execute()
  const fiches = await db
    .selectFrom('child_fiches')
    .selectAll()
    .$if(isSome, (query) => query.where(isAmong('child_id', some)))
    .execute()
  const contacts = await db
    .selectFrom('child_contacts')
    .selectAll()
    .$if(isSome, (query) => query.where(isAmong('child_id', some)))
    .execute()
  const notes = await db
    .selectFrom('child_notes')
    .selectAll()
    .$if(isSome, (query) => query.where(isAmong('child_id', some)))
    .execute()
  const ficheOf = new Map(fiches.map((row) => [row.child_id, row]))
  const contactsOf = Map.groupBy(contacts, (row) => row.child_id)
  const notesOf = Map.groupBy(notes, (row) => row.child_id)
  return children
    .map((row) => {
      const fiche = ficheOf.get(row.id)
      const people = contactsOf.get(row.id)
      const remarks = notesOf.get(row.id)
      return {
        ...present({
          ...nameOf(row),
          birthDate: row.birth_date,
          schoolStartsOn: row.school_starts_on,
          nationalRegisterNumber: row.national_register_number,
          birthPlace: row.birth_place,
          attestFirstName: row.attest_first_name,
          attestLastName: row.attest_last_name,
        }),
        ...(people && { contacts: people.map(contactOf).sort((a, b) => compareText(a.id, b.id)) }),
        ...(fiche && { fiche: ficheRecord(fiche) }),
        ...foodOf(row),
        ...(row.photo_granted !== null &&
          row.photo_on !== null && { photoConsent: { granted: row.photo_granted === 1, on: row.photo_on } }),
        ...present({ privacyNoticeOn: row.privacy_notice_on }),
        ...(remarks && {
          notes: remarks
            .map(({ id: noteId, date, text }) => ({ id: noteId, date, text }))
            .sort((a, b) => compareText(a.id, b.id)),
        }),
        ...present({ fullTimeSchoolOn: row.full_time_school_on }),
      }
    })
    .sort((a, b) => compareText(a.id, b.id))
}

function contactOf(row: {
  id: string
  name: string
  relation: string | null
  phone: string | null
  is_emergency: number
  may_collect: number
}) {
  return {
    ...present({ id: row.id, name: row.name, relation: row.relation, phone: row.phone }),
    isEmergency: row.is_emergency === 1,
    mayCollect: row.may_collect === 1,
  }
}

function ficheRecord(row: {
  doctor_name: string | null
  doctor_phone: string | null
  allergies: string | null
  medication: string | null
  vaccinations: string | null
  sleep: string | null
  pick_up: string | null
  particulars: string | null
  reviewed_on: string
}) {
  return present({
    doctorName: row.doctor_name,
    doctorPhone: row.doctor_phone,
    allergies: row.allergies,
    medication: row.medication,
    vaccinations: row.vaccinations,
    sleep: row.sleep,
    pickUp: row.pick_up,
    particulars: row.particulars,
    reviewedOn: row.reviewed_on,
  })
}

function foodOf(row: {
  food_is_from_home: number | null
  food_diet: string | null
  food_agreed_on: string | null
}): Pick<Child, 'food'> {
  if (row.food_is_from_home === null || row.food_agreed_on === null) return {}
  const diet = present({ diet: row.food_diet })
  return { food: { isFromHome: row.food_is_from_home === 1, ...diet, agreedOn: row.food_agreed_on } }
}

/** Adds children with everything that is in their file. */
export async function insertChildren(db: Executor, children: readonly Child[]): Promise<void> {
  const columns = Object.keys(rowOf({ id: '', firstName: '', lastName: '', birthDate: '' })) as (keyof ReturnType<
    typeof rowOf
  >)[]
  await insertBulk(
    db,
    'children',
    columns,
    children.map((child) => {
      const row = rowOf(child)
      return columns.map((column) => row[column])
    }),
  )
  await insertParts(db, children)
}

/** Puts a child's record in the place of the stored one; its version goes up. */
export async function replaceChild(db: Executor, child: Child): Promise<void> {
  await db
    .updateTable('children')
    .set((row) => ({ ...rowOf(child), version: row('version', '+', 1) }))
    .where('id', '=', child.id)
    .execute()
  for (const table of ['child_contacts', 'child_fiches', 'child_notes'] as const)
    await db.deleteFrom(table).where('child_id', '=', child.id).execute()
  await insertParts(db, [child])
}

function rowOf(child: Child) {
  return {
    id: child.id,
    first_name: child.firstName,
    last_name: child.lastName,
    birth_date: child.birthDate,
    school_starts_on: child.schoolStartsOn ?? null,
    national_register_number: child.nationalRegisterNumber ?? null,
    birth_place: child.birthPlace ?? null,
    attest_first_name: child.attestFirstName ?? null,
    attest_last_name: child.attestLastName ?? null,
    food_is_from_home: child.food ? Number(child.food.isFromHome) : null,
    food_diet: child.food?.diet ?? null,
    food_agreed_on: child.food?.agreedOn ?? null,
    photo_granted: child.photoConsent ? Number(child.photoConsent.granted) : null,
    photo_on: child.photoConsent?.on ?? null,
    privacy_notice_on: child.privacyNoticeOn ?? null,
    full_time_school_on: child.fullTimeSchoolOn ?? null,
  }
}

async function insertParts(db: Executor, children: readonly Child[]): Promise<void> {
  await insertBulk(
    db,
    'child_contacts',
    ['child_id', 'id', 'name', 'relation', 'phone', 'is_emergency', 'may_collect'],
    children.flatMap((child) =>
      (child.contacts ?? []).map((row) => [
        child.id,
        row.id,
        row.name,
        row.relation ?? null,
        row.phone ?? null,
        Number(row.isEmergency),
        Number(row.mayCollect),
      ]),
    ),
  )
  await insertBulk(
    db,
    'child_fiches',
    [
      'child_id',
      'doctor_name',
      'doctor_phone',
      'allergies',
      'medication',
      'vaccinations',
      'sleep',
      'pick_up',
      'particulars',
      'reviewed_on',
    ],
    children.flatMap(({ id, fiche }) =>
      fiche
        ? [
            [
              id,
              fiche.doctorName ?? null,
              fiche.doctorPhone ?? null,
              fiche.allergies ?? null,
              fiche.medication ?? null,
              fiche.vaccinations ?? null,
              fiche.sleep ?? null,
              fiche.pickUp ?? null,
              fiche.particulars ?? null,
              fiche.reviewedOn,
            ],
          ]
        : [],
    ),
  )
  await insertBulk(
    db,
    'child_notes',
    ['child_id', 'id', 'date', 'text'],
    children.flatMap((child) => (child.notes ?? []).map((row) => [child.id, row.id, row.date, row.text])),
  )
}
