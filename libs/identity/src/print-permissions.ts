import { readFileSync, writeFileSync } from 'node:fs';
import { permissionTable } from './permission-table.js';

// `npm run permissions`: puts the table below the mark in docs/permissions.md.
const page = new URL('../../../docs/permissions.md', import.meta.url);
const [words] = readFileSync(page, 'utf8').split('<!-- the table -->');
writeFileSync(page, `${words}<!-- the table -->\n\n${permissionTable()}\n`);
