import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@hearback/messaging';
import { hears, processNames, streamOf } from '@hearback/testing';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHART, container, environmentOf, ofKind, render, the, type KubernetesObject } from './chart.js';

// As an operator's Secrets would fill them in.
const SECRETS: Record<string, string> = {
  MONGODB_URI: 'mongodb+srv://user:password@cluster.example/hearback',
  SMTP_URL: 'smtps://user:password@mail.example',
};
const filled = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [
      key,
      value.startsWith('secret:') ? (SECRETS[key] ?? 'x'.repeat(48)) : value,
    ]),
  );
const peersOf = (policy: KubernetesObject, direction: 'ingress' | 'egress') =>
  policy.spec[direction].map((rule: { ports: { port: number }[] }) => rule.ports.map(({ port }) => port));

describe('F5 a process', () => {
  it.each(processNames)('%s gets settings that it accepts in production', async (process) => {
    const settings = readSettings(filled(environmentOf(the(await render('saas'), 'Deployment', process))));
    expect(settings).toMatchObject({
      HEARBACK_PROFILE: 'production',
      NATS_USER: process,
      HEARBACK_HEALTH_PORT: 9464,
      HEARBACK_STREAM_REPLICAS: 3,
    });
  });

  it('gets only the secrets it needs', async () => {
    const objects = await render('saas');
    const taken = (process: string) =>
      Object.values(environmentOf(the(objects, 'Deployment', process))).flatMap(
        (value) => value.match(/^secret:.*\/(.*)/)?.[1] ?? [],
      );
    const every = ['MONGODB_URI', 'NATS_PASSWORD', 'HEARBACK_CONTEXT_PUBLIC_KEY', 'HEARBACK_LINK_KEY'];
    expect(taken('dispatch')).toEqual(every);
    expect(taken('intake')).toEqual([...every, 'SMTP_URL']);
    expect(taken('gateway')).toEqual([
      ...every,
      'HEARBACK_CONTEXT_PRIVATE_KEY',
      'OIDC_CLIENT_SECRET',
      'OIDC_DIRECTORY_SECRET',
    ]);
  });

  it('the gateway believes as many proxies as stand in front of it', async () => {
    const believed = async (...values: string[]) =>
      environmentOf(the(await render('saas', ...values), 'Deployment', 'gateway'))['HEARBACK_TRUSTED_PROXIES'];
    expect(await believed()).toBe('1');
    expect(await believed('ingress.trustedProxies=2')).toBe('2');
  });

  it('intake alone has the master key, as a file; or Vault', async () => {
    const objects = await render('demo');
    for (const process of processNames) {
      const volumes = the(objects, 'Deployment', process).spec.template.spec.volumes.map(
        ({ name }: { name: string }) => name,
      );
      expect(volumes).toEqual(process === 'intake' ? ['tmp', 'master-key'] : ['tmp']);
    }
    const vault = the(await render('demo', 'masterKey.vault.address=https://vault.example'), 'Deployment', 'intake');
    expect(environmentOf(vault)).toMatchObject({
      HEARBACK_VAULT_ADDR: 'https://vault.example',
      HEARBACK_VAULT_TOKEN_FILE: '/etc/hearback/vault-token',
    });
    expect(environmentOf(vault)).not.toHaveProperty('HEARBACK_MASTER_KEY_FILE');
  });

  it('trusts an authority of the operator’s own, beside those that Node.js knows', async () => {
    const objects = await render('demo', 'trust.configMap=our-ca', 'trust.key=root.pem');
    for (const workload of [...ofKind(objects, 'Deployment'), ...ofKind(objects, 'Job')]) {
      const path = environmentOf(workload)['NODE_EXTRA_CA_CERTS']!;
      const { mountPath } = container(workload).volumeMounts.find(({ name }: { name: string }) => name === 'trust');
      const { volumes } = workload.spec.template.spec;
      expect(volumes.find(({ name }: { name: string }) => name === 'trust').configMap).toEqual({
        ...{ name: 'our-ca', items: [{ key: 'root.pem', path: path.replace(`${mountPath}/`, '') }] },
      });
    }
    expect(environmentOf(the(await render('demo'), 'Deployment', 'intake'))).not.toHaveProperty('NODE_EXTRA_CA_CERTS');
  });

  it('keeps the number of replicas only where nothing else sets it', async () => {
    expect(the(await render('demo'), 'Deployment', 'intake').spec.replicas).toBe(1);
    expect(the(await render('demo', 'autoscaling.mode=hpa'), 'Deployment', 'intake').spec).not.toHaveProperty(
      'replicas',
    );
  });

  it('takes a Secret by another name', async () => {
    const named = the(await render('demo', 'secrets.existing.survey=theirs'), 'Deployment', 'survey');
    expect(environmentOf(named)).toHaveProperty('MONGODB_URI', 'secret:theirs/MONGODB_URI');
  });
});

