import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Button } from '../../../components/index.ts'
import { requestPage as text } from '../../../i18n/nl/waiting-list/page.ts'
import type { ListedRequest } from '../waiting-types.ts'
import { CloseForm } from './close-form.tsx'

/** The button that closes a request, and the question that comes first. */
export function CloseRequest({ request }: { request: ListedRequest }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text.close}</Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={text.closeTitle} size={520}>
        {isOpen && <CloseForm request={request} onDone={() => setIsOpen(false)} />}
      </Modal>
    </>
  )
}
