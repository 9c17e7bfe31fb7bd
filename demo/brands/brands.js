/**
 * Five brands, as an institution's style guide would give them: colours for light and dark pages (a pair each),
 * corners, spacing and type. Fonts are whatever the page has: none is fetched.
 */
export const BRANDS = [
  {
    id: 'harbour',
    name: { en: 'Harbour: calm teal', fr: 'Havre : sarcelle paisible' },
    colours: {
      accent: ['#0b6158', '#6fd0c2'],
      'on-accent': ['#ffffff', '#0d1716'],
      text: ['#1b2426', '#e8eeec'],
      soft: ['#56646a', '#a5b5b3'],
      surface: ['#ffffff', '#131b1b'],
      wash: ['#f4f7f6', '#1a2423'],
      line: ['#dde3e1', '#2d3a39'],
      warm: ['#a84c14', '#f0a36b'],
    },
    radius: 10,
    space: 1,
    font: '',
  },
  {
    id: 'faculty',
    name: { en: 'Faculty: burgundy and serifs', fr: 'Faculté : bordeaux et empattements' },
    colours: {
      accent: ['#7a1731', '#f09db0'],
      'on-accent': ['#ffffff', '#2b0510'],
      text: ['#231a1d', '#f1e9e6'],
      soft: ['#64555a', '#c2b1ae'],
      surface: ['#fffdfa', '#1b1417'],
      wash: ['#f7f1ea', '#241b1f'],
      line: ['#d8ccc4', '#46373c'],
      warm: ['#8a4a00', '#e0b071'],
    },
    radius: 0,
    space: 1.15,
    font: "Georgia, 'Iowan Old Style', 'Times New Roman', serif",
  },
  {
    id: 'workshop',
    name: { en: 'Workshop: safety yellow on black', fr: 'Atelier : jaune sécurité sur noir' },
    colours: {
      accent: ['#ffd400', '#ffd400'],
      'on-accent': ['#111111', '#111111'],
      text: ['#f6f6f0', '#f6f6f0'],
      soft: ['#c4c4ba', '#c4c4ba'],
      surface: ['#16181a', '#16181a'],
      wash: ['#24272a', '#24272a'],
      line: ['#4a4f54', '#4a4f54'],
      warm: ['#ff9f5a', '#ff9f5a'],
    },
    radius: 2,
    space: 0.85,
    font: "'Arial Narrow', 'Roboto Condensed', Arial, sans-serif",
    theme: 'dark',
  },
  {
    id: 'orchard',
    name: { en: 'Orchard: round and green', fr: 'Verger : vert et arrondi' },
    colours: {
      accent: ['#2f6b1d', '#a9d98a'],
      'on-accent': ['#ffffff', '#12240a'],
      text: ['#2a2418', '#f3eddd'],
      soft: ['#655b45', '#c5bba2'],
      surface: ['#fdf6e3', '#211d12'],
      wash: ['#f6ebcc', '#2c2719'],
      line: ['#e2d3a8', '#4a432c'],
      warm: ['#a3390f', '#f5a07c'],
    },
    radius: 22,
    space: 1.1,
    font: "'Trebuchet MS', 'Segoe UI', Verdana, sans-serif",
  },
  {
    id: 'registry',
    name: { en: 'Registry: ink on paper', fr: 'Registraire : encre sur papier' },
    colours: {
      accent: ['#1c2bb5', '#b3bcff'],
      'on-accent': ['#ffffff', '#0b0f3d'],
      text: ['#000000', '#ffffff'],
      soft: ['#3d3d3d', '#d0d0d0'],
      surface: ['#ffffff', '#000000'],
      wash: ['#f0f0f0', '#1c1c1c'],
      line: ['#000000', '#ffffff'],
      warm: ['#9c0030', '#ff9bb5'],
    },
    radius: 0,
    space: 0.8,
    font: "'Courier New', 'Liberation Mono', monospace",
  },
];

/** `--cairn-accent` and the rest, of a brand. A colour that is the same in light and dark is written once. */
export function variables({ colours, radius, space, font }) {
  const entries = Object.entries(colours).map(([name, [light, dark]]) => [
    `--cairn-${name}`,
    light === dark ? light : `light-dark(${light}, ${dark})`,
  ]);
  return [
    ...entries,
    ['--cairn-radius', `${radius}px`],
    ['--cairn-space', `${space}em`],
    ...(font ? [['--cairn-font', font]] : []),
  ];
}
