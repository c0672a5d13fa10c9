import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readChildrenOfHolders } from '../../../../db/repositories/child-files.ts'
import {
  noteLetter,
  readLetterHeads,
  readLetters,
  type LetterHead,
} from '../../../../db/repositories/records/letters.ts'
import { readNames } from '../../../../db/repositories/names.ts'
import { readWaitingList } from '../../../../db/repositories/records/waiting-list.ts'
import { ServiceError } from '../../../../shared/contract/errors.ts'
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/index.ts'
import type { Letter } from '../../../../shared/domain/exchange/letters.ts'
import type { HandlersOf, QueryContext } from '../../context.ts'
import { changeAct } from '../records/acts.ts'
import { checkedRecord } from '../records/check.ts'
import { filesOfLetter } from './letter-files.ts'
import { documentsFolder } from './letter-places.ts'

type Listed = OutputOf<'letters.list'>[number]

/** Handlers of the register of what was written. */
export const registerHandlers: HandlersOf<'letters.list' | 'letters.letter' | 'letters.note'> = {
  'letters.list': async ({ db }) => listed(db, (await readLetterHeads(db)).toReversed()),

  'letters.letter': async ({ db, file }, { id }) => {
    const stored = await readLetters(db, { ids: [id] })
    const [letter] = await listed(db, stored)
    const text = stored[0]?.record.text
    if (!letter || text === undefined) throw new ServiceError('not-found', 'no-such-letter')
    const path = pathOf(file, letter.file)
    return {
      ...letter,
      text,
      folder: path === undefined ? documentsFolder(file) : dirname(path),
      isThere: path !== undefined && (await isFile(path)),
    }
  },

  'letters.note': async (context, { ids, sent, returnedOn, note }) => {
    const today = context.clock.today()
    if ((sent && sent.on > today) || (returnedOn && returnedOn > today))
      throw new ServiceError('validation', 'moment-in-future')
    return context.commit(async (db) => {
      const asked = new Set(ids)
      const found = await readLetters(db, { ids: [...asked] })
      if (found.length < asked.size) throw new ServiceError('not-found', 'no-such-letter')
      const changes = found.map(({ record }) => ({
        before: record,
        after: checkedRecord('letters', noted(record, { sent, returnedOn, note }), record.id),
      }))
      for (const { after } of changes) await noteLetter(db, after)
      const shared = found.flatMap(({ record }) =>
        record.childId === undefined ? (record.contractHolderId ?? []) : [],
      )
      const children = Map.groupBy(await readChildrenOfHolders(db, shared), (row) => row.contract_holder_id)
      const childrenOf = ({ childId, contractHolderId = '' }: Letter) =>
        childId === undefined ? (children.get(contractHolderId) ?? []).map(({ id }) => id) : []
      return {
        value: { noted: changes.length },
        acts: changes.map(({ before, after }) =>
          changeAct({ kind: 'letter', id: after.id, before, after, about: filesOfLetter(after, childrenOf(after)) }),
        ),
      }
    })
  },
}

type Note = Pick<ParsedInputOf<'letters.note'>, 'sent' | 'returnedOn' | 'note'>

/** A letter with what is noted of it; null takes away, what is left out stays. */
function noted(letter: Letter, { sent, returnedOn, note }: Note): Letter {
  const { sentOn, sentBy, returnedOn: back, note: remark, ...written } = letter
  const way = sent === undefined ? { sentOn, sentBy } : sent === null ? {} : { sentOn: sent.on, sentBy: sent.by }
  const rest = {
    ...way,
    returnedOn: returnedOn === undefined ? back : (returnedOn ?? undefined),
    note: note === undefined ? remark : (note ?? undefined),
  }
  return { ...written, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) }
}

/** Letters with the names of whom they are to and about, in a fixed number of queries. */
async function listed(db: QueryContext['db'], letters: readonly LetterHead[]): Promise<Listed[]> {
  const ids = (pick: (letter: LetterHead['record']) => string | undefined) =>
    new Set(letters.flatMap(({ record }) => pick(record) ?? []))
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const families = byId(
    await readNames(
      db,
      'contract_holders',
      ids(({ contractHolderId }) => contractHolderId),
    ),
  )
  const children = byId(
    await readNames(
      db,
      'children',
      ids(({ childId }) => childId),
    ),
  )
  const hosts = byId(
    await readNames(
      db,
      'hosts',
      ids(({ hostId }) => hostId),
    ),
  )
  const requests = byId(
    (await readWaitingList(db, { ids: [...ids(({ requestId }) => requestId)] })).map(({ id, record }) => ({
      id,
      firstName: record.contact.firstName,
      lastName: record.contact.lastName,
    })),
  )
  return letters.map(({ id, version, record }): Listed => {
    const { contractHolderId = '', childId = '', hostId = '', requestId = '', agreementId: _, ...rest } = record
    const [family, host, request] = [families.get(contractHolderId), hosts.get(hostId), requests.get(requestId)]
    const child = children.get(childId)
    const to = family
      ? { kind: 'family' as const, ...family }
      : request
        ? { kind: 'request' as const, ...request }
        : host && { kind: 'host' as const, ...host }
    return { ...rest, id, version, ...(to && { to }), ...(child && { child }) }
  })
}

/** Where a letter of the register lies; nothing for one whose path, from a document of elsewhere, leads out of the folder. */
function pathOf(database: string, file: string): string | undefined {
  const parts = file.split('/')
  const isInside = parts.every((part) => /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(part))
  return isInside ? join(documentsFolder(database), ...parts) : undefined
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
