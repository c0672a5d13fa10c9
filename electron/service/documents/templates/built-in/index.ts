import type { LetterTemplateId } from '../../../../../shared/domain/letters/letter-templates.ts'
import { agreementTemplate } from './agreement.ts'
import { attestTemplate } from './attest.ts'
import { carePlanTemplate } from './care-plan.ts'
import { closureTemplate } from './closure.ts'
import { hostPapersTemplate } from './host-papers.ts'
import { missingPapersTemplate } from './missing-papers.ts'
import { offerTemplate } from './offer.ts'
import { refusalTemplate } from './refusal.ts'
import { regulationTemplate } from './regulation.ts'

/** The texts that come with the program. */
export const builtInTemplates: Readonly<Record<LetterTemplateId, string>> = {
  agreement: agreementTemplate,
  'care-plan': carePlanTemplate,
  regulation: regulationTemplate,
  'missing-papers': missingPapersTemplate,
  attest: attestTemplate,
  closure: closureTemplate,
  offer: offerTemplate,
  refusal: refusalTemplate,
  'host-papers': hostPapersTemplate,
}
