import { SETTINGS, type Settings } from '@hearback/messaging';
import { envMasterKey, FileMasterKey, VaultMasterKey, type MasterKey } from '@hearback/tenancy';
import { Logger } from '@nestjs/common';

/** Under this the module gives the master key. */
export const MASTER_KEY = Symbol('MASTER_KEY');

/** The master key from the one place that is set. Throws a sentence when none is, or more than one. */
export function masterKeyOf(settings: Settings): MasterKey {
  const places = [settings.HEARBACK_MASTER_KEY, settings.HEARBACK_MASTER_KEY_FILE, settings.HEARBACK_VAULT_ADDR];
  if (places.filter((place) => place !== undefined).length !== 1)
    throw new TypeError(
      'settings: intake needs exactly one of HEARBACK_MASTER_KEY_FILE, HEARBACK_VAULT_ADDR and, in the demo, HEARBACK_MASTER_KEY',
    );
  if (settings.HEARBACK_MASTER_KEY !== undefined) return envMasterKey(settings.HEARBACK_MASTER_KEY);
  const logger = new Logger('master key');
  if (settings.HEARBACK_MASTER_KEY_FILE !== undefined)
    return new FileMasterKey(settings.HEARBACK_MASTER_KEY_FILE, (problem) => logger.error(problem));
  if (settings.HEARBACK_VAULT_TOKEN_FILE === undefined)
    throw new TypeError('settings: HEARBACK_VAULT_ADDR needs HEARBACK_VAULT_TOKEN_FILE beside it');
  return new VaultMasterKey({
    address: settings.HEARBACK_VAULT_ADDR!,
    mount: settings.HEARBACK_VAULT_TRANSIT_MOUNT,
    key: settings.HEARBACK_VAULT_TRANSIT_KEY,
    tokenFile: settings.HEARBACK_VAULT_TOKEN_FILE,
    namespace: settings.HEARBACK_VAULT_NAMESPACE,
  });
}

export const masterKeyProvider = { provide: MASTER_KEY, useFactory: masterKeyOf, inject: [SETTINGS] };
