import { randomBytes } from 'node:crypto';
import type { Databases } from '../database.js';
import { carriedOut } from './carried-out.js';
import type { SecretsFolder } from './secrets-folder.js';
import type { Step } from './steps.js';

const FILE = 'master-keys.json';
const FIELDS = ['wrappedKey', 'otherKey.wrapped', 'wrappedLookup'] as const;

interface MasterKeys {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** The key that wraps the companies' keys, in a file with several by name. In Vault it is rotated there, and only moved here. */
export function changeMasterKey(secrets: SecretsFolder, databases: () => Promise<Databases>): Step[] {
  const move: Step = {
    does: 'every company’s key is under the newest master key',
    then: secrets.has(FILE) ? 'nothing; take the next step' : 'raise min_decryption_version in Vault',
    take: async (say) => {
      const there = await databases();
      for (;;) {
        await carriedOut(there, 'master', say);
        if (!secrets.has(FILE)) return;
        const { current } = secrets.json<MasterKeys>(FILE);
        const others = await underOthers(there, current);
        if (!others) return;
        say(
          `${others} companies are under another key than ${current}: intake does not have the file yet; tried again`,
        );
      }
    },
  };
  if (!secrets.has(FILE)) return [move];
  const bring = `bring ${FILE} to intake, which reads it again by itself; a mounted Secret takes a minute or two`;
  return [
    {
      does: 'a new master key stands beside the old one',
      then: bring,
      take: () => {
        const { current, keys } = secrets.json<MasterKeys>(FILE);
        secrets.setJson(FILE, { current, keys: { ...keys, [newName(keys)]: randomBytes(32).toString('base64') } });
      },
    },
    {
      does: 'the new master key wraps',
      then: bring,
      take: () => {
        const { keys } = secrets.json<MasterKeys>(FILE);
        secrets.setJson(FILE, { current: Object.keys(keys).at(-1)!, keys });
      },
    },
    move,
    {
      does: 'the old master key is taken out',
      then: `${bring}. Keep the old key only as long as backups that it opens, and apart from them`,
      take: async () => {
        const { current, keys } = secrets.json<MasterKeys>(FILE);
        const others = await underOthers(await databases(), current);
        if (others)
          throw new Error(`${others} companies are under another master key than ${current}: nothing was taken out`);
        secrets.setJson(FILE, { current, keys: { [current]: keys[current]! } });
      },
    },
  ];
}

async function underOthers(databases: Databases, current: string): Promise<number> {
  const otherwise = { $exists: true, $not: new RegExp(`^${current}\\.`) };
  return databases
    .collection('intake', 'company')
    .countDocuments({ $or: FIELDS.map((field) => ({ [field]: otherwise })) });
}

// By the month; a second one of a month gets a number. Names of digits alone would not keep their order.
function newName(keys: MasterKeys['keys']): string {
  const month = new Date().toISOString().slice(0, 7);
  for (let n = 1; ; n++) {
    const name = n === 1 ? month : `${month}-${n}`;
    if (!Object.hasOwn(keys, name)) return name;
  }
}
