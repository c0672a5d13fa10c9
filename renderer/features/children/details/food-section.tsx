import type { Child } from '../../../../shared/domain/exchange/document.ts'
import { ChoiceField, DateField, FormSection, TextField, type Place } from '../../../components/form/index.ts'
import { Note } from '../../../components/index.ts'
import { nl } from '../../../i18n/nl.ts'

const text = nl.children.details

/** What was agreed in writing about food, and who gets no hot meal (R44). */
export function FoodSection({ at }: { at: Place<Child>['at'] }) {
  const food = at('food')
  return (
    <FormSection title={text.food} note={text.foodNote}>
      <ChoiceField
        at={food.at('isFromHome')}
        label={text.foodFrom}
        choices={[
          { value: false, label: text.foodChoices.house },
          { value: true, label: text.foodChoices.home },
        ]}
      />
      <TextField at={food.at('diet')} span={5} />
      <DateField at={food.at('agreedOn')} span={3} />
      <div className="form-wide">
        <Note meaning="neutral">{text.foodLate}</Note>
      </div>
    </FormSection>
  )
}
