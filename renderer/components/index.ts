/**
 * The parts every screen is made of. A screen is a Page; a work screen is a Split inside it: a DataTable left, Sections right.
 * A list is in one of four states: LoadingRows, ErrorState, EmptyState or its rows. Facts with weight are a Tag (beside a
 * name) or a Note (a sentence); times are drawn on the one axis of time-axis.ts. docs/window.md shows them put together.
 */
export { Bullet } from './bullet.tsx'
export { Button } from './button.tsx'
export { ChangeTable } from './change-table.tsx'
export { ConfirmDialog } from './confirm-dialog.tsx'
export { DataTable, type TableHandle } from './data-table.tsx'
export { DayBar } from './day-bar.tsx'
export { FilterChips } from './filter-chips.tsx'
export { ListScreen } from './list-screen.tsx'
export { EmptyState, ErrorState, LoadingRows } from './list-states.tsx'
export { MonthTurn } from './month-turn.tsx'
export { Note } from './note.tsx'
export { Occupancy } from './occupancy.tsx'
export { Page } from './page.tsx'
export { PanelList } from './panel-list.tsx'
export { ProgressBlock } from './progress-block.tsx'
export { RichText } from './rich-text.tsx'
export { ScrollRegion } from './scroll-region.tsx'
export { SearchField } from './search-field.tsx'
export { Section } from './section.tsx'
export { Split } from './split.tsx'
export type { Column, Sort, TableItem } from './table-types.ts'
export { Tabs } from './tabs.tsx'
export { Tag } from './tag.tsx'
export { hoursOn } from './axis-hours.ts'
export { axisAround, percentOnAxis, type TimeAxis } from './time-axis.ts'
export { Timeline } from './timeline.tsx'
export { TrackHead } from './track-head.tsx'
export { YearTurn } from './year-turn.tsx'
export { DetailList } from './detail-list.tsx'
export { matchesFilter } from './matches-filter.ts'
export { RecordHeader } from './record-header.tsx'
export { RecordPageWaiting } from './record-page-waiting.tsx'
export {
  CentsField,
  CheckField,
  ChoiceField,
  DateField,
  FormSection,
  ListEditor,
  NotesField,
  NumberField,
  PeopleField,
  PersonField,
  PersonPicker,
  PositionField,
  ReasonDialog,
  ReopenButton,
  RecordForm,
  MomentField,
  TextField,
  TimeField,
  UnsavedDrafts,
  useDraftValue,
  useRecordForm,
} from './form/index.ts'
export { ViewLinks, type View } from './view-links.tsx'
