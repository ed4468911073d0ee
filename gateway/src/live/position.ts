import { refuse, type Outcome } from '@hearback/contracts';
import type { Feed } from './change-feed.js';

type Place = Pick<Feed, 'born' | 'last'>;

/** Where a feed stands, for a client to come back with. Before the first change there is nothing to have missed. */
export const positionOf = (feed: Place | undefined): string => (feed ? `${feed.born}.${feed.last}` : NONE_YET);

/** How many changes have gone before a position. Refused when the feed is another, or no longer has what came after it. */
export function placeIn(feed: Feed | undefined, position: string): Outcome<number> {
  const first = feed ? feed.last - feed.changes.length : 0;
  const place = position === NONE_YET ? 0 : feed && numberIn(feed, position);
  return place !== undefined && place >= first && place <= (feed?.last ?? 0) ? { ok: place } : TOO_OLD;
}

function numberIn({ born }: Feed, position: string): number | undefined {
  const [, of, number] = /^(.+)\.(\d{1,15})$/.exec(position) ?? [];
  return of === born ? Number(number) : undefined;
}

const NONE_YET = 'start';

const TOO_OLD = refuse(
  'POSITION_TOO_OLD',
  {
    zh: '离开太久，错过的变更已不能逐条补发。',
    en: 'Too much has changed since that position for it to be told change by change.',
  },
  {
    zh: '不带 after 重新订阅，然后重新读取页面数据。',
    en: 'Subscribe again without after, then read your lists anew.',
  },
);
