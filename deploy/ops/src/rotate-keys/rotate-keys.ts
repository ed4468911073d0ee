import { Databases } from '../database.js';
import type { Say } from '../say.js';
import { carriedOut } from './carried-out.js';
import { changeContextKeys } from './change-context-keys.js';
import { changeLinkKey } from './change-link-key.js';
import { changeMasterKey } from './change-master-key.js';
import { changeNatsPasswords } from './change-nats-passwords.js';
import { SecretsFolder } from './secrets-folder.js';
import type { Step } from './steps.js';

export const KEYS = ['context', 'link', 'nats', 'master', 'companies'] as const;

export interface Rotation {
  /** The folder of make-secrets.sh; not needed for `companies`, whose keys are in the database. */
  readonly secrets?: string;
  readonly atOnce: boolean;
  readonly dryRun: boolean;
  /** Opened only by steps that need it. */
  databases(): Promise<Databases>;
}

/** Takes the next step of a change of keys, and says what has to be done before the one after it (docs/runbooks/change-keys.md). */
export async function rotateKeys(what: string, rotation: Rotation, say: Say): Promise<void> {
  if (!KEYS.includes(what as never)) throw new Error(`rotate-keys knows ${KEYS.join(', ')}, and not ${what}`);
  if (what === 'companies') return changeCompanyKeys(rotation, say);
  if (!rotation.secrets) throw new Error('say where the secrets are: --secrets FOLDER, as make-secrets.sh made it');
  const secrets = SecretsFolder.open(rotation.secrets);
  const progress = secrets.progress(what);
  const steps: Record<string, () => Step[]> = {
    context: () => changeContextKeys(secrets, progress),
    link: () => changeLinkKey(secrets, rotation.atOnce, progress),
    nats: () => changeNatsPasswords(secrets),
    master: () => changeMasterKey(secrets, rotation.databases),
  };
  const all = steps[what]!();
  const taken = progress?.taken ?? 0;
  const step = all[taken]!;
  const which = `${what}, step ${taken + 1} of ${all.length}`;
  if (progress) say(`the last step was taken at ${progress.at}; it asked to: ${all[taken - 1]!.then}`);
  if (rotation.dryRun) return say(`a dry run of ${which}: ${step.does}; then: ${step.then}`);
  const next = (await step.take(say)) ?? progress?.next;
  const isLast = taken + 1 === all.length;
  secrets.setProgress(
    what,
    isLast ? undefined : { taken: taken + 1, at: new Date().toISOString(), ...(next && { next }) },
  );
  say(`${which}: ${step.does}`);
  say(`now ${step.then}`);
  if (!isLast) say(`then say it again for step ${taken + 2}: ${all[taken + 1]!.does}`);
}

async function changeCompanyKeys({ dryRun, databases }: Rotation, say: Say): Promise<void> {
  const there = await databases();
  const companies = await there.collection('intake', 'company').countDocuments({ wrappedKey: { $exists: true } });
  if (dryRun) return say(`a dry run: the keys of ${companies} companies would be changed; intake must be running`);
  say(`${companies} companies; it takes a minute and a half at least, since every replica has to know the next key`);
  await carriedOut(there, 'companies', say);
  say('every person’s key is under its company’s new key; the keys of before are gone');
}
