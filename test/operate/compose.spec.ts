import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { processNames } from '@hearback/testing';
import { realmFiles } from '@hearback/testing/servers';

interface Service {
  readonly image?: string;
  readonly build?: { target: string };
  readonly env_file?: string;
  readonly volumes?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly stop_grace_period?: string;
  readonly environment?: Record<string, string | number>;
}
const folder = join(import.meta.dirname, '../../deploy/compose');
// Compose's own schema, as the linter dclint carries it.
const schema = join(
  dirname(createRequire(import.meta.url).resolve('dclint/package.json')),
  'schemas/compose.schema.json',
);
const valid = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile({
  ...JSON.parse(readFileSync(schema, 'utf8')),
  $schema: undefined,
});
const file: { services: Record<string, Service> } = parse(readFileSync(join(folder, 'compose.yaml'), 'utf8'), {
  merge: true,
});

describe('F5 the compose file', () => {
  it('is one by Compose’s schema, which would find a misspelt key', () => {
    expect([valid(file), valid.errors]).toEqual([true, null]);
    expect(valid({ services: { gateway: { image: 'x', stop_grace: '1s' } } })).toBe(false);
  });

  it('runs what a single server needs', () => {
    const beside = [
      'mongodb',
      'mongodb-set-up',
      'nats',
      'keycloak-database',
      'keycloak',
      'mailpit',
      'collector',
      'prometheus',
      'grafana',
    ];
    expect(Object.keys(file.services).sort()).toEqual([...processNames, ...beside].sort());
  });

  it.each(processNames)('%s runs its own image, writes nothing, and has its own secrets and time to finish', (name) => {
    const service = file.services[name]!;
    expect(service).toMatchObject({
      build: { target: name },
      read_only: true,
      cap_drop: ['ALL'],
      env_file: `secrets/${name}.env`,
    });
    expect(service.environment).toMatchObject({ NATS_USER: name, HEARBACK_HEALTH_PORT: 9464 });
    expect(parseInt(service.stop_grace_period!)).toBeGreaterThan(
      Number(service.environment!['HEARBACK_DRAIN_SECONDS']) + 10,
    );
  });

  it('names a version of every image', () => {
    for (const { image } of Object.values(file.services)) expect(image).toMatch(/:\$?[\w.{}:-]*\d/);
    expect(JSON.stringify(file)).not.toContain(':latest');
  });

  it('has Keycloak import the realm of an installation, without the demo’s people', () => {
    const imported = file.services['keycloak']!.volumes!.filter((one) => one.includes('/data/import'));
    expect(imported.map((one) => join(folder, one.split(':')[0]!))).toEqual([realmFiles.installation]);
  });

  it('mounts only what is there', () => {
    const mounted = Object.values(file.services).flatMap(({ volumes = [] }) =>
      volumes.map((one) => one.split(':')[0]!),
    );
    for (const path of mounted.filter((one) => one.startsWith('.')))
      expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
  });
});
