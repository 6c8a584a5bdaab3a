/**
 * The import rules come from src/layers.json, the table that tests/boundaries.test.ts
 * checks too: here for an answer while typing, there for certainty.
 */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** @typedef {{ uses: string[], types?: string[], packages: string[], assets?: string[] }} Layer */
/** @type {{ layers: Record<string, Layer>, pure: { about: string, folder: string, globals: string[], math: string[], members: string[] } }} */
const { layers, pure } = JSON.parse(readFileSync(new URL('./src/layers.json', import.meta.url), 'utf8'));
const folders = Object.keys(layers);

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** @param {string} text */
const plain = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * Relative paths into another folder of src: `../../core/engine/…`, and from a
 * folder beside it in core also `../engine/…`.
 * @param {string} from @param {string} to
 */
function wayTo(from, to) {
  const [group, name] = to.split('/');
  const way = name !== undefined && isIn(from, group ?? '') ? `(${group}/)?${name}` : to;
  return `^(\\./|(\\.\\./)+)${way}${to.includes('.') ? '$' : '/'}`;
}

/** @param {string} name @param {Layer} layer */
function patternsFor(name, layer) {
  const foreign = folders.filter((folder) => folder !== name && !layer.uses.some((used) => isIn(folder, used)));
  const packages = layer.packages.map((one) => (one === 'node:*' ? 'node:' : `${plain(one)}(/|$)`));
  return [
    ...foreign.map((folder) => ({
      regex: wayTo(name, folder),
      message: `src/layers.json: ${name} may not use ${folder}.`,
      allowTypeImports: (layer.types ?? []).some((used) => isIn(folder, used)),
    })),
    {
      regex: `^(?!\\.)${packages.length > 0 ? `(?!${packages.join('|')})` : ''}`,
      message: `src/layers.json: ${name} may use these packages only: ${layer.packages.join(', ') || 'none'}.`,
    },
  ];
}

/** @type {import('eslint').Linter.Config[]} */
const layerRules = Object.entries(layers).map(([name, layer]) => ({
  files: name.includes('.') ? [`src/${name}`] : [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: patternsFor(name, layer) }],
  },
}));

const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a reader finds it by that name everywhere.',
};

/** Where a loop's bounds know that an index is there, the compiler does not. */
const boldClaim = {
  selector: 'TSNonNullExpression:not(:has(> MemberExpression[computed=true]))',
  message: 'Only after an index, as in list[i]!. Elsewhere look once, and say what happens when it is absent.',
};

const uncertainMath = `/^(${pure.math.join('|')})$/`;

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'coverage/', 'data/', 'assets/'] },
  tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `!= null` asks for null and undefined at once, which is what is meant.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', noDefault, boldClaim],
      // boldClaim says it better: `!` is needed after an index, and nowhere else.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-param-reassign': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  layerRules,
  {
    files: [`src/${pure.folder}/**/*.ts`],
    rules: {
      'no-restricted-globals': ['error', ...pure.globals.map((name) => ({ name, message: pure.about }))],
      'no-restricted-properties': ['error', ...pure.members.map((property) => ({ property, message: pure.about }))],
      'no-restricted-syntax': [
        'error',
        noDefault,
        boldClaim,
        { selector: 'BinaryExpression[operator="**"]', message: 'Its last bit may differ between machines.' },
        { selector: 'AssignmentExpression[operator="**="]', message: 'Its last bit may differ between machines.' },
        {
          selector: `MemberExpression[object.name="Math"]:not([computed=false][property.name=${uncertainMath}])`,
          message: `Only these members of Math give the same bits everywhere: ${pure.math.join(', ')}.`,
        },
        { selector: 'VariableDeclarator[init.name="Math"]', message: 'Write Math.name, so that readers see which.' },
      ],
    },
  },
  {
    // These tools take their settings from a default export.
    files: ['*.config.ts', 'eslint.config.js', 'tools/count-reporter.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    // A test may say "this is there": where it is not, the test fails, which is the point.
    rules: { 'no-restricted-syntax': ['error', noDefault] },
  },
);
