import type { Executor } from '../../../../db/open.ts'
import { readAgreementRecords } from '../../../../db/repositories/records/agreements.ts'
import { readCarePlans } from '../../../../db/repositories/records/care-plans.ts'
import { readChildRecords } from '../../../../db/repositories/records/children.ts'
import { readContractHolderRecords } from '../../../../db/repositories/records/contract-holders.ts'
import { readHostRecords } from '../../../../db/repositories/records/hosts.ts'
import { readTariffs } from '../../../../db/repositories/records/tariffs.ts'
import type {
  AgreementRecord,
  CarePlanRecord,
  Child,
  ContractHolder,
  Host,
  TariffRecord,
} from '../../../../shared/domain/exchange/document.ts'
import { compareText } from '../../../../shared/domain/text-order.ts'

/** An agreement that runs or is to come, with whom it is about, its plans by date, and the attests of its family for the child. */
export type Care = {
  agreement: AgreementRecord
  child: Child
  family: ContractHolder
  host: Host
  plans: CarePlanRecord[]
  tariffs: TariffRecord[]
}

/** One agreement, or those of one contract holder. */
export type CareOfOne = { id: string } | { contract_holder_id: string }

/**
 * All care that goes on after a date, or that of one: by family name, child and beginning. All of it in a fixed number of queries
 * however much it is; of one there is a handful, so each is asked by itself.
 */
export async function readCare(db: Executor, today: string, ofOne?: CareOfOne): Promise<Care[]> {
  const agreements = (await readAgreementRecords(db, ofOne)).filter(
    ({ endsOn }) => endsOn === undefined || endsOn >= today,
  )
  const read = async <Row extends { id: string }>(
    readRows: (db: Executor, id?: string) => Promise<Row[]>,
    idOf: (agreement: AgreementRecord) => string,
  ): Promise<Map<string, Row>> => {
    if (!ofOne) return byId(await readRows(db))
    const rows = [...new Set(agreements.map(idOf))].map((id) => readRows(db, id))
    return byId((await Promise.all(rows)).flat())
  }
  const children = await read(readChildRecords, ({ childId }) => childId)
  const families = await read(readContractHolderRecords, ({ contractHolderId }) => contractHolderId)
  const hosts = await read(readHostRecords, ({ hostId }) => hostId)
  const plans = Map.groupBy(
    (
      await readCarePlans(
        db,
        agreements.map(({ id }) => id),
      )
    ).map(({ record }) => record),
    ({ agreementId }) => agreementId,
  )
  const tariffs = Map.groupBy(
    (await readTariffs(db, [...new Set(agreements.map(({ childId }) => childId))])).map(({ record }) => record),
    ({ childId, contractHolderId }) => JSON.stringify([childId, contractHolderId]),
  )
  return agreements
    .flatMap((agreement): Care[] => {
      const { id, childId, contractHolderId, hostId } = agreement
      const [child, family, host] = [children.get(childId), families.get(contractHolderId), hosts.get(hostId)]
      if (!child || !family || !host) return []
      const own = tariffs.get(JSON.stringify([childId, contractHolderId])) ?? []
      return [{ agreement, child, family, host, plans: plans.get(id) ?? [], tariffs: own }]
    })
    .sort(byName)
}

function byName(a: Care, b: Care): number {
  return (
    compareText(a.family.lastName, b.family.lastName) ||
    compareText(a.family.firstName, b.family.firstName) ||
    compareText(a.family.id, b.family.id) ||
    compareText(a.child.birthDate, b.child.birthDate) ||
    compareText(a.child.id, b.child.id) ||
    compareText(a.agreement.startsOn, b.agreement.startsOn) ||
    compareText(a.agreement.id, b.agreement.id)
  )
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
