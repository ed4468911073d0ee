import 'reflect-metadata';
import { openProcess, readSettings } from '@hearback/messaging';
import { reapplyErasures } from './erasure/reapply/reapply-erasures.js';

// `node dist/reapply-erasures.js LIST…`, in intake's environment, after a restore and before intake is started.
const again = await reapplyErasures(await openProcess('intake', readSettings(process.env)), process.argv.slice(2));
console.log(`${again} erasures of these lists were applied again`);
