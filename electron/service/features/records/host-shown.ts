import type { Host } from '../../../../shared/domain/exchange/document.ts'

/** A host without her dossier: who plans or registers care need not know it, so it stays where it is. */
export function withoutDossier(host: Host): Host {
  const { household: _household, documents: _documents, training: _training, notes: _notes, ...rest } = host
  return rest
}
