import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/server/config.ts';

describe('the settings of the server', () => {
  it('are sane where nothing is set', () => {
    expect(readConfig({ PORT: ' ', HOST: '' }, '/home')).toEqual({
      port: 8080, host: undefined, dataFolder: '/home/data', databaseUrl: undefined, retentionDays: 30, logLevel: 'warn', proxies: 0, metricsToken: undefined,
    });
  });

  it.each([
    ['RETENTION_DAYS', 'never'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '400'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://somebody:secret@somewhere'],
  ])('that cannot be are named: %s=%s', (name, value) => {
    expect(readConfig({ [name]: value }, '/home')).toContain(`${name} has a value that cannot be`);
  });

  it('never repeat a password', () => {
    expect(readConfig({ DATABASE_URL: 'mysql://somebody:secret@somewhere' }, '/home')).not.toContain('secret');
  });
});
