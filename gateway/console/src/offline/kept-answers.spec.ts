import { describe, expect, it } from '@jest/globals';
import { MyTasks } from '../pages/tasks/tasks.generated.js';
import { isGood, type Kept } from './kept-answers.js';

const HOUR = 3600_000;
const kept: Kept = { owner: 'a', key: ['MyTasks', 'songhe', 'zh'], text: MyTasks.text, at: 0, data: {} };

describe('an answer kept on the device', () => {
  it('is shown for a day, and no longer', () => {
    expect(isGood(kept, 24 * HOUR - 1)).toBe(true);
    expect(isGood(kept, 24 * HOUR)).toBe(false);
  });

  it('is shown only to the version that asked for it', () => {
    expect(isGood({ ...kept, text: 'query MyTasks { workOrders { id } }' }, HOUR)).toBe(false);
  });

  it('is of no other query than those', () => {
    expect(isGood({ ...kept, key: ['CaseList', 'songhe', 'zh'] }, HOUR)).toBe(false);
  });
});
