/**
 * From what a test runner wrote to counts. A runner that ended badly without a
 * failed test, or wrote nothing, crashed: that counts as one failure.
 *
 * @typedef {{ name: string, reason: string }} Skipped
 * @typedef {{ passed: number, failed: number, skipped: Skipped[] }} Counts
 */

/** @param {Counts} counts @param {number} code exit code of the runner @returns {Counts} */
function withCrash(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @type {Counts} */
const nothing = { passed: 0, failed: 1, skipped: [] };

/** @param {string | undefined} text what count-reporter wrote @param {number} code @returns {Counts} */
export function readVitest(text, code) {
  return text === undefined ? nothing : withCrash(JSON.parse(text), code);
}

/**
 * @typedef {{ status: string, projectName: string, annotations: { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ title: string, specs?: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/** @param {string | undefined} text Playwright's JSON report @param {number} code @returns {Counts} */
export function readPlaywright(text, code) {
  if (text === undefined) return nothing;
  const report = JSON.parse(text);
  const tests = testsIn(report.suites, []);
  const inState = (/** @type {string} */ state) => tests.filter(({ test }) => test.status === state);
  const counts = {
    passed: inState('expected').length,
    failed: inState('unexpected').length + inState('flaky').length + report.errors.length,
    skipped: inState('skipped').map(({ name, test }) => ({ name, reason: reasonOf(test) })),
  };
  return withCrash(counts, code);
}

/**
 * @param {PlaywrightSuite[]} suites
 * @param {string[]} above titles of the suites around them
 * @returns {{ name: string, test: PlaywrightTest }[]}
 */
function testsIn(suites, above) {
  return suites.flatMap((suite) => {
    const titles = [...above, suite.title];
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ name: [...titles, spec.title].join(' › '), test })),
    );
    return [...own, ...testsIn(suite.suites ?? [], titles)];
  });
}

/** @param {PlaywrightTest} test @returns {string} */
function reasonOf(test) {
  return test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given';
}
