import { Link } from '@tanstack/react-router'
import { blocks } from '../../../shared/domain/reports/fo-su-05/buckets.ts'
import { Tag } from '../../components/index.ts'
import { reports } from '../../i18n/nl/reports.ts'
import { nl } from '../../i18n/nl.ts'
import { daysInBucket, shownBuckets } from './model/form-sums.ts'
import type { LocationForm } from './report-types.ts'

const text = reports.lines

/** Width of a number's column in px, by how many stand in a block: names keep what is left. */
const widths: Readonly<Record<number, number>> = { 2: 46, 3: 38, 4: 31 }

/** The lines as they stand in the file: a child with its kindcode, and the days of each block by length. */
export function FormLines({ form }: { form: LocationForm }) {
  const columns = shownBuckets(form)
  const cells = blocks.flatMap((block) => columns.map((bucket, index) => ({ block, bucket, isFirst: index === 0 })))
  return (
    <div className="report-lines">
      <table aria-label={text.table(nl.common.name(form))}>
        <colgroup>
          <col />
          {cells.map(({ block, bucket }) => (
            <col key={`${block} ${bucket}`} width={widths[columns.length]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {text.child}
            </th>
            {blocks.map((block) => (
              <th key={block} colSpan={columns.length} scope="colgroup" className="report-block">
                <abbr className="report-abbr" title={reports.blockWords[block]}>
                  {text.blocks[block]}
                </abbr>
              </th>
            ))}
          </tr>
          <tr>
            {cells.map(({ block, bucket, isFirst }) => (
              <th key={`${block} ${bucket}`} scope="col" className={isFirst ? 'report-block' : undefined}>
                <abbr className="report-abbr" title={text.bucketTitles[bucket]}>
                  {text.buckets[bucket]}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.lines.map((line) => (
            <tr key={`${line.childId} ${line.kindcode} ${line.isAfterSchool}`}>
              <th scope="row">
                <Link to="/kinderen/$childId" params={{ childId: line.childId }} title={nl.common.name(line)}>
                  {nl.common.name(line)}
                </Link>
                <span className="report-kindcode small ink-3">
                  {line.kindcode}
                  {line.isAfterSchool && (
                    <span title={text.afterSchoolTitle}>
                      <Tag>{text.afterSchool}</Tag>
                    </span>
                  )}
                </span>
              </th>
              {cells.map(({ block, bucket, isFirst }) => (
                <Days key={`${block} ${bucket}`} days={line[block][bucket]} isFirst={isFirst} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            {cells.map(({ block, bucket, isFirst }) => (
              <Days key={`${block} ${bucket}`} days={daysInBucket(form.lines, block, bucket)} isFirst={isFirst} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Days({ days, isFirst }: { days: number; isFirst: boolean }) {
  return (
    <td className={[isFirst && 'report-block', days === 0 && 'ink-3'].filter(Boolean).join(' ') || undefined}>
      {days}
    </td>
  )
}
