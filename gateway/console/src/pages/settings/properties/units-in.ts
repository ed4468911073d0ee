/** The numbers on doors in what somebody wrote: one a line, or with commas between; each once. */
export const unitsIn = (written: string): string[] => [
  ...new Set(
    written
      .split(/[\n,，、;；]+/)
      .map((unit) => unit.trim())
      .filter(Boolean),
  ),
];
