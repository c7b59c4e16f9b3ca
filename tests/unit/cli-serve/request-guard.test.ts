import { describe, expect, test } from 'vitest';
import { findRefusal } from '../../../src/cli/request-guard.ts';
import type { GuardedRequest } from '../../../src/cli/request-guard.ts';

const request = (fields: Partial<GuardedRequest>): GuardedRequest => ({
  method: 'GET',
  host: '127.0.0.1:4173',
  origin: undefined,
  fetchSite: undefined,
  ...fields,
});

describe('findRefusal', () => {
  test.each([
    ['127.0.0.1:4173', null],
    ['localhost:4173', null],
    ['LOCALHOST', null],
    ['[::1]:4173', null],
    ['192.168.1.20:8080', null],
    ['evil.example', 'forbidden-host'],
    ['localhost.evil.example:4173', 'forbidden-host'],
    ['127.0.0.1.nip.io', 'forbidden-host'],
    ['localhost@evil.example', 'forbidden-host'],
    ['', 'forbidden-host'],
    [undefined, 'forbidden-host'],
  ])('host %s: %s', (host, code) => {
    expect(findRefusal(request({ host }))?.code ?? null).toBe(code);
  });

  test('the name the server was started with is its own', () => {
    expect(findRefusal(request({ host: 'Desk.lan:4173' }), ['desk.lan'])).toBeNull();
    expect(findRefusal(request({ host: 'desk.lan:4173' }))?.code).toBe('forbidden-host');
  });

  test.each([
    ['a program', {}, null],
    ['our own page', { origin: 'http://127.0.0.1:4173', fetchSite: 'same-origin' }, null],
    ['a page elsewhere', { origin: 'https://evil.example', fetchSite: 'cross-site' }, 'forbidden-origin'],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000', fetchSite: 'same-site' }, 'forbidden-origin'],
    ['another scheme', { origin: 'https://127.0.0.1:4173' }, 'forbidden-origin'],
    ['a sandboxed frame', { origin: 'null' }, 'forbidden-origin'],
    ['a page that hides its origin', { fetchSite: 'cross-site' }, 'forbidden-origin'],
  ])('a change asked for by %s', (_name, fields, code) => {
    for (const method of ['PUT', 'PATCH', 'POST', 'DELETE']) {
      expect(findRefusal(request({ method, ...fields }))?.code ?? null).toBe(code);
    }
  });

  test('reading needs no origin check: the browser keeps the answer from other pages', () => {
    expect(findRefusal(request({ origin: 'https://evil.example', fetchSite: 'cross-site' }))).toBeNull();
  });
});
