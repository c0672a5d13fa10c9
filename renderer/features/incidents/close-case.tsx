import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Button } from '../../components/index.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { CloseForm, type ClosableCase } from './close-form.tsx'

/** The button that closes a case, and the question that comes first. */
export function CloseCase(props: ClosableCase) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{text.close}</Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={text.closeTitle[props.of]} size={520}>
        {isOpen && <CloseForm {...props} onDone={() => setIsOpen(false)} />}
      </Modal>
    </>
  )
}
