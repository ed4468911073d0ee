import type { NewsQuery } from './bell.generated.js';

type Notice = NewsQuery['notices'][number];
type Waiting = NewsQuery['waiting']['edges'][number]['node'];

interface AboutACase {
  /** By which it is known again once it was looked at. */
  readonly key: string;
  readonly case: { readonly id: string; readonly number: string; readonly description: string };
}

/** Something that concerns the viewer: an order that waits to be accepted, or what they were told of one. */
export type News = AboutACase &
  (
    | { readonly about: 'ASSIGNED'; readonly teamName: string | undefined }
    | { readonly about: Notice['about']; readonly at: string; readonly clock: Notice['clock'] }
  );

/** What concerns the viewer: first what waits for them, then what they were told, the newest first. */
export const newsIn = ({ notices, waiting }: NewsQuery): readonly News[] => [
  ...waiting.edges.map(({ node }) => assigned(node)),
  ...notices.map(({ id, at, about, clock, workOrder }): News => ({ key: id, case: workOrder.case, about, at, clock })),
];

// Given to somebody else and back again, it is news once more.
const assigned = ({ id, handler, team, case: about }: Waiting): News => ({
  key: `${id} ${handler?.id ?? team?.id}`,
  case: about,
  about: 'ASSIGNED',
  teamName: handler ? undefined : team?.name,
});
