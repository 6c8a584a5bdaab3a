/**
 * A Vitest reporter that writes what ran, as numbers, for `npm test` to add up:
 * {"passed", "failed", "skipped": [{"name", "reason"}]}. An error outside any
 * test, and a file that could not be loaded, count as failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the numbers go; an environment variable, since Vitest gives reporters no arguments here. */
const file = process.env['COUNT_FILE'] ?? 'test-results/vitest.json';

/**
 * @typedef {import('vitest/node').Reporter} Reporter
 * @typedef {import('vitest/node').TestModule} TestModule
 */

/** @implements {Reporter} */
class CountReporter {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (/** @type {string} */ state) => tests.filter((test) => test.result().state === state);
    const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.result().state));
    const counts = {
      passed: inState('passed').length,
      failed: inState('failed').length + modules.flatMap(brokenParts).length + unhandled.length,
      skipped: skipped.map((test) => ({ name: `${test.module.relativeModuleId}: ${test.fullName}`, reason: reasonOf(test) })),
    };
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts, null, 1));
  }
}

/** Errors of a file or of a describe block itself. @param {TestModule} module */
function brokenParts(module) {
  return [module, ...module.children.allSuites()].flatMap((part) => part.errors());
}

/** @param {import('vitest/node').TestCase} test @returns {string} */
function reasonOf(test) {
  const result = test.result();
  return ('note' in result && result.note) || 'no reason given';
}

// Vitest asks for a class, as the default export of its file.
export { CountReporter as default };
