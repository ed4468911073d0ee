import { invalid } from '@hearback/contracts';
import type { Loaders } from '../graph/loaders.js';

const STRANGE = { zh: '没有这个项目，请核对。', en: 'There is no such property: check it.' };

/** Where an administrator names properties, they are such as the administrator may see. Refused with the path of each that is not. */
export async function strangePropertiesIn(
  named: readonly { readonly id: string | null | undefined; readonly path: string }[],
  properties: Pick<Loaders['properties'], 'load'>,
) {
  const known = await Promise.all(named.map(({ id }) => !id || properties.load(id)));
  const strange = named.filter((_, i) => !known[i]);
  return strange.length ? invalid(...strange.map(({ path }) => ({ path, message: STRANGE }))) : undefined;
}
