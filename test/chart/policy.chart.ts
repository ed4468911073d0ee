import { beforeAll, describe, expect, it } from '@jest/globals';
import { processNames } from '@hearback/testing';
import { container, ofKind, PROFILES, render, the, type KubernetesObject } from './chart.js';

describe.each(PROFILES)('F5 %s', (profile) => {
  let objects: KubernetesObject[];
  beforeAll(async () => void (objects = await render(profile)));
  const pods = () =>
    objects.flatMap((one) =>
      one.kind === 'Pod' ? [one.spec] : one.spec?.template?.spec ? [one.spec.template.spec] : [],
    );

  it('has a Deployment for each process, and a test pod', () => {
    expect(
      ofKind(objects, 'Deployment')
        .map(({ metadata }) => metadata.labels['app.kubernetes.io/component'])
        .sort(),
    ).toEqual([...processNames].sort());
    expect(ofKind(objects, 'Pod').map(({ metadata }) => metadata.annotations!['helm.sh/hook'])).toEqual(['test']);
  });

  it('has no pod that is root, may become it, or may write to its image', () => {
    expect(pods()).toHaveLength(processNames.length * 2 + 1);
    for (const pod of pods()) {
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      expect(pod.securityContext.runAsUser).toBeGreaterThan(0);
      expect(pod.automountServiceAccountToken).toBe(false);
      expect(pod.hostNetwork ?? pod.hostPID ?? pod.hostIPC).toBeUndefined();
      for (const one of pod.containers)
        expect(one.securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
      for (const volume of pod.volumes ?? []) expect(Object.keys(volume)).not.toContain('hostPath');
    }
  });

  it('names a version of every image, and limits every container', () => {
    for (const one of pods().flatMap((pod) => pod.containers)) {
      expect(one.image).toMatch(/^[^:]+:[\w.-]+$/);
      expect(one.image).not.toMatch(/:latest$/);
      for (const kind of ['requests', 'limits'])
        expect(one.resources[kind]).toEqual({ cpu: expect.any(String), memory: expect.any(String) });
    }
  });

  it('keeps no secret in a pod’s description', () => {
    for (const one of pods().flatMap((pod) => pod.containers))
      for (const { name, value } of one.env ?? [])
        if (/PASSWORD|SECRET|PRIVATE|_KEY$|MONGODB_URI|SMTP_URL/.test(name) && !/PUBLIC|TRANSIT/.test(name))
          expect([name, value]).toEqual([name, undefined]);
  });

  describe.each(processNames)('%s', (process) => {
    it('is asked whether it has started, is ready, lives; only readiness depends on others', () => {
      const { startupProbe, readinessProbe, livenessProbe } = container(the(objects, 'Deployment', process));
      expect([startupProbe, readinessProbe, livenessProbe].map(({ httpGet }) => httpGet.path)).toEqual([
        '/livez',
        '/readyz',
        '/livez',
      ]);
    });

    it('has a budget of disruptions, a network policy, and an account without a token', () => {
      const { labels } = the(objects, 'Deployment', process).spec.template.metadata;
      const chosen = (selector: Record<string, string>) =>
        Object.entries(selector).every(([key, value]) => labels[key] === value);
      const budgets = ofKind(objects, 'PodDisruptionBudget').filter(({ spec }) => chosen(spec.selector.matchLabels));
      expect(budgets.map(({ spec }) => spec.maxUnavailable)).toEqual([1]);
      const policies = ofKind(objects, 'NetworkPolicy').filter(({ spec }) => chosen(spec.podSelector.matchLabels));
      expect(policies.map(({ metadata }) => metadata.name).sort()).toEqual(
        [`hb-hearback-${process}`, 'hb-hearback-default-deny'].sort(),
      );
      for (const { spec } of policies) expect(spec.policyTypes).toEqual(['Ingress', 'Egress']);
      expect(the(objects, 'ServiceAccount', process)).toHaveProperty('automountServiceAccountToken', false);
    });

    it('is spread over zones and nodes, and has longer to finish than JetStream waits', () => {
      const pod = the(objects, 'Deployment', process).spec.template.spec;
      expect(pod.topologySpreadConstraints.map(({ topologyKey }: { topologyKey: string }) => topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ]);
      const drain = container(the(objects, 'Deployment', process)).env.find(
        ({ name }: { name: string }) => name === 'HEARBACK_DRAIN_SECONDS',
      ).value;
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(Number(drain) + 10);
    });
  });
});
