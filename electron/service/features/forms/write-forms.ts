import { setImmediate } from 'node:timers/promises'
import { readAbsenceReasons } from '../../../../db/repositories/records/absence-reasons.ts'
import type { Handler } from '../../context.ts'
import { formFileName, type FormFile, type MonthForm } from '../../documents/month-form.ts'
import { stageFiles } from '../../documents/stage-files.ts'
import { attendanceSheetText } from '../../documents/text/attendance-sheet-nl.ts'
import { hostFile } from '../records/acts.ts'
import { formReasons } from './form-reasons.ts'
import { readFormRecords } from './form-records.ts'
import { monthFormOf } from './month-form.ts'
import { organiserOf } from '../records/organiser.ts'

/** Writes the month sheets of some hosts in the forms asked for, whole or not at all. */
export const writeForms: Handler<'attendanceForms.write'> = async (context, { month, hostIds, folder, kinds }) => {
  const organiser = await organiserOf(context.db)
  const issuedAt = context.clock.now()
  const ids = [...new Set(hostIds)]
  const total = ids.length * new Set(kinds).size
  context.progress('forms', 0, total)
  const records = await readFormRecords(context.db, { hostIds: ids, month })
  const about = { month, organiser, issuedAt, reasonsOn: formReasons(await readAbsenceReasons(context.db)) }
  const forms: MonthForm[] = []
  for (const ofHost of records) {
    // Making many forms takes a while, in which somebody may turn back.
    await setImmediate()
    context.cancelled.throwIfAborted()
    forms.push(monthFormOf(ofHost, about))
  }
  const files = filesOf(forms, [...new Set(kinds)])
  const staged = await stageFiles({
    files: files.map(({ name, kind, form }) => ({ name, order: { type: 'form', kind, form } })),
    name: attendanceSheetText.folder(month),
    out: folder,
    signal: context.cancelled,
    onProgress: (done) => context.progress('forms', done, total),
  })
  await staged.publish()
  const written = files.map(({ name, kind, form }) => ({ name, hostId: form.host.id, kind }))
  return context.commit(async () => ({
    value: { folder: staged.folder, files: written },
    acts: [{ action: 'forms-written', about: ids.map(hostFile), details: { month, kinds, hosts: ids.length } }],
  }))
}

function filesOf(forms: readonly MonthForm[], kinds: readonly FormFile['kind'][]): FormFile[] {
  const names = forms.map((form) => formFileName(form, false))
  return forms.flatMap((form, index) => {
    const isTaken = names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? '')
    return kinds.map((kind) => ({ name: `${formFileName(form, isTaken)}.${kind}`, kind, form }))
  })
}
