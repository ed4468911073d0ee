/** A share as per cent, to a tenth: 92.3%. Rounded down: what misses its target never looks as if it met it. */
export const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10}%`;
