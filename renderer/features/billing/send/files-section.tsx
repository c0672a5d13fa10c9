import { Section } from '../../../components/index.ts'
import { billing } from '../../../i18n/nl/billing.ts'
import { fileNames } from '../model/documents-folder.ts'
import { useFolderStore } from '../stores/folder-store.ts'

/** The names of the documents that were written last. */
export function FilesSection({ month }: { month: string }) {
  const written = useFolderStore((store) => store.written[month])
  if (!written || written.files.length === 0) return null
  return (
    <Section title={billing.send.fileList} note={billing.send.files(written.files.length)}>
      <ul className="files">
        {fileNames(written.files).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Section>
  )
}
