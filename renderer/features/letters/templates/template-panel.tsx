import { useState } from 'react'
import { useCommand, useQueryOf } from '../../../api/index.ts'
import {
  Button,
  ConfirmDialog,
  ErrorState,
  LoadingRows,
  Note,
  ScrollRegion,
  Section,
  Tag,
} from '../../../components/index.ts'
import { templatesText as text } from '../../../i18n/nl/letters/templates.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import { sayKept } from '../../substitution/say-kept.ts'
import type { TemplateRow } from '../letter-types.ts'
import { problemWords } from '../problem-words.ts'
import { TemplateFields } from './template-fields.tsx'

/** A template: whose it is, what is wrong with it, which fields it may use, and its text. */
export function TemplatePanel({ template }: { template: TemplateRow }) {
  const { id, isOwn, path, problems } = template
  const { data, error, refetch } = useQueryOf('letters.template', { id })
  const customise = useCommand('letters.customise')
  const back = useCommand('letters.useBuiltIn')
  const [isAsking, setIsAsking] = useState(false)
  const title = letterWords.templates[id]
  const makeOwn = async () => {
    if (await customise.run({ id })) sayKept(text.customised(title))
  }
  const goBack = async () => {
    if (!(await back.run({ id }))) return
    setIsAsking(false)
    sayKept(text.wentBack(title))
  }
  return (
    <>
      <Section title={title} note={isOwn ? <Tag meaning="accent">{text.own}</Tag> : text.builtIn}>
        {isOwn && <p className="small ink-2 letter-paths">{path}</p>}
        {problems.length > 0 && (
          <Note meaning="breach" fact={text.problemsDetail}>
            {problems.map((problem, index) => (
              <span key={index}>
                {problemWords(problem)}
                <br />
              </span>
            ))}
          </Note>
        )}
        <div className="letter-acts">
          {isOwn ? (
            <Button onClick={() => setIsAsking(true)}>{text.back}</Button>
          ) : (
            <Button onClick={() => void makeOwn()} isBusy={customise.isRunning}>
              {text.customise}
            </Button>
          )}
        </div>
        {customise.error && <ErrorState error={customise.error} isInline />}
        <ConfirmDialog
          isOpen={isAsking}
          title={text.backTitle(title)}
          detail={`${text.backFact} ${text.backDetail}`}
          action={text.confirmBack}
          isBusy={back.isRunning}
          failure={back.failure}
          onConfirm={() => void goBack()}
          onClose={() => setIsAsking(false)}
        />
      </Section>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <TemplateFields fields={data.fields} />
          <Section title={text.text}>
            <ScrollRegion className="letter-template-text" label={text.text}>
              {data.text}
            </ScrollRegion>
          </Section>
        </>
      ) : (
        <LoadingRows rows={8} />
      )}
    </>
  )
}
