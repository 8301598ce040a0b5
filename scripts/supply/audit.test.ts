import { expect, test } from 'vitest';
import { readAudit } from './audit.ts';

const report = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

test('high and critical weaknesses are named, others are not', () => {
  const output = report({
    worse: { severity: 'critical', range: '<2.0.0', via: [] },
    bad: { severity: 'high', range: '1.x' },
    mild: { severity: 'moderate', range: '*' },
  });
  expect(readAudit(output)).toEqual({ answered: true, grave: ['worse <2.0.0: critical', 'bad 1.x: high'] });
  expect(readAudit(report({}))).toEqual({ answered: true, grave: [] });
});

test.each([JSON.stringify({ message: '405 Method Not Allowed', method: 'POST' }), '', 'npm error'])(
  'a registry that does not answer is no clean bill: %j',
  (output) => {
    expect(readAudit(output)).toEqual({ answered: false });
  },
);
