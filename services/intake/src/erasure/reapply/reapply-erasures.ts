import { readFile } from 'node:fs/promises';
import { moduleOf, workAlone, type Process } from '@hearback/messaging';
import { IntakeModule } from '../../intake.module.js';
import { readErasures } from '../erasure-list.js';
import { Erasures } from '../erasures.js';

/**
 * After a restore: erases again whoever stands on one of these lists and the database does not know to be erased; answers how many, and
 * closes the process. Running it twice changes nothing. The list of HEARBACK_ERASURES_FILE is applied too, as at every start.
 */
export async function reapplyErasures(process_: Process, lists: readonly string[]): Promise<number> {
  const read = await Promise.all(lists.map((file) => readFile(file, 'utf8')));
  return workAlone(process_, moduleOf(process_, IntakeModule), (app) =>
    app.get(Erasures).applyAgain(read.flatMap((list) => readErasures(list))),
  );
}
