import { useEffect } from 'react';

const reasons = new Set<object>();

function stay(): () => void {
  const reason = {};
  reasons.add(reason);
  return () => void reasons.delete(reason);
}

/** While `when`, nobody is taken to the sign-in: what they are entering would be lost on the way. */
export const useStaying = (when: boolean): void => useEffect(() => (when ? stay() : undefined), [when]);

/** The same until something is done. */
export const stayingFor = async <T>(work: Promise<T>): Promise<T> => work.finally(stay());

export const mayLeave = (): boolean => reasons.size === 0;
