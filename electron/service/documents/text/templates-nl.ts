import type { LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'

/** What each template is called, and its file, without the ending, in the folder of the service's own ones. */
export const templateNames: Readonly<Record<LetterTemplateId, { title: string; file: string }>> = {
  agreement: { title: 'Schriftelijke overeenkomst', file: 'overeenkomst' },
  'care-plan': { title: 'Opvangplan', file: 'opvangplan' },
  regulation: { title: 'Kennisname reglement', file: 'reglement' },
  'missing-papers': { title: 'Ontbrekende stukken', file: 'ontbrekende-stukken' },
  attest: { title: 'Attest aanvragen', file: 'attest' },
  closure: { title: 'Sluiting', file: 'sluiting' },
  offer: { title: 'Aanbod van een plaats', file: 'aanbod' },
  refusal: { title: 'Geen plaats', file: 'geen-plaats' },
  'host-papers': { title: 'Papieren van de onthaalouder', file: 'papieren-onthaalouder' },
}

/** Folders beside the database. */
export const letterFolders = {
  documents: 'documenten',
  templates: 'sjablonen',
  /** Own templates that were put aside, below that of the templates. */
  setAside: 'weggelegd',
  of: { agreement: 'kinderen', family: 'gezinnen', host: 'onthaalouders', request: 'wachtlijst' },
} as const
