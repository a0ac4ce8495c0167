import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const ultramarine: MantineColorsTuple = [
  '#eef0fd',
  '#dcdff8',
  '#b7beef',
  '#a3b1ff',
  '#7f8cf0',
  '#6472e2',
  '#4a5ad4',
  '#3a4ac4',
  '#2b3fb3',
  '#22329a',
]

/** Mantine's reds, a little earthier; red means that something is wrong and nothing else. */
const red: MantineColorsTuple = [
  '#fdefed',
  '#f8dbd7',
  '#f0b3ac',
  '#ff9d8f',
  '#e0624f',
  '#d4493a',
  '#c53a2c',
  '#b3261e',
  '#9a1f18',
  '#7d1812',
]

/** Greys of paper, from the lightest. */
const gray: MantineColorsTuple = [
  '#f7f4ed',
  '#f3efe6',
  '#ebe6da',
  '#e3ddd0',
  '#d3ccbd',
  '#b5ad9f',
  '#8a8378',
  '#5e5850',
  '#3b3732',
  '#1d1b18',
]

/** Greys of charcoal, from the lightest. */
const dark: MantineColorsTuple = [
  '#f2eee6',
  '#cbc5ba',
  '#b5aea3',
  '#857e74',
  '#504b45',
  '#3a3733',
  '#2b2927',
  '#252422',
  '#1c1b1a',
  '#151413',
]

/** Four sizes and two weights; `sm` and `md` are the same on purpose. */
export const theme = createTheme({
  primaryColor: 'ultramarine',
  primaryShade: { light: 8, dark: 6 },
  colors: { ultramarine, red, gray, dark },
  autoContrast: true,
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: "'Figtree Variable', 'BIZ UDPGothic', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '13px', sm: '15px', md: '15px', lg: '19px', xl: '28px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.35', xl: '1.2' },
  headings: {
    fontFamily: "'Figtree Variable', 'BIZ UDPGothic', system-ui, sans-serif",
    fontWeight: '640',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.2' },
      h2: { fontSize: '19px', lineHeight: '1.35' },
      h3: { fontSize: '15px', lineHeight: '1.5' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 250, events: { hover: true, focus: true, touch: true } } },
  },
})

/** Paper and ink. The names are used by every style sheet: `var(--paper)`, `var(--ink)`, … */
export const colours: CSSVariablesResolver = () => ({
  variables: {
    '--serif': "'Newsreader Variable', 'BIZ UDPGothic', Georgia, serif",
    '--quick': '120ms',
  },
  light: {
    '--paper': '#faf8f3',
    '--paper-raised': '#fffefb',
    '--paper-sunk': '#f3efe6',
    '--ink': '#1d1b18',
    '--ink-soft': '#5e5850',
    '--line': '#e3ddd0',
    '--line-strong': '#8a8378',
    '--accent': '#2b3fb3',
    '--accent-wash': '#eceefb',
    '--wrong': '#b3261e',
    '--wrong-wash': '#fbecea',
    '--mantine-color-body': '#faf8f3',
    '--mantine-color-text': '#1d1b18',
    '--mantine-color-dimmed': '#5e5850',
    '--mantine-color-placeholder': '#6d665d',
    '--mantine-color-anchor': '#2b3fb3',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default': '#fffefb',
    '--mantine-color-default-hover': '#f3efe6',
    '--mantine-color-default-color': '#1d1b18',
    '--mantine-color-default-border': '#c9c1b2',
  },
  dark: {
    '--paper': '#1c1b1a',
    '--paper-raised': '#252422',
    '--paper-sunk': '#151413',
    '--ink': '#f2eee6',
    '--ink-soft': '#b5aea3',
    '--line': '#3a3733',
    '--line-strong': '#857e74',
    '--accent': '#a3b1ff',
    '--accent-wash': '#2b2f4a',
    '--wrong': '#ff9d8f',
    '--wrong-wash': '#3d2522',
    '--mantine-color-body': '#1c1b1a',
    '--mantine-color-text': '#f2eee6',
    '--mantine-color-dimmed': '#b5aea3',
    '--mantine-color-placeholder': '#a39c91',
    '--mantine-color-anchor': '#a3b1ff',
    '--mantine-color-error': '#ff9d8f',
    '--mantine-color-default': '#252422',
    '--mantine-color-default-hover': '#2f2d2a',
    '--mantine-color-default-color': '#f2eee6',
    '--mantine-color-default-border': '#504b45',
  },
})
