/** Which part of Formulieren is in view; giving out goes without saying. */
type FormsSearch = { deel?: 'inlezen' | undefined }

/** Reads the search parameters; whatever does not fit is dropped. */
export function formsSearch(search: Record<string, unknown>): FormsSearch {
  return { deel: search['deel'] === 'inlezen' ? 'inlezen' : undefined }
}