describe('F5 before an upgrade', () => {
  it('each process prepares its database with the image, rights and settings of its replicas', async () => {
    const objects = await render('saas');
    expect(ofKind(objects, 'Job')).toHaveLength(processNames.length);
    for (const process of processNames) {
      const job = ofKind(objects, 'Job').find(({ metadata }) => metadata.name === `hb-hearback-prepare-${process}`)!;
      const own = container(the(objects, 'Deployment', process));
      expect(job.metadata.annotations!['helm.sh/hook']).toBe('pre-upgrade');
      const { args, env, image, resources, volumeMounts } = container(job);
      expect({ env, image, resources, volumeMounts }).toEqual({
        env: own.env,
        image: own.image,
        resources: own.resources,
        volumeMounts: own.volumeMounts,
      });
      expect(args).toEqual([...own.args, 'prepare']);
    }
  });

  it('what failed is kept for its log, and not for ever: Helm leaves it when it is told to uninstall', async () => {
    for (const { spec } of ofKind(await render('saas'), 'Job')) expect(spec.ttlSecondsAfterFinished).toBe(86_400);
  });

  it('a preparing pod is never taken for a replica, and may reach what it needs', async () => {
    const objects = await render('demo');
    const { labels } = ofKind(objects, 'Job')[0]!.spec.template.metadata;
    const chosen = (selector: Record<string, string>) =>
      Object.entries(selector).every(([key, value]) => labels[key] === value);
    expect(ofKind(objects, 'Service').filter(({ spec }) => chosen(spec.selector))).toEqual([]);
    expect(ofKind(objects, 'NetworkPolicy').filter(({ spec }) => chosen(spec.podSelector.matchLabels))).toHaveLength(2);
  });
});

describe('F5 scaling', () => {
  it('by lag looks at exactly the streams that a service hears, and scales the gateway by processor', async () => {
    const objects = await render('saas');
    for (const process of processNames) {
      const object = ofKind(objects, 'ScaledObject').find(({ metadata }) => metadata.name.endsWith(`-${process}`));
      const streams =
        object?.spec.triggers.map(({ metadata }: { metadata: { stream: string } }) => metadata.stream) ?? [];
      // The gateway hears for its live feed only; what keeps it busy are requests.
      expect(streams).toEqual(process === 'gateway' ? [] : hears[process].map(streamOf));
    }
    expect(ofKind(objects, 'HorizontalPodAutoscaler').map(({ metadata }) => metadata.name)).toEqual([
      'hb-hearback-gateway',
    ]);
  });
});

describe('F5 the network', () => {
  it('lets each process reach just what it needs', async () => {
    const objects = await render('saas', 'masterKey.vault.address=https://vault.example');
    const [dns, mongodb, nats, telemetry] = [[53, 53], [27017, 27015, 27016], [4222], [4318]];
    const out = (process: string) => peersOf(the(objects, 'NetworkPolicy', process), 'egress');
    expect(out('dispatch')).toEqual([dns, mongodb, nats, telemetry]);
    expect(out('intake')).toEqual([dns, mongodb, nats, [465, 587], [8200], telemetry]);
    expect(out('gateway')).toEqual([dns, mongodb, nats, [443], telemetry]);
  });

  it('lets people reach the gateway only, and monitoring everybody', async () => {
    const objects = await render('saas');
    for (const process of processNames)
      expect(peersOf(the(objects, 'NetworkPolicy', process), 'ingress')).toEqual(
        process === 'gateway' ? [[9464], [4000]] : [[9464]],
      );
    expect(the(objects, 'Service', 'gateway').spec.ports.map(({ port }: { port: number }) => port)).toEqual([80, 9464]);
    expect(ofKind(objects, 'Ingress')[0]!.spec.rules[0].http.paths[0].backend.service).toEqual({
      name: 'hb-hearback-gateway',
      port: { name: 'http' },
    });
  });

  it('lets nobody else: the default denies both ways', async () => {
    const { spec } = ofKind(await render('demo'), 'NetworkPolicy').find(({ metadata }) =>
      metadata.name.endsWith('default-deny'),
    )!;
    expect(spec).toEqual({ podSelector: expect.anything(), policyTypes: ['Ingress', 'Egress'] });
  });
});

