import type { attendanceForms } from '../../../../shared/contract/attendance-forms.ts'
import type { HandlersOf } from '../../context.ts'
import { importForms } from './import-forms.ts'
import { previewForms } from './preview-forms.ts'
import { writeForms } from './write-forms.ts'

/** Handlers of the forms that go to the hosts and come back. */
export const attendanceFormHandlers: HandlersOf<keyof typeof attendanceForms> = {
  'attendanceForms.write': writeForms,
  'attendanceForms.preview': ({ db, clock }, input) => previewForms(db, input, clock.today()),
  'attendanceForms.import': importForms,
}
