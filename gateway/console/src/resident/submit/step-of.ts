const STEPS: Readonly<Record<string, number>> = { description: 1, demand: 1, unitId: 2, place: 2, complainant: 3 };

/** The step on which a field of the input is asked; 0 for what stands on none. */
export const stepOf = (path: string): number => STEPS[path.split('.')[0] ?? ''] ?? 0;
