import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// Imports go one way. For each folder of src: the folders that it may import from, beside itself.
const MAY_IMPORT = {
  domain: [],
  geo: ['domain'],
  data: ['domain', 'geo'],
  import: ['domain', 'geo', 'proposals'],
  proposals: ['domain', 'geo'],
  statistics: ['domain', 'geo', 'proposals'],
  format: ['domain'],
  messages: ['domain', 'format', 'proposals'],
  languages: ['domain', 'messages', 'proposals'],
  export: ['domain', 'geo', 'proposals', 'statistics', 'format', 'messages'],
  engine: ['domain', 'geo', 'data', 'import', 'proposals', 'statistics'],
  state: ['domain', 'geo', 'data', 'proposals', 'statistics', 'engine', 'format', 'messages'],
  map: ['domain', 'geo', 'format', 'palette'],
  palette: ['domain'],
  // Draws the same style as the map, and so reads it; nothing of it touches MapLibre.
  'vector-map': ['domain', 'geo', 'format', 'palette', 'map'],
  sheet: ['domain', 'format', 'messages', 'palette', 'export', 'map', 'vector-map'],
  ui: ['domain', 'format', 'messages', 'palette'],
  app: [
    'domain',
    'data',
    'proposals',
    'statistics',
    'format',
    'messages',
    'export',
    'palette',
    'state',
    'map',
    'vector-map',
    'sheet',
    'ui',
  ],
  cli: [
    'domain',
    'geo',
    'data',
    'import',
    'proposals',
    'statistics',
    'engine',
    'format',
    'messages',
    'languages',
    'export',
  ],
};

// Libraries that only one folder may import.
const OWNED_LIBRARIES = [
  { group: ['@turf/*', 'polyclip-ts', 'clipper2-ts', 'clipper2-ts/**'], owner: 'geo' },
  {
    group: ['maplibre-gl', 'maplibre-gl/*', 'terra-draw', 'terra-draw-maplibre-gl-adapter'],
    owner: 'map',
  },
  { group: ['d3-geo', '@maplibre/*'], owner: 'vector-map' },
];

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(MAY_IMPORT)
              .filter((other) => other !== folder && !allowed.includes(other))
              .map((other) => `**/${other}/**`),
            message: `src/${folder} may import only from: ${[folder, ...allowed].join(', ')}.`,
          },
          ...OWNED_LIBRARIES.filter(({ owner }) => owner !== folder).map(({ group, owner }) => ({
            group,
            message: `Only src/${owner} imports this library.`,
          })),
        ],
      },
    ],
  },
}));

export default ts.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'geodata/build/node_modules/',
      'test-results/',
      '.cache/',
      '.svelte-check/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.svelte'], rules: { 'svelte/no-at-html-tags': 'error' } },
  ...directions,
);
