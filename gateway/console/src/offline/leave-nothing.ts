import { outboxesOf } from '../action/outbox.js';
import { forgetSeen } from '../bell/seen.js';
import { dropContent } from '../file/kept-content.js';
import { forgetCompany } from '../shell/companies.js';
import { forgetAnswers } from './kept-answers.js';

/** Signing out: whatever this browser keeps for the viewer, in all of their companies, is gone; the language stays chosen. */
export async function leaveNothing(viewer: string): Promise<void> {
  for (const [name, outbox] of outboxesOf(viewer)) {
    for (const { key } of outbox.all) await dropContent(key);
    localStorage.removeItem(name);
  }
  forgetSeen(viewer);
  forgetCompany();
  sessionStorage.clear();
  await forgetAnswers();
}
