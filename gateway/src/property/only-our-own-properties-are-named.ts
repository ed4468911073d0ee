import { invalid } from '@hearback/contracts';
import type { Graph } from '../graph/graph.js';

const STRANGE = { zh: '没有这个项目，请核对。', en: 'There is no such property: check it.' };

/** Where an administrator names properties, they are such as the administrator may see. Refused with the path of each that is not. */
export async function strangePropertiesIn(
  named: readonly { readonly id: string | null | undefined; readonly path: string }[],
  graph: Graph,
) {
  const problems = await Promise.all(
    named.map(async ({ id, path }) =>
      id && !(await graph.load.properties.load(id)) ? [{ path, message: STRANGE }] : [],
    ),
  );
  return problems.flat().length ? invalid(...problems.flat()) : undefined;
}
