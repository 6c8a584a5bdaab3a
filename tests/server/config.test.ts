import { describe, expect, it } from 'vitest';
import { networkAddresses, readConfig } from '../../src/server/config.ts';

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

describe('the address for the devices of a class', () => {
  const card = (address: string, family: 'IPv4' | 'IPv6', internal: boolean) => ({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 });
  const cards = { lo: [card('127.0.0.1', 'IPv4', true)], wifi: [card('fe80::1', 'IPv6', false), card('192.168.1.20', 'IPv4', false)] } as Parameters<typeof networkAddresses>[1];

  it('is the one that others in the network can type', () => {
    expect(networkAddresses(undefined, cards)).toEqual(['192.168.1.20']);
    expect(networkAddresses('0.0.0.0', cards)).toEqual(['192.168.1.20']);
  });

  it('is not promised where the server listens to this machine only', () => {
    expect(networkAddresses('127.0.0.1', cards)).toEqual([]);
  });
});
