import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHART, helm, profileFile, PROFILES, render, renderText, tools } from './chart.js';
import { KUBERNETES } from './tools.js';

// No registry has their schemas: KEDA's, External Secrets' and the Prometheus operator's own kinds are not checked by kubeconform.
const WITHOUT_SCHEMA = ['ScaledObject', 'ExternalSecret', 'PrometheusRule', 'PodMonitor'];

async function kubeconform(version: string, text: string): Promise<{ code: number | null; said: string }> {
  const { kubeconform, schemas } = tools;
  const location = join(schemas, version, '{{.ResourceKind}}{{.KindSuffix}}.json');
  const options = ['-strict', '-summary', '-kubernetes-version', version, '-schema-location', location];
  const child = spawn(kubeconform, [...options, '-skip', WITHOUT_SCHEMA.join(',')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  child.stdin.end(text);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

describe('F5 every profile', () => {
  it.each(PROFILES)('%s passes helm lint --strict', async (profile) => {
    expect(await helm('lint', '--strict', CHART, '-f', profileFile(profile))).toContain('0 chart(s) failed');
  });

  it.each(KUBERNETES)('is what Kubernetes %s takes', async (version) => {
    const texts = await Promise.all(PROFILES.map((profile) => renderText(profile)));
    const { code, said } = await kubeconform(version, texts.join('\n---\n'));
    expect(said).toMatch(/Summary: \d+ resources found .* Invalid: 0, Errors: 0/);
    expect(code).toBe(0);
  });

  it('a misspelt field would be found', async () => {
    const { code, said } = await kubeconform(
      '1.31.0',
      (await renderText('demo')).replace('periodSeconds: 2', 'periodSecond: 2'),
    );
    expect(said).toContain('periodSecond');
    expect(code).not.toBe(0);
  });

  it('only kinds without a schema are skipped, by name', async () => {
    const kinds = new Set((await Promise.all(PROFILES.map((one) => render(one)))).flat().map(({ kind }) => kind));
    expect(WITHOUT_SCHEMA.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe('F5 a changed chart shows what it changes', () => {
  const golden = (name: string) => join(import.meta.dirname, 'golden', name);
  // UPDATE_GOLDEN=1 writes them anew; the difference is then in the commit.
  async function same(name: string, text: string): Promise<void> {
    if (process.env['UPDATE_GOLDEN']) await writeFile(golden(name), text);
    expect(text).toBe(await readFile(golden(name), 'utf8'));
  }

  it('the objects of each profile', async () => {
    const lists = await Promise.all(
      PROFILES.map(async (profile) => {
        const names = (await render(profile)).map(({ kind, metadata }) => `${kind}/${metadata.name}`);
        return `# ${profile}\n${names.sort().join('\n')}\n`;
      }),
    );
    await same('objects.golden.txt', lists.join('\n'));
  });

  it('intake, whole', async () => {
    const only = ['--show-only', 'templates/deployments.yaml'];
    const text = await helm('template', 'hb', CHART, '-f', profileFile('single-company'), ...only);
    await same(
      'intake.golden.yaml',
      text.split('---\n').find((one) => one.includes('name: hb-hearback-intake\n'))!,
    );
  });
});
