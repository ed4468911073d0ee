import { Chance } from '@hearback/testing/made-up';
import type { CasePlan } from './case-story.js';
import type { CompanyView } from './company-view.js';
import { MATTERS, PLACES, RESULTS, SURNAMES } from './matters.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 8 * HOUR;

/** Four weeks of cases for one company, from `from` on (ms): the same every time for the same seed. */
export function fourWeeks(company: CompanyView, from: number, seed: number): CasePlan[] {
  const chance = new Chance(seed);
  const plans: CasePlan[] = [];
  for (let day = 0; day < 28; day++)
    for (let count = Math.round(chance.between(1.7, 3)); count > 0; count--) {
      const at = startOfDay(from + day * DAY) + chance.between(8, 21) * HOUR;
      plans.push(plan(company, chance, Math.max(at, from), `demo-${day}-${count}`));
    }
  return plans.sort((a, b) => a.at - b.at);
}

function plan(company: CompanyView, chance: Chance, at: number, key: string): CasePlan {
  const matter = chance.pick(MATTERS);
  const property = chance.pick(company.properties);
  const room = `${chance.pick([1, 2, 3])}栋${chance.pick([1, 2, 3, 4, 5])}0${chance.pick([1, 2, 3, 4])}`;
  const unhappy = chance.happens(0.09);
  const slow = chance.happens(0.05) ? 4 : 1;
  return {
    at,
    key: `${company.id}-${key}`,
    input: {
      channel: chance.pick(['PHONE', 'PHONE', 'PHONE', 'DESK', 'WECHAT_GROUP', 'WEB', 'APP', 'EMAIL', 'HOTLINE_12345']),
      description: matter.text.replace('{place}', chance.pick(PLACES)),
      kind: matter.kind,
      propertyId: property.id,
      place: room,
      complainant: chance.happens(0.06) ? { anonymous: true } : customer(chance),
    },
    pace: pace(chance, slow),
    scores: unhappy ? [chance.pick([2, 3]), 5] : [chance.pick([4, 5, 5, 5])],
    answersLinks: chance.happens(0.6),
    result: RESULTS[matter.about],
  };
}

// Fake numbers: 1990000xxxx is not given to anybody.
const customer = (chance: Chance) => ({
  name: `${chance.pick(SURNAMES)}${chance.pick(['女士', '先生'])}`,
  phone: `1990000${String(Math.floor(chance.between(1_000, 9_999)))}`,
});

// In working time most are well inside their limits; a slow one is not.
const pace = (chance: Chance, slow: number): CasePlan['pace'] => ({
  contact: (grade) => slow * (grade === 1 ? chance.between(0, 1) * MINUTE : chance.between(10, 70) * MINUTE),
  arrive: (grade) => slow * (grade === 1 ? chance.between(5, 14) * MINUTE : chance.between(20, 90) * MINUTE),
  resolve: (grade) =>
    slow *
    (grade === 1
      ? chance.between(1, 8) * HOUR
      : grade === 2
        ? chance.between(3, 40) * HOUR
        : chance.between(6, 90) * HOUR),
  callBack: (grade) => chance.between(2, grade === 1 ? 12 : 26) * HOUR,
});

const startOfDay = (at: number) => Math.floor((at + ZONE) / DAY) * DAY - ZONE;
