import { useEffect, useState } from 'react';

/** What somebody is typing, once they have paused for a moment. */
export function useSettled(typed: string, pauseMs = 250): string {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, pauseMs]);
  return settled;
}
