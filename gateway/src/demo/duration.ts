const DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** The milliseconds of an ISO 8601 duration such as PT25H; undefined for any other text. Months and years have no fixed length. */
export function durationMs(text: string): number | undefined {
  const parts = DURATION.exec(text)?.slice(1);
  return parts && Math.round(parts.reduce((sum, part, i) => sum + Number(part ?? 0) * UNITS_MS[i]!, 0));
}
