import { useState } from 'react'
import type { Fault } from '../../../shared/formats/exchange/faults.ts'
import { Button, Note } from '../../components/index.ts'
import { nl } from '../../i18n/nl.ts'
import { faultsAsText } from './faults-as-text.ts'
import './start.css'

const text = nl.start.import
// A truncated file can have tens of thousands; the list on the clipboard is whole.
const shown = 500

/** The faults of a refused document: where each is and what is wrong, in words. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(faultsAsText(faults, faultSentence))
    setIsCopied(true)
  }
  return (
    <div className="stack start-faults">
      <Note
        meaning="breach"
        fact={text.faults(faults.length)}
        isLarge
        isAlert
        actions={<Button onClick={() => void copy()}>{isCopied ? text.copied : text.copy}</Button>}
      >
        {text.nothingWritten}
      </Note>
      <div className="fault-list" role="region" aria-label={text.listLabel} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.path}</th>
              <th scope="col">{text.fault}</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, shown).map((fault, index) => (
              <tr key={index}>
                <td className="fault-path">{fault.path === '' ? nl.faults.wholeFile : fault.path}</td>
                <td>{faultSentence(fault)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > shown && <p className="small ink-2">{text.moreFaults(faults.length - shown)}</p>}
    </div>
  )
}

function faultSentence(fault: Fault): string {
  return nl.faults.texts[fault.code] ?? nl.faults.unknown
}
