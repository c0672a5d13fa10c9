import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useQueryOf, useToday } from '../../../api/index.ts'
import { Button, ErrorState, LoadingRows, Section } from '../../../components/index.ts'
import { formatDay } from '../../../format/date.ts'
import { hostSupport } from '../../../i18n/nl/support/host.ts'
import { materials } from '../../../i18n/nl/support/materials.ts'
import { TakeBackForm } from '../materials/take-back-form.tsx'
import '../support.css'

const text = hostSupport.stop

/** What a host who stops still has of the service, each with the way to take it back. */
export function MaterialsAtStop({ hostId, today }: { hostId: string; today: string }) {
  const { data, error, refetch } = useQueryOf('support.host', { hostId })
  const { year } = useToday()
  const [openId, setOpenId] = useState<string>()
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} isInline />
  if (!data) return <LoadingRows rows={2} />
  const { loans } = data
  const open = loans.find(({ id }) => id === openId)
  return (
    <>
      <Section title={text.title} note={loans.length === 0 ? undefined : text.count(loans.length)}>
        {loans.length === 0 ? (
          <p className="ink-2">{text.none}</p>
        ) : (
          <table className="stop-table">
            <thead>
              <tr>
                {Object.values(text.columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {loans.map(({ id, material, record: { materialId, from, dueOn } }) => (
                <tr key={id}>
                  <td>
                    <Link to="/huisbezoeken/materiaal" search={{ kies: materialId }}>
                      {material.name}
                    </Link>{' '}
                    <span className="ink-3">{material.number}</span>
                  </td>
                  <td>{formatDay(from, year)}</td>
                  <td>
                    {dueOn === undefined ? <span className="ink-3">{materials.noDue}</span> : formatDay(dueOn, year)}
                  </td>
                  <td>
                    <Button
                      aria-label={text.takeBackOf(material.name)}
                      aria-expanded={id === openId}
                      onClick={() => setOpenId(id === openId ? undefined : id)}
                    >
                      {text.takeBack}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {open && (
        <div className="support-narrow">
          <TakeBackForm
            key={open.id}
            loan={open}
            name={open.material.name}
            today={today}
            onDone={() => setOpenId(undefined)}
          />
        </div>
      )}
    </>
  )
}
