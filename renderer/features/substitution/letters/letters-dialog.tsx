import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { letters as text } from '../../../i18n/nl/substitution/letters.ts'

type Props = { isOpen: boolean; hostName: string; onClose: () => void; children: ReactNode }

/** Brieven en e-mails: who is written to about a host, what they read, and where it goes. */
export function LettersDialog({ isOpen, hostName, onClose, children }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={text.title(hostName)} size={980}>
      {isOpen && children}
    </Modal>
  )
}
