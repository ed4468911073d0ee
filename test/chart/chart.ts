import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { findTools, type Tools } from './tools.js';

const run = promisify(execFile);

export const CHART = join(import.meta.dirname, '../../helm/hearback');
export const PROFILES = ['demo', 'single-company', 'saas'] as const;
export type Profile = (typeof PROFILES)[number];

/** What of Kubernetes' objects the checks look at; everything else of them is left as it is. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { name: string; labels: Record<string, string>; annotations?: Record<string, string> };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any kind's; kubeconform knows their shapes
  readonly spec: any;
  readonly data?: Record<string, string>;
}

// Found while the file is loaded: no test's patience ends while helm is being built the first time.
export const tools: Tools = await findTools((line) => process.stderr.write(`chart: ${line}\n`));

/** `helm` with these arguments; rejects with what it said. */
export async function helm(...args: string[]): Promise<string> {
  // Built from source, helm takes itself for one of Kubernetes 1.20.
  const versioned = ['template', 'lint'].includes(args[0]!) ? [...args, '--kube-version', '1.31.0'] : args;
  return (await run(tools.helm, versioned, { maxBuffer: 64e6 })).stdout;
}

export const profileFile = (profile: Profile): string => join(CHART, 'profiles', `${profile}.yaml`);

/** The chart's text for a profile, with further values as `--set` takes them. */
export const renderText = (profile: Profile, ...set: string[]): Promise<string> =>
  helm('template', 'hb', CHART, '-f', profileFile(profile), ...set.flatMap((one) => ['--set', one]));

/** The same as objects. */
export async function render(profile: Profile, ...set: string[]): Promise<KubernetesObject[]> {
  const documents = parseAllDocuments(await renderText(profile, ...set));
  return documents.map((one) => one.toJS() as KubernetesObject | null).filter((one) => one !== null);
}

export const ofKind = (objects: readonly KubernetesObject[], kind: string): KubernetesObject[] =>
  objects.filter((one) => one.kind === kind);

/** The object of a kind that belongs to a process. */
export const the = (objects: readonly KubernetesObject[], kind: string, process: string): KubernetesObject =>
  ofKind(objects, kind).find((one) => one.metadata.name.endsWith(`-${process}`))!;

export const container = (workload: KubernetesObject) => workload.spec.template.spec.containers[0];

/** A container's environment; what comes from a Secret is `secret:<name>/<key>`. */
export const environmentOf = (workload: KubernetesObject): Record<string, string> =>
  Object.fromEntries(
    container(workload).env.map(
      ({
        name,
        value,
        valueFrom,
      }: {
        name: string;
        value?: string;
        valueFrom?: { secretKeyRef: { name: string; key: string } };
      }) => [name, value ?? `secret:${valueFrom?.secretKeyRef.name}/${valueFrom?.secretKeyRef.key}`],
    ),
  );
