import { outboxesOf } from '../action/outbox.js';
import { dropContent } from '../file/kept-content.js';
import { forgetCompany } from '../shell/companies.js';
import { forgetAnswers } from './kept-answers.js';

/** Signing out: whatever this browser keeps for the viewer, in all of their companies, is gone; the language stays chosen. */
export async function leaveNothing(viewer: string): Promise<void> {
  for (const outbox of outboxesOf(viewer)) for (const { key } of outbox.all) await dropContent(key);
  // Whatever is kept for one viewer stands under a name that ends with who it is.
  for (const name of Object.keys(localStorage))
    if (name.startsWith('hearback-') && name.endsWith(viewer)) localStorage.removeItem(name);
  forgetCompany();
  sessionStorage.clear();
  await forgetAnswers();
}
