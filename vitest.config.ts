import { defineConfig } from 'vitest/config';

const inBrowserLike = ['page', 'editor', 'classroom'].flatMap((folder) => [
  `tests/${folder}/**/*.test.ts`,
  `tests/${folder}/**/*.test.tsx`,
]);

/**
 * Two kinds of tests: those that need nothing but the language and Node, and
 * those of the folders that make DOM. Browser tests (tests/e2e) are Playwright's.
 */
export default defineConfig({
  // On a machine with two cores more workers only wait for each other. The time is for a test that hangs, not for a slow one.
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...inBrowserLike],
          testTimeout: 120_000,
        },
      },
      {
        test: { name: 'page', environment: 'happy-dom', include: inBrowserLike, testTimeout: 120_000 },
      },
    ],
  },
});