it('F7 dashboards and rules arrive as they are in the folder', async () => {
  const objects = await render('single-company', 'monitoring.rules.prometheusRule=true');
  const maps = Object.fromEntries(ofKind(objects, 'ConfigMap').map(({ metadata, data }) => [metadata.name, data!]));
  expect(Object.keys(maps['hb-hearback-dashboards']!)).toEqual(['hearback-loop.json', 'hearback-processes.json']);
  expect(maps['hb-hearback-rules']!['rules.yaml']).toContain('{{ $labels.process }}');
  const monitoring = join(CHART, 'monitoring');
  const { groups } = parse(await readFile(join(monitoring, 'rules.yaml'), 'utf8'));
  expect(ofKind(objects, 'PrometheusRule')[0]!.spec.groups).toEqual([
    ...groups,
    expect.objectContaining({ name: 'hearback-volumes' }),
  ]);
});

it('F7 the Prometheus operator is told of every pod that serves, and of the port that has its metrics', async () => {
  const objects = await render('saas');
  const { selector, podMetricsEndpoints } = ofKind(objects, 'PodMonitor')[0]!.spec;
  const [{ key, operator, values }] = selector.matchExpressions;
  const taken = (labels: Record<string, string>) =>
    Object.entries(selector.matchLabels).every(([name, value]) => labels[name] === value) &&
    !(operator === 'NotIn' && values.includes(labels[key]));
  const labelsOf = (kind: string) => ofKind(objects, kind).map(({ spec }) => spec.template.metadata.labels);
  expect(labelsOf('Deployment').filter(taken)).toHaveLength(processNames.length);
  expect(labelsOf('Job').filter(taken)).toEqual([]);
  expect(taken(ofKind(objects, 'Pod')[0]!.metadata.labels)).toBe(false);
  for (const deployment of ofKind(objects, 'Deployment'))
    expect(container(deployment).ports).toContainEqual({ name: podMetricsEndpoints[0].port, containerPort: 9464 });
  expect(ofKind(await render('demo'), 'PodMonitor')).toEqual([]);
});

describe('F7 volumes', () => {
  const groupsOf = async (...set: string[]) => {
    const objects = await render(
      'demo',
      'monitoring.rules.configMap=true',
      'monitoring.rules.prometheusRule=true',
      ...set,
    );
    const map = ofKind(objects, 'ConfigMap').find(({ metadata }) => metadata.name === 'hb-hearback-rules')!;
    const [inMap, inRule] = [parse(map.data!['rules.yaml']!).groups, ofKind(objects, 'PrometheusRule')[0]!.spec.groups];
    expect(inMap).toEqual(inRule);
    return inRule as { name: string; rules: { expr: string }[] }[];
  };

  it('are not watched until somebody says which', async () => {
    expect((await groupsOf()).map(({ name }) => name)).toEqual(['hearback']);
  });

  it('are watched by the names of their claims', async () => {
    const claims = 'monitoring.rules.volumes.claims=data-mongodb-.*|nats-js-.*';
    const groups = await groupsOf(claims, 'monitoring.rules.volumes.namespace=hearback-data');
    expect(groups.map(({ name }) => name)).toEqual(['hearback', 'hearback-volumes']);
    const chosen = '{namespace=~"hearback-data", persistentvolumeclaim=~"data-mongodb-.*|nats-js-.*"}';
    for (const { expr } of groups[1]!.rules) {
      expect(expr).toContain(`kubelet_volume_stats_used_bytes${chosen}`);
      expect(expr).toContain(`kubelet_volume_stats_capacity_bytes${chosen}`);
    }
  });
});
