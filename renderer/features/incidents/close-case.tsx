import { Modal } from '@mantine/core'
import { useState } from 'react'
import { Button } from '../../components/index.ts'
import { casePage as text } from '../../i18n/nl/incidents/page.ts'
import { CloseForm, type ClosableCase } from './close-form.tsx'

/** The button that closes a case, and the question that comes first. */
export function CloseCase(props: ClosableCase & { isQuiet?: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  const { isQuiet = false, ...of } = props
  return (
    <>
      <Button kind={isQuiet ? 'plain' : 'primary'} onClick={() => setIsOpen(true)}>
        {text.close}
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={text.closeTitle[of.of]} size={520}>
        {isOpen && <CloseForm {...of} onDone={() => setIsOpen(false)} />}
      </Modal>
    </>
  )
}
