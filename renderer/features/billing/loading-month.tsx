import { LoadingRows, Split } from '../../components/index.ts'
import { billing } from '../../i18n/nl/billing.ts'
import './preview/preview.css'

/** A month on its way, in the places where its list and its evidence will stand. */
export function LoadingMonth() {
  return (
    <Split
      rightLabel={billing.bill.panel}
      rightWidth={[512, 640]}
      left={
        <>
          <div className="figures" aria-hidden />
          <LoadingRows isDense rows={16} />
        </>
      }
      right={<LoadingRows isDense />}
    />
  )
}
