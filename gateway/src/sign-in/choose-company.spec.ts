import { describe, expect, it } from '@jest/globals';
import { chooseCompany } from './choose-company.js';

const both = { organizations: ['qinglan', 'songhe'], memberOf: ['qinglan', 'songhe'] };

describe('F1 the company a request acts in', () => {
  it('is the only one in which the account is anything', () => {
    expect(chooseCompany({ organizations: ['qinglan', 'songhe'], memberOf: ['songhe'] }, undefined)).toEqual({
      company: 'songhe',
    });
  });

  it('is the one named, of several', () => {
    expect(chooseCompany(both, 'songhe')).toEqual({ company: 'songhe' });
  });

  it('has to be named when there are several', () => {
    expect(chooseCompany(both, undefined)).toMatchObject({
      refusal: { kind: 'FORBIDDEN', hint: { en: expect.stringContaining('hearback-company') } },
    });
  });

  it('is never one that the token does not name, whoever asks', () => {
    expect(chooseCompany({ organizations: ['qinglan'], memberOf: ['qinglan'] }, 'songhe')).toMatchObject({
      refusal: { kind: 'FORBIDDEN' },
    });
    expect(chooseCompany({ organizations: [], memberOf: [] }, 'songhe')).toMatchObject({
      refusal: { kind: 'FORBIDDEN' },
    });
  });

  it('is none in which the account has no role', () => {
    expect(chooseCompany({ organizations: ['qinglan'], memberOf: [] }, undefined)).toMatchObject({
      refusal: { kind: 'FORBIDDEN' },
    });
    expect(chooseCompany({ organizations: ['qinglan'], memberOf: [] }, 'qinglan')).toMatchObject({
      refusal: { kind: 'FORBIDDEN' },
    });
  });

  it('is none at all for operators and group users', () => {
    expect(chooseCompany({ organizations: [], memberOf: [] }, undefined)).toEqual({ company: undefined });
  });
});
