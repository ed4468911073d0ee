import { parseArgs } from 'node:util';
import { backUp } from './backup/backup.js';
import { Databases } from './database.js';
import { drop, listParked, showParked, tryAgain } from './parked/parked.js';
import { processesNamed, replay } from './replay/replay.js';
import { rebuild } from './rebuild/rebuild.js';
import { rotateKeys } from './rotate-keys/rotate-keys.js';
import { restore } from './restore/restore.js';
import { tenants } from './tenants/tenants.js';
import { verifyBackup, verifyDatabases } from './verify/verify.js';

const HELP = `npm run ops -- COMMAND

  backup FOLDER           copies every database as it is at one instant, while all goes on, into a new folder
  verify [FOLDER]         looks whether a backup is as it was written; without FOLDER, at every chain in the databases
  restore FOLDER          puts a backup into empty databases; --replace takes away what is there. The processes must be stopped
  replay [PROCESS …]      has processes say the newest state of everything again; they must be running
  rebuild                 makes the rows behind the figures anew, beside those in use; the processes must be running
  rotate-keys KEYS        takes the next step of changing keys while all goes on: context, link, nats, master, companies.
                          --secrets FOLDER is what make-secrets.sh made; --at-once closes links of a key that has leaked
  parked                  lists the messages that no try could settle
  parked show|again|drop ID
  tenants                 lists the companies

  --dry-run               says what would be done, and does nothing
  --help                  this

MONGODB_URI says where: a user who may use every hearback_ database (backup, readAnyDatabase; restore, readWriteAnyDatabase and
clusterMonitor). Without it, the running demo in HEARBACK_HOME (.hearback). docs/operate.md, Backup and restore.`;

class Usage extends Error {}

async function run(words: string[]): Promise<number> {
  const { values, positionals } = read(words);
  const [command, ...rest] = positionals;
  const { 'dry-run': dryRun = false, 'at-once': atOnce = false, replace = false, secrets } = values;
  const say = (line: string) => console.log(line);
  if (values.help || command === undefined) return (say(HELP), values.help ? 0 : 2);
  if (command === 'verify' && rest.length) return (await verifyBackup(only(rest), say)) ? 1 : 0;

  let open: Databases | undefined;
  const databases = async () => (open ??= await Databases.open(process.env));
  if (command === 'rotate-keys')
    return rotateKeys(only(rest), { secrets, atOnce, dryRun, databases }, say)
      .then(() => 0)
      .finally(() => open?.close());

  const work = {
    backup: (databases: Databases) => backUp(databases, only(rest), dryRun, say),
    verify: (databases: Databases) => verifyDatabases(databases, say).then((broken) => (broken ? 1 : 0)),
    restore: (databases: Databases) => restore(databases, only(rest), { replace, dryRun }, say),
    replay: (databases: Databases) => replay(databases, processesNamed(rest), { dryRun }, say),
    rebuild: (databases: Databases) => rebuild(databases, dryRun, say),
    tenants: (databases: Databases) => tenants(databases, say),
    parked: async (databases: Databases) => {
      const [what = 'list', ...ids] = rest;
      if (what === 'list') return void (await listParked(databases, say));
      if (what === 'show') return showParked(databases, only(ids), say);
      if (what === 'again') return tryAgain(databases, only(ids), dryRun, say);
      if (what === 'drop') return drop(databases, only(ids), dryRun, say);
      throw new Usage(`parked does not know ${what}; it knows show, again and drop`);
    },
  };
  if (!Object.hasOwn(work, command)) throw new Usage(`there is no command ${command}`);
  try {
    return (await work[command as keyof typeof work](await databases())) ?? 0;
  } finally {
    await open?.close();
  }
}

function read(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'at-once': { type: 'boolean' },
        replace: { type: 'boolean' },
        secrets: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Usage((error as Error).message);
  }
}

function only(words: readonly string[]): string {
  if (words.length !== 1 || !words[0]) throw new Usage('say one folder, one id, or one kind of keys');
  return words[0];
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(`ops: ${(error as Error).message}${error instanceof Usage ? '\nnpm run ops -- --help says more' : ''}`);
  process.exitCode = error instanceof Usage ? 2 : 1;
}
