/** Prints the counts of the last test run, read from the runner's own report, as the last line. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(
  readFileSync(new URL('../../../node_modules/.vitest-report.json', import.meta.url), 'utf8'),
) as { numPassedTests: number; numFailedTests: number; numPendingTests: number; numFailedTestSuites: number };

// A file that could not be loaded holds no failed test, but is a failure.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
process.stdout.write(`${report.numPassedTests} passed, ${failed} failed${skipped}\n`);
process.exitCode = failed > 0 ? 1 : 0;
