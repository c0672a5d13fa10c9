import { bill } from './billing/bill.ts'
import { failures } from './billing/failures.ts'
import { issue } from './billing/issue.ts'
import { list } from './billing/list.ts'
import { payouts } from './billing/payouts.ts'
import { questions } from './billing/questions.ts'
import { send } from './billing/send.ts'
import { steps } from './billing/steps.ts'
import { why } from './billing/why.ts'

/** Every Dutch word of *Facturatie*. */
export const billing = { steps, questions, list, bill, why, payouts, issue, failures, send }
