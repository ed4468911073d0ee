import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { eventNames } from './events.js';

const services = path.resolve(import.meta.dirname, '../../../../services');

describe('what others have done, as an outdated view is told', () => {
  // Orders and cases are what is changed with ifVersion.
  it.each(['dispatch/src/work-order/work-order.events.ts', 'intake/src/case/case.events.ts'])(
    'is named: %s',
    (file) => {
      const types = [...readFileSync(path.join(services, file), 'utf8').matchAll(/'((?:[a-z]+-)+[a-z]+)'/g)].map(
        ([, type]) => type!,
      );
      const said = types.filter((type) => /^(case|work-order|contact|callback|invitation|message)-[a-z-]+$/.test(type));
      expect(said.length).toBeGreaterThan(10);
      expect(said.filter((type) => !(type in eventNames))).toEqual([]);
    },
  );
});
