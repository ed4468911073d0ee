export interface Share {
  readonly hits: number;
  readonly of: number;
}

const Z95 = 1.96;

/** Wilson's 95 % interval of a share; the whole range when nothing was counted. */
export function wilson({ hits, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const scale = 1 + Z95 ** 2 / of;
  const middle = p + Z95 ** 2 / (2 * of);
  const half = Z95 * Math.sqrt((p * (1 - p)) / of + Z95 ** 2 / (4 * of ** 2));
  return [(middle - half) / scale, (middle + half) / scale];
}

export function shown(share: Share): string {
  if (share.of === 0) return 'none';
  const [low, high] = wilson(share);
  return `${(share.hits / share.of).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] (${share.hits}/${share.of})`;
}
