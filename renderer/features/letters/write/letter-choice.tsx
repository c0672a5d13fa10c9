import { NativeSelect, TextInput } from '@mantine/core'
import { letterTemplateIds, type LetterTemplateId } from '../../../../shared/domain/letters/letter-templates.ts'
import { typedText } from '../../../components/form/model/typed-value.ts'
import { nl } from '../../../i18n/nl.ts'
import { lettersPage as text } from '../../../i18n/nl/letters/page.ts'
import { letterWords } from '../../../i18n/nl/letters/words.ts'
import type { useTypedDate } from '../../hosts/acts/use-typed-date.ts'
import type { LetterTopic } from './use-letter-about.ts'

type Props = {
  template: LetterTemplateId
  topic: LetterTopic | undefined
  answerBy: ReturnType<typeof useTypedDate>
  /** The day that stands in the letter as long as no other is typed. */
  proposed: string | undefined
  onTemplate: (template: LetterTemplateId) => void
  onTopic: (value: string) => void
}

/** Templates in which a day is asked for an answer; an offer has its own. */
const withAnswer: readonly LetterTemplateId[] = ['missing-papers', 'attest', 'host-papers']

/** Which template, and what it is about. */
export function LetterChoice({ template, topic, answerBy, proposed, onTemplate, onTopic }: Props) {
  return (
    <div className="page-toolbar">
      <label className="letter-choice">
        {text.template}
        <NativeSelect
          value={template}
          data={letterTemplateIds.map((id) => ({ value: id, label: letterWords.templates[id] }))}
          onChange={(event) => {
            const chosen = letterTemplateIds.find((id) => id === event.currentTarget.value)
            if (chosen) onTemplate(chosen)
          }}
        />
      </label>
      {topic && topic.value !== undefined && (
        <label className="letter-choice">
          {topic.label}
          <NativeSelect
            value={topic.value}
            data={topic.choices}
            onChange={(event) => onTopic(event.currentTarget.value)}
          />
        </label>
      )}
      {withAnswer.includes(template) && (
        <label className="letter-choice">
          {text.answerBy}
          <TextInput
            className="letter-day"
            autoComplete="off"
            placeholder={proposed === undefined ? nl.form.dateHint : typedText('date', proposed)}
            value={answerBy.text}
            error={answerBy.isNoDate}
            onChange={(event) => answerBy.setText(event.currentTarget.value)}
            onBlur={() => answerBy.settle()}
          />
        </label>
      )}
    </div>
  )
}
