import {
  Button,
  createTheme,
  Modal,
  Popover,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'
import { nl } from './i18n/nl.ts'

// Shade 7 is the accent of the light scheme, shade 4 that of the dark one (styles/tokens.css).
const accent: MantineColorsTuple = [
  '#edf1fb',
  '#dbe4f8',
  '#b9c8ef',
  '#9db5f6',
  '#7d9cf0',
  '#5b7ee0',
  '#3f68d0',
  '#2a55c0',
  '#2449a8',
  '#1c3a86',
]

/** The program's look as Mantine's theme; component defaults are set here and nowhere else. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '16px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 5,
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent },
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', variant: 'plain' }, classNames: { root: 'button' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        transitionProps: { duration: 100 },
        closeButtonProps: { 'aria-label': nl.common.close },
      },
    }),
    Popover: Popover.extend({ defaultProps: { radius: 8, transitionProps: { duration: 80 } } }),
  },
})

const surfaces = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--br)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-ink)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
}

/** Points Mantine's colours at the tokens. Given per scheme, because Mantine sets these per scheme and would win otherwise. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': 'var(--lh)' },
  light: surfaces,
  dark: surfaces,
})
